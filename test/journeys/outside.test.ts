import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createEmulator, type Emulator } from 'emulate';
import { Webhook } from 'standardwebhooks';
import { beginsCharter, letsItSuggest, rewritesCharter } from '../support/chartering.js';
import { clickForged } from '../support/forge.js';
import { type Came, type OutsideService, passOn, startOutside } from '../support/outside.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC. Tasks belong in the tracker; Noa is the admin, at work in New York. #leads is private to her and Ana.
const TASK = 'please review\nhttps://github.com/orbit/site/pull/12 for @sam';
const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const TITLE = 'Review of the pricing page';

let world: World;
let service: OutsideService | null = null;
let linear: Emulator | null = null;
afterEach(async () => {
  await world.stop();
  await service?.close();
  await linear?.close();
  [service, linear] = [null, null];
});

const as = (handle: string) => world.slack.as(handle);
async function opens(settings: Record<string, string>, place: string): Promise<void> {
  world = await startWorld({ settings });
  await beginsCharter(world);
  await rewritesCharter(world, (yaml) =>
    yaml.replace(/url: '?https:\/\/linear\.app\/orbit'?/, (url) => url + place),
  );
  await letsItSuggest(world);
}

/** Ana writes a task where it does not belong, and opens the form. */
async function prepares(place = 'launch') {
  await as('ana').says(place, TASK);
  await world.settle();
  const written = (await as('ana').sees(place)).filter(({ mine }) => mine).at(-1);
  const note = (await as('ana').seesPrivately(place)).at(-1);
  if (!written || !note) throw new Error('Nothing was said.');
  await as('ana').clicks(note, 'charter.prepare');
  await world.settle();
  return { written, note };
}
async function submits(values: Record<string, string> = {}) {
  await as('ana').submits({ title: TITLE, ...values });
  await world.settle();
}
const inThread = async (ts: string, place = 'launch') =>
  (await as('ana').sees(place, { thread: ts })).filter(({ author }) => author.isBot).map(({ text }) => text);
const toldTo = async (handle: string) => (await as(handle).dmWithBot()).map((message) => wordsOf(message));
const minutesLater = (minutes: number) =>
  world.at(new Date(world.clock.now().getTime() + minutes * 60_000).toISOString());
/** Clicks as if the button still stood there, and answers what that was answered. */
async function click(handle: string): Promise<string> {
  const { id: value } = await world.db.selectFrom('suggestions').select('id').executeTakeFirstOrThrow();
  const channel = as('ana').placeId('launch');
  return clickForged(world, { as: as(handle).id, channel, actionId: 'charter.prepare', value });
}
const draft = () => world.db.selectFrom('outside_drafts').selectAll().executeTakeFirstOrThrow();

describe('where nothing creates it', () => {
  beforeEach(() => opens({}, ''));

  it('opens what to copy, with names instead of ids, and leaves the address that somebody puts in', async () => {
    const { written, note } = await prepares();
    expect(labelsOf(note)).toEqual(['Prepare it', 'Leave it here', 'Not right', 'No more of these']);
    const form = await as('ana').modal();
    expect(wordsOf(form)).toContain('Copy this to <https://linear.app/orbit|the tracker>.');
    expect(JSON.stringify(form)).toContain('"initial_value":"please review"');
    expect(JSON.stringify(form)).toContain('for @Sam');
    await submits({ url: 'https://linear.app/orbit/issue/ENG-7' });
    expect(await inThread(written.ts)).toEqual([
      '🧭 This is in <https://linear.app/orbit/issue/ENG-7|the tracker> now',
    ]);
  });

  it('takes it as done without an address, and asks no more', async () => {
    const { written } = await prepares();
    await submits();
    expect(await inThread(written.ts)).toEqual([]);
    expect(await click('ana')).toContain('That is done already.');
  });

  it('says at its field what is no address', async () => {
    await prepares();
    await submits({ url: 'http://tracker' });
    expect((await as('ana').modal())?.errors).toEqual({ url: expect.stringContaining('https://') });
  });

  it('honours the address somebody put in, though a connector was set up meanwhile', async () => {
    service = await startOutside(() => ({ status: 200, body: {} }));
    await rewritesCharter(world, (yaml) =>
      yaml.replace('linear.app/orbit', 'linear.app/orbit, connector: webhook'),
    );
    const { written } = await prepares();
    await world.restart({ CONNECTOR_WEBHOOK_URL: `${service.url}/in`, CONNECTOR_WEBHOOK_SECRET: SECRET });
    await submits({ url: 'https://linear.app/orbit/issue/ENG-7' });
    expect(await inThread(written.ts)).toEqual([
      '🧭 This is in <https://linear.app/orbit/issue/ENG-7|the tracker> now',
    ]);
    expect(service.came).toEqual([]);
  });

  it('is content with a title alone', async () => {
    await prepares();
    await submits({ body: '' });
    expect(await as('ana').modal()).toBeNull();
  });

  it('is for whoever wrote the message alone', async () => {
    await prepares();
    expect(await click('sam')).toContain('Only whoever wrote that message');
  });

  it('says so when the message is gone by then', async () => {
    await as('ana').says('launch', TASK);
    await world.settle();
    const note = (await as('ana').seesPrivately('launch')).at(-1);
    const written = (await as('ana').sees('launch')).filter(({ mine }) => mine).at(-1);
    if (!note || !written) throw new Error('Nothing was said.');
    await as('ana').deletes(written);
    await as('ana').clicks(note, 'charter.prepare');
    expect(await as('ana').modal()).toBeNull();
  });
});

describe('in Linear', () => {
  beforeEach(async () => {
    linear = await createEmulator({ service: 'linear', port: 0 } as const);
    service = await startOutside(passOn(linear.url));
    await opens(
      { LINEAR_API_KEY: 'lin_test_admin', LINEAR_API_URL: `${service.url}/graphql` },
      ', connector: linear, into: ENG',
    );
  });

  const creations = () => (service?.came ?? []).filter(({ body }) => body.includes('issueCreate'));
  const issues = async () => {
    const query = '{ issues(first: 50) { nodes { title description url } } }';
    const { body } = await passOn(linear?.url ?? '')({
      method: 'POST',
      path: '/graphql',
      headers: { authorization: 'lin_test_admin' },
      body: JSON.stringify({ query }),
    });
    const { data } = body as {
      data: { issues: { nodes: { title: string; description: string; url: string }[] } };
    };
    return data.issues.nodes.filter(({ title }) => title === TITLE);
  };

  it('creates an issue with a link back, and leaves its address in the thread', async () => {
    const { written } = await prepares();
    expect(wordsOf(await as('ana').modal())).toContain(
      'I create this in <https://linear.app/orbit|the tracker>',
    );
    await submits({ body: 'The new prices & the old ones' });
    const issue = theOnly(await issues());
    expect(issue.description).toMatch(/^The new prices & the old ones\n\nhttps:\/\//);
    expect(await inThread(written.ts)).toEqual([`🧭 This is in <${issue.url}|the tracker> now`]);
    expect(await draft()).toMatchObject({ state: 'created', sealed: null });
    expect(await toldTo('ana')).toEqual([]);
  });

  it('creates it once, however often the form is sent', async () => {
    await prepares();
    await Promise.allSettled([as('ana').submits({ title: TITLE }), as('ana').submits({ title: TITLE })]);
    await world.settle();
    expect(await issues()).toHaveLength(1);
  });

  it('asks for the words of a private channel with a warning', async () => {
    await prepares('leads');
    expect(wordsOf(await as('ana').modal())).toContain('You wrote this in a private channel.');
  });

  it('comes again where it did not answer, and creates one', async () => {
    const { written } = await prepares();
    service?.faults.push({ status: 500, body: {} }, { status: 503, body: {} });
    await submits();
    expect(await issues()).toEqual([]);
    await minutesLater(1);
    await minutesLater(1);
    expect(await issues()).toHaveLength(1);
    expect(await inThread(written.ts)).toHaveLength(1);
  });

  it('looks for what it made when the answer got lost, and creates no second', async () => {
    const { written } = await prepares();
    // The team is asked for, then the issue is created.
    service?.faults.push(await asItIs(), 'lost');
    await submits();
    expect(await issues()).toHaveLength(1);
    expect(await inThread(written.ts)).toEqual([]);
    await minutesLater(1);
    expect(await inThread(written.ts)).toEqual([
      `🧭 This is in <${theOnly(await issues()).url}|the tracker> now`,
    ]);
    expect(creations()).toHaveLength(1);
  });

  it('gives the text back to copy when it is not let in, and tells the admins once', async () => {
    await prepares();
    service?.faults.push(NOT_LET_IN, NOT_LET_IN);
    await submits({ body: 'Everything I wrote' });
    const [told] = await toldTo('ana');
    expect(told).toContain('it does not let me in');
    expect(told).toContain(TITLE);
    expect(told).toContain('Everything I wrote');
    expect(await toldTo('noa')).toEqual([expect.stringContaining('Linear does not let me in any more')]);
    expect(await draft()).toMatchObject({ state: 'locked', sealed: null });
    await minutesLater(120);
    await prepares('ops');
    await submits();
    await world.at('2026-11-18T10:00:00Z');
    expect(await toldTo('ana')).toHaveLength(2);
    expect(await toldTo('noa')).toHaveLength(1);
  });

  it('lets them try again afterwards', async () => {
    const { note } = await prepares();
    service?.faults.push(NOT_LET_IN);
    await submits();
    await as('ana').clicks(note, 'charter.prepare');
    await submits();
    expect(await issues()).toHaveLength(1);
  });

  it('gives the text back after an hour without an answer', async () => {
    await prepares();
    service?.faults.push(...Array.from({ length: 200 }, () => ({ status: 502, body: {} })));
    await submits();
    for (let nth = 0; nth < 20; nth++) await minutesLater(5);
    expect(await toldTo('ana')).toEqual([expect.stringContaining('look first whether it is there')]);
    expect(await toldTo('noa')).toEqual([]);
  });

  it('gives the text back when an admin gives it up', async () => {
    await prepares();
    service?.faults.push({ status: 502, body: {} });
    await submits();
    await world.db
      .updateTable('outbox')
      .set({ is_given_up: true })
      .where('effect', '=', 'charter.outside')
      .execute();
    await minutesLater(1);
    expect(await toldTo('ana')).toEqual([expect.stringContaining(TITLE)]);
    expect(await draft()).toMatchObject({ sealed: null });
  });

  it('gives the text back when the team of the charter does not exist', async () => {
    await rewritesCharter(world, (yaml) => yaml.replace('into: ENG', 'into: NOPE'));
    await prepares();
    await submits();
    expect(await toldTo('ana')).toEqual([expect.stringContaining('it did not take it')]);
  });

  it('writes neither the key nor a word of it into the database when it failed', async () => {
    await prepares();
    service?.faults.push({ status: 500, body: {} });
    await submits({ body: 'Everything I wrote' });
    const rows = await world.db.selectFrom('outbox').selectAll().execute();
    const kept = JSON.stringify([rows, await draft()]);
    for (const secret of ['Everything I wrote', TITLE, 'lin_test_admin']) expect(kept).not.toContain(secret);
  });

  /** What it answers anyway. */
  async function asItIs() {
    const query = '{ teams(first: 1, filter: { key: { eq: "ENG" } }) { nodes { id } } }';
    return passOn(linear?.url ?? '')({
      method: 'POST',
      path: '/graphql',
      headers: { authorization: 'lin_test_admin' },
      body: JSON.stringify({ query }),
    });
  }
});

/** As https://linear.app/developers/graphql#errors has it. */
const NOT_LET_IN = {
  status: 401,
  body: {
    errors: [
      {
        message: 'Authentication required, not authenticated',
        extensions: {
          type: 'authentication error',
          code: 'AUTHENTICATION_ERROR',
          statusCode: 401,
          userError: true,
        },
      },
    ],
  },
};

describe('in Notion', () => {
  const PAGE = {
    object: 'page',
    id: '59833787-2cf9-4fdf-8782-e53db20768a5',
    created_time: '2026-11-17T14:40:00.000Z',
    url: 'https://www.notion.so/Review-598337872cf94fdf8782e53db20768a5',
    properties: {},
  };
  let pages: { title: string; source: string }[];

  /** As https://developers.notion.com/reference/post-page and /query-a-data-source have it. */
  function asNotion({ path, body }: Came) {
    const asked = JSON.parse(body) as {
      parent: { data_source_id: string };
      properties: { title: { title: { text: { content: string } }[] } };
    };
    if (path === '/v1/pages') {
      pages.push({
        title: asked.properties.title.title[0]?.text.content ?? '',
        source: asked.parent.data_source_id,
      });
      return { status: 200, body: PAGE };
    }
    const results = pages.length > 0 ? [PAGE] : [];
    return {
      status: 200,
      body: { object: 'list', type: 'page_or_data_source', results, has_more: false, next_cursor: null },
    };
  }

  beforeEach(async () => {
    pages = [];
    service = await startOutside(asNotion);
    await opens(
      { NOTION_TOKEN: 'ntn_not_a_token', NOTION_API_URL: service.url },
      ', connector: notion, into: d9824bdc-8445-4327-be8b-5b47500af6ce',
    );
  });

  it('creates a page in the data source, and leaves its address in the thread', async () => {
    const { written } = await prepares();
    await submits({ body: `${'long '.repeat(500)}end` });
    expect(pages).toEqual([{ title: TITLE, source: 'd9824bdc-8445-4327-be8b-5b47500af6ce' }]);
    expect(await inThread(written.ts)).toEqual([`🧭 This is in <${PAGE.url}|the tracker> now`]);
    const [came] = service?.came ?? [];
    expect(came?.headers).toMatchObject({ authorization: 'Bearer ntn_not_a_token' });
    const { children } = JSON.parse(came?.body ?? '') as {
      children: { paragraph: { rich_text: { text: { content: string } }[] } }[];
    };
    const texts = children.map(({ paragraph }) => paragraph.rich_text[0]?.text.content ?? '');
    expect(texts.every(({ length }) => length <= 2_000)).toBe(true);
    expect(texts.slice(0, -1).join('')).toBe(`${'long '.repeat(500)}end`);
    expect(texts.at(-1)).toMatch(/^https:\/\//);
  });

  it('looks for what it made when the answer got lost, and creates no second', async () => {
    const { written } = await prepares();
    service?.faults.push('lost');
    await submits();
    await minutesLater(1);
    expect(pages).toHaveLength(1);
    expect(await inThread(written.ts)).toHaveLength(1);
  });

  it.each([
    [401, 'unauthorized', 'it does not let me in', 1],
    [404, 'object_not_found', 'it does not let me in', 1],
    [400, 'validation_error', 'it did not take it', 0],
  ])('answered with %i %s, gives the text back', async (status, code, said, toAdmins) => {
    await prepares();
    service?.faults.push({ status, body: { object: 'error', status, code, message: 'no' } });
    await submits();
    expect(await toldTo('ana')).toEqual([expect.stringContaining(said)]);
    expect(await toldTo('noa')).toHaveLength(toAdmins);
  });
});

describe('at a webhook', () => {
  let answer: unknown;
  beforeEach(async () => {
    answer = { url: 'https://tracker.example/7' };
    service = await startOutside(() => ({ status: 200, body: answer }));
    await opens(
      { CONNECTOR_WEBHOOK_URL: `${service.url}/in`, CONNECTOR_WEBHOOK_SECRET: SECRET },
      ', connector: webhook',
    );
  });

  it('sends it signed, and leaves the address it answers in the thread', async () => {
    const { written } = await prepares();
    await submits({ body: 'All of it' });
    const came = theOnly(service?.came ?? []);
    // The clock of this world stands in another week than the library’s, which checks how old it is.
    const id = String(came.headers['webhook-id']);
    const sentAt = new Date(Number(came.headers['webhook-timestamp']) * 1000);
    expect(new Webhook(SECRET).sign(id, sentAt, came.body)).toBe(came.headers['webhook-signature']);
    expect(sentAt.toISOString().slice(0, 16)).toBe('2026-11-17T14:40');
    expect(JSON.parse(came.body)).toEqual({
      type: 'message.moved',
      title: TITLE,
      body: 'All of it',
      link: expect.stringContaining('https://') as unknown,
    });
    expect(await inThread(written.ts)).toEqual(['🧭 This is in <https://tracker.example/7|the tracker> now']);
  });

  it('sends the same id again when the answer got lost, so that the other side can tell', async () => {
    await prepares();
    service?.faults.push('lost');
    await submits();
    await minutesLater(1);
    const ids = (service?.came ?? []).map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it.each([[{ ok: true }], [{ url: 'javascript:alert(1)' }], ['thanks']])(
    'links the place itself where the answer %j has no address',
    async (said) => {
      answer = said;
      const { written } = await prepares();
      await submits();
      expect(await inThread(written.ts)).toEqual([
        '🧭 This is in <https://linear.app/orbit|the tracker> now',
      ]);
    },
  );

  it('sends nothing to a place its author did not see, and keeps what is typed', async () => {
    await prepares();
    await rewritesCharter(world, (yaml) => yaml.replace('linear.app/orbit', 'linear.app/elsewhere'));
    await submits();
    expect((await as('ana').modal())?.errors).toEqual({ title: expect.stringContaining('another place') });
    expect(service?.came).toEqual([]);
  });

  it('gives back what was to be created where the connector is gone by then', async () => {
    await prepares();
    await world.restart({ CONNECTOR_WEBHOOK_URL: '', CONNECTOR_WEBHOOK_SECRET: '' });
    await submits({ body: 'Everything I wrote' });
    expect(await toldTo('ana')).toEqual([expect.stringContaining('Everything I wrote')]);
  });

  it('follows no redirection', async () => {
    await prepares();
    service?.faults.push({ status: 307, body: {} });
    await submits();
    expect(service?.came).toHaveLength(1);
  });
});
