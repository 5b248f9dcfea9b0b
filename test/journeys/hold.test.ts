import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clickForged } from '../support/forge.js';
import { theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Ana in Lisbon 14:40, Yuki in Tokyo 23:40, who starts Wednesday 00:00 UTC.
const YUKIS_MORNING = '2026-11-18T00:00:00Z';
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const toldTo = async (handle: string, place = 'design') =>
  (await as(handle).seesPrivately(place)).at(-1)?.text ?? '';
const deliveries = async (handle: string) =>
  (await as(handle).dmWithBot()).filter(({ author }) => author.isBot);

async function holds(text: string, place = 'design', thread?: string): Promise<void> {
  await as('ana').says(place, text, thread ? { thread } : {});
  await world.settle();
  await as('ana').clicks(
    theOnly(await as('ana').seesPrivately(place, thread ? { thread } : {})),
    'nudge.hold',
  );
  await world.settle();
}

describe('Deliver at 09:00 their time', () => {
  it('tells the sender the exact time, and that only they can delete the original', async () => {
    await holds('@yuki could you look at the draft?');
    expect(await toldTo('ana')).toContain(
      '*Yuki* gets it *Wed 09:00* their time, that is <!date^1794960000^',
    );
    expect(await toldTo('ana')).toContain('Delete your original if you like; only you can.');
  });

  it('arrives once, at the recipient’s next working moment and not before, with who, when, where and a link', async () => {
    await holds('@yuki could you look at the draft?');
    await world.at('2026-11-17T23:59:59Z');
    expect(await deliveries('yuki')).toEqual([]);
    await world.at(YUKIS_MORNING);
    const delivered = theOnly(await deliveries('yuki'));
    expect(wordsOf(delivered)).toContain(
      '*From Ana Sousa*, written 14:40 their time, in <#C0DESIGN> · <https://',
    );
    expect(wordsOf(delivered)).toContain('could you look at the draft?');
    await world.at('2026-11-19T00:00:00Z');
    expect(await deliveries('yuki')).toHaveLength(1);
  });

  it('gives each of several recipients their own morning', async () => {
    await holds('@yuki @maya see you soon');
    await world.at('2026-11-17T17:00:00Z');
    expect(await deliveries('maya')).toHaveLength(1);
    expect(await deliveries('yuki')).toEqual([]);
    await world.at(YUKIS_MORNING);
    expect(await deliveries('yuki')).toHaveLength(1);
  });

  it('reads the words at the click, so an edit made before it counts', async () => {
    const message = await as('ana').says('design', '@yuki look at dratf');
    await world.settle();
    await as('ana').edits(message, '@yuki look at draft');
    await world.settle();
    await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
    await world.settle();
    await world.at(YUKIS_MORNING);
    expect(wordsOf(theOnly(await deliveries('yuki')))).toContain('look at draft');
  });

  it('finds a message that was written in a thread', async () => {
    const root = await as('ravi').says('design', 'frames are here');
    await holds('@yuki seen them?', 'design', root.ts);
    await world.at(YUKIS_MORNING);
    expect(wordsOf(theOnly(await deliveries('yuki')))).toContain('seen them?');
  });

  it('holds once when clicked twice, and says so', async () => {
    await as('ana').says('design', '@yuki hi');
    await world.settle();
    const note = theOnly(await as('ana').seesPrivately('design'));
    const value = /[0-9a-f-]{36}/.exec(wordsOf(note))?.[0] ?? '';
    const click = { as: as('ana').id, channel: as('ana').placeId('design'), actionId: 'nudge.hold', value };
    const [first, second] = [await clickForged(world, click), await clickForged(world, click)];
    expect(first).toContain('gets it');
    expect(second).toContain('held already');
    await world.at(YUKIS_MORNING);
    expect(await deliveries('yuki')).toHaveLength(1);
  });

  it('holds again what an edit calls for on a later day', async () => {
    const message = await as('ana').says('design', '@yuki hi');
    await world.settle();
    await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
    await world.settle();
    await world.at(YUKIS_MORNING);
    await world.at('2026-11-18T14:40:00Z');
    await as('ana').edits(message, 'never mind');
    await world.settle();
    await as('ana').edits(message, '@yuki hi, once more');
    await world.settle();
    const note = (await as('ana').seesPrivately('design')).find((seen) =>
      wordsOf(seen).includes('nudge.hold'),
    );
    await as('ana').clicks(note ?? 'home', 'nudge.hold');
    await world.settle();
    await world.at('2026-11-19T00:00:00Z');
    const [first, second, ...more] = (await deliveries('yuki')).map(wordsOf);
    expect(first).not.toContain('once more');
    expect(second).toContain('hi, once more');
    expect(more).toEqual([]);
  });

  it('says kindly that a message deleted before the click cannot be held', async () => {
    await as('ana').says('design', '@yuki hi');
    await world.settle();
    const note = theOnly(await as('ana').seesPrivately('design'));
    world.slack.world.state.messages = world.slack.world.state.messages.filter(
      ({ author }) => author !== as('ana').id,
    );
    await as('ana').clicks(note, 'nudge.hold');
    await world.settle();
    expect(await toldTo('ana')).toContain('I cannot find your message any more');
  });

  it('says that there is nothing to hold when they have started work meanwhile', async () => {
    await world.at('2026-11-17T23:50:00Z');
    await as('ana').says('design', '@yuki hi');
    await world.settle();
    await world.at('2026-11-18T00:05:00Z');
    await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
    await world.settle();
    expect(await toldTo('ana')).toContain('They are at work by now');
  });

  it('waits on when their hours changed meanwhile', async () => {
    await holds('@yuki hi');
    await as('yuki').commands('design', '/daybreak hours 11:00-19:00');
    await world.at('2026-11-18T01:00:00Z');
    expect(await deliveries('yuki')).toEqual([]);
    await world.at('2026-11-18T02:00:00Z');
    expect(await deliveries('yuki')).toHaveLength(1);
  });
});

describe('/later', () => {
  it('holds without ever having pinged anyone', async () => {
    await as('ana').commands('design', '/later @yuki good morning!');
    expect(await toldTo('ana')).toContain('*Yuki* gets it *Wed 09:00* their time');
    await world.at(YUKIS_MORNING);
    const delivered = theOnly(await deliveries('yuki'));
    expect(delivered.text).toBe('From Ana Sousa, written 14:40 their time: good morning!');
  });

  it('asks Slack once where the bot speaks with somebody, however often it does', async () => {
    await as('ana').commands('design', '/later @yuki one');
    await world.at(YUKIS_MORNING);
    await as('ana').commands('design', '/later @yuki two');
    await world.settle();
    expect(await deliveries('yuki')).toHaveLength(2);
    expect(world.slack.calls('conversations.open')).toHaveLength(1);
  });

  it('takes several people', async () => {
    await as('ana').commands('design', '/later @yuki @maya good morning!');
    await world.at(YUKIS_MORNING);
    expect(await deliveries('yuki')).toHaveLength(1);
    expect(await deliveries('maya')).toHaveLength(1);
  });

  it('goes right away to somebody who is at work', async () => {
    await as('yuki').commands('design', '/later @ana thanks');
    expect(await toldTo('yuki')).toContain('*Ana* is at work now, so it goes right away.');
    await world.settle();
    expect(await deliveries('ana')).toHaveLength(1);
  });

  it('alone opens a form, which holds the same', async () => {
    await as('ana').commands('design', '/later');
    await as('ana').submits({ to: ['yuki'], text: 'good morning!' });
    expect(wordsOf(await as('ana').modal())).toContain('*Yuki* gets it *Wed 09:00* their time');
    await world.at(YUKIS_MORNING);
    expect(wordsOf(theOnly(await deliveries('yuki')))).toContain('good morning!');
  });

  it.each`
    typed                  | told                                  | because
    ${'@ana note to self'} | ${'That is you.'}                     | ${'a reminder is another tool'}
    ${'@buildbot go'}      | ${'is an app, and apps do not sleep'} | ${'bots have no morning'}
    ${'@eva hello'}        | ${'is from another company'}          | ${'their hours are not known'}
    ${'@sam hello'}        | ${'I do not know Sam’s time zone'}    | ${'there is no morning without a zone'}
    ${'@designers hello'}  | ${'for people, not for a group yet'}  | ${'groups are not people'}
    ${'hello @yuki'}       | ${'Start with the people it is for'}  | ${'nobody leads the text'}
    ${'@yuki'}             | ${'What shall I tell them?'}          | ${'there are no words'}
    ${'@yuki @sam hello'}  | ${'I do not know Sam’s time zone'}    | ${'it is all of them or none'}
  `('/later $typed: $because', async ({ typed, told }: Record<string, string>) => {
    await as('ana').commands('design', `/later ${typed}`);
    expect(await toldTo('ana')).toContain(told);
    expect(await toldTo('ana')).toContain('Here are your words back:');
    await world.at(YUKIS_MORNING);
    expect(await deliveries('yuki')).toEqual([]);
  });

  it('refuses a text over the limit before it is stored, and gives it back', async () => {
    const long = 'word '.repeat(900);
    await as('ana').commands('design', `/later @yuki ${long}`);
    expect(await toldTo('ana')).toContain('4,499 characters, and I can hold up to 4,000');
    expect(await toldTo('ana')).toContain(long.trim());
    expect(await world.db.selectFrom('held_messages').selectAll().execute()).toEqual([]);
  });

  it('shows a refusal in the form where it belongs, with what was typed still there', async () => {
    await as('ana').commands('design', '/later');
    await as('ana').submits({ to: ['sam'], text: 'hello' });
    const modal = await as('ana').modal();
    expect(modal?.errors).toEqual({ to: expect.stringContaining('I do not know Sam’s time zone') });
  });
});

describe('held words can never ping', () => {
  it('writes mentions out, shows where links lead and turns unfurls off', async () => {
    await as('ana').commands(
      'design',
      '/later @yuki tell @ravi, @designers and @here: see https://ok.example',
    );
    await world.at(YUKIS_MORNING);
    const sent = world.slack.calls('chat.postMessage').at(-1)?.request;
    const delivered = wordsOf(theOnly(await deliveries('yuki')));
    expect(delivered).not.toMatch(/"type":"(user|usergroup|broadcast)"/);
    expect(delivered).not.toMatch(/<[@!](?!date)/);
    expect(delivered).toContain('tell @Ravi Iyer, @designers and @here: see ');
    expect(sent).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', parse: 'none' });
  });

  it('keeps control sequences that somebody typed as plain text', async () => {
    await as('ana').commands('design', '/later');
    await as('ana').submits({ to: ['yuki'], text: 'wake up <!channel> and <@U0RAVI> &lt;!here&gt;' });
    await world.at(YUKIS_MORNING);
    const delivered = theOnly(await deliveries('yuki'));
    expect(delivered.text).toContain('wake up &lt;!channel&gt; and &lt;@U0RAVI&gt; &amp;lt;!here&amp;gt;');
    expect(delivered.blocks[1]).toMatchObject({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [{ type: 'text', text: expect.stringContaining('<!channel>') }],
        },
      ],
    });
  });

  it('stores the words encrypted, and erases them on delivery', async () => {
    await holds('@yuki the secret of the vault');
    const [held] = await world.db.selectFrom('held_messages').selectAll().execute();
    expect(held?.sealed_text?.toString('latin1')).not.toContain('vault');
    const everything = await world.db.selectFrom('outbox').selectAll().execute();
    expect(JSON.stringify(everything)).not.toContain('vault');
    await world.at(YUKIS_MORNING);
    const [delivered] = await world.db.selectFrom('held_messages').selectAll().execute();
    expect(delivered).toMatchObject({ state: 'delivered', sealed_text: null });
  });
});

describe('what is held', () => {
  it.each(['/daybreak status', 'the Home tab'])(
    'is listed in %s with Edit, Send now and Cancel',
    async (where) => {
      await as('ana').commands('design', '/later @yuki good morning!');
      await as('ana').opensHome();
      await as('ana').commands('design', '/daybreak status');
      await world.settle();
      const shown =
        where === 'the Home tab' ? await as('ana').home() : (await as('ana').seesPrivately('design')).at(-1);
      for (const part of ['good morning!', 'held.edit', 'held.send_now', 'held.cancel', '*Yuki* gets it']) {
        expect(wordsOf(shown)).toContain(part);
      }
    },
  );

  it('Edit changes the words that arrive', async () => {
    await as('ana').commands('design', '/later @yuki good mroning!');
    await as('ana').opensHome();
    await world.settle();
    await as('ana').clicks('home', 'held.edit');
    await world.settle();
    await as('ana').submits({ text: 'good morning!' });
    await world.settle();
    expect(wordsOf(await as('ana').home())).toContain('good morning!');
    await world.at(YUKIS_MORNING);
    expect(theOnly(await deliveries('yuki')).text).toContain('good morning!');
  });

  it('Edit keeps the links of what was written', async () => {
    await as('ana').commands('design', '/later @yuki see https://ok.example/draft');
    await as('ana').opensHome();
    await world.settle();
    await as('ana').clicks('home', 'held.edit');
    await world.settle();
    await as('ana').submits({ text: 'do see https://ok.example/draft' });
    await world.at(YUKIS_MORNING);
    expect(wordsOf(theOnly(await deliveries('yuki')))).toContain('"url":"https://ok.example/draft"');
  });

  it('what somebody sealed under another key is still listed, and can be cancelled', async () => {
    await as('ana').commands('design', '/later @yuki good morning!');
    await world.db
      .updateTable('held_messages')
      .set({ sealed_text: Buffer.alloc(64) })
      .execute();
    await as('ana').opensHome();
    await world.settle();
    expect(wordsOf(await as('ana').home())).toContain('I can no longer read this one');
  });

  it('Send now delivers at once, whatever the hour', async () => {
    await as('ana').commands('design', '/later @yuki the server burns');
    await as('ana').commands('design', '/daybreak status');
    await as('ana').clicks((await as('ana').seesPrivately('design')).at(-1) ?? 'home', 'held.send_now');
    await world.settle();
    expect(await deliveries('yuki')).toHaveLength(1);
    expect(wordsOf((await as('ana').seesPrivately('design')).at(-1))).toContain('It is on its way.');
    await world.at(YUKIS_MORNING);
    expect(await deliveries('yuki')).toHaveLength(1);
  });

  it('Send now is refused for somebody who wants everything held, and it waits on', async () => {
    await as('yuki').commands('design', '/daybreak pings hold everything');
    await as('ana').commands('design', '/later @yuki the server burns');
    await as('ana').commands('design', '/daybreak status');
    await as('ana').clicks((await as('ana').seesPrivately('design')).at(-1) ?? 'home', 'held.send_now');
    await world.settle();
    expect(await toldTo('ana')).toContain('Yuki asked to have everything held');
    expect(await deliveries('yuki')).toEqual([]);
    await world.at(YUKIS_MORNING);
    expect(await deliveries('yuki')).toHaveLength(1);
  });

  it('Cancel erases it, and it never arrives', async () => {
    await as('ana').commands('design', '/later @yuki good morning!');
    await as('ana').opensHome();
    await world.settle();
    await as('ana').clicks('home', 'held.cancel');
    await world.settle();
    expect(wordsOf(await as('ana').home())).toContain('Cancelled. It will not arrive');
    expect(await world.db.selectFrom('held_messages').select('sealed_text').execute()).toEqual([
      { sealed_text: null },
    ]);
    await world.at(YUKIS_MORNING);
    expect(await deliveries('yuki')).toEqual([]);
  });

  it('a button of one that was delivered says so kindly', async () => {
    await as('ana').commands('design', '/later @yuki good morning!');
    await as('ana').commands('design', '/daybreak status');
    const status = (await as('ana').seesPrivately('design')).at(-1);
    await world.at(YUKIS_MORNING);
    await as('ana').clicks(status ?? 'home', 'held.cancel');
    await world.settle();
    expect(await toldTo('ana')).toContain('not held any more: it was delivered');
  });

  it('can be changed by nobody else', async () => {
    await as('ana').commands('design', '/later @yuki good morning!');
    const [held] = await world.db.selectFrom('held_messages').select('id').execute();
    const click = { as: as('ravi').id, channel: as('ana').placeId('design'), value: held?.id ?? '' };
    expect(await clickForged(world, { ...click, actionId: 'held.cancel' })).toContain(
      'Only the person who wrote',
    );
    expect(await clickForged(world, { ...click, actionId: 'held.send_now' })).toContain(
      'Only the person who wrote',
    );
    await world.at(YUKIS_MORNING);
    expect(await deliveries('yuki')).toHaveLength(1);
  });
});
