import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/playground/contract.js';
import { beginsCharter, letsItSuggest } from '../support/chartering.js';
import { clickForged } from '../support/forge.js';
import { grants, OFFERS_GRANTS } from '../support/granting.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC. A question of Ana's belongs in #design; #leads is private, and Noa is there too.
let world: World;
beforeEach(async () => {
  world = await startWorld({ settings: OFFERS_GRANTS });
  await beginsCharter(world, { knowledge: ['ops'] });
  await letsItSuggest(world);
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const byBot = async (place: string, thread?: string) =>
  (await as('ana').sees(place, thread ? { thread } : {})).filter(
    ({ author, ephemeral }) => author.isBot && !ephemeral,
  );
const lastTold = async (place: string) => {
  const told = (await as('ana').seesPrivately(place)).at(-1);
  if (!told) throw new Error('Nothing was shown.');
  return told;
};
const minutesLater = (minutes: number) =>
  world.at(new Date(world.clock.now().getTime() + minutes * 60_000).toISOString());

/** Ana writes a question where it does not belong; answers her message. */
async function asks(place = 'launch', text = 'where do I find the brand colours?', files: object[] = []) {
  await as('ana').says(place, text, files.length > 0 ? { files: files as never } : {});
  await world.settle();
  const written = (await as('ana').sees(place)).filter(({ mine }) => mine).at(-1);
  if (!written) throw new Error('Nothing was written.');
  return written;
}
async function moves(place = 'launch'): Promise<void> {
  await as('ana').clicks(await lastTold(place), 'charter.move');
  await world.settle();
}

describe('Move it there', () => {
  it('brings the message to where it belongs, says who wrote it and links the two', async () => {
    const written = await asks();
    await moves();
    const copy = theOnly(await byBot('design'));
    expect(wordsOf(copy)).toContain('*Ana Sousa* wrote this in <#C0LAUNCH> and moved it here');
    expect(wordsOf(copy)).toContain('where do I find the brand colours?');
    expect(wordsOf(copy)).toMatch(/<http[^|]+\|the original>/);
    const stub = theOnly(await byBot('launch', written.ts));
    expect(stub.text).toMatch(/This went on to <#C0DESIGN> · <http[^|]+\|read on there>/);
    expect((await lastTold('launch')).text).toContain('It is in <#C0DESIGN> now');
    expect((await as('ana').sees('launch')).some(({ ts }) => ts === written.ts)).toBe(true);
  });

  it('brings code, lists and links as they are, and files as links, and calls nobody', async () => {
    await asks('launch', 'how do I run this? @yuki knows\n```npm test```\nsee https://example.com/readme', [
      { name: 'log.txt', mimetype: 'text/plain' },
    ]);
    // Yuki is asleep: there was a note about that, and none about the place.
    expect(await byBot('design')).toEqual([]);
    await minutesLater(61);
    await asks('launch', 'how do I run this?\n```npm test```\nsee https://example.com/readme', [
      { name: 'log.txt', mimetype: 'text/plain' },
    ]);
    await moves();
    const copy = wordsOf(theOnly(await byBot('design')));
    expect(copy).toContain('rich_text_preformatted');
    expect(copy).toContain('"url":"https://example.com/readme"');
    expect(copy).toContain('log.txt');
    expect(copy).not.toMatch(/"type":"(user|broadcast|usergroup)"/);
  });

  it('moves once, however often it is clicked', async () => {
    await asks();
    const note = await lastTold('launch');
    await as('ana').clicks(note, 'charter.move');
    const [row] = await world.db.selectFrom('suggestions').select('id').execute();
    const again = {
      as: as('ana').id,
      channel: as('ana').placeId('launch'),
      actionId: 'charter.move',
      value: row?.id ?? '',
    };
    expect(await clickForged(world, again)).toContain('That is done already.');
    await world.settle();
    expect(await byBot('design')).toHaveLength(1);
  });

  it('asks once more before it brings words from a private channel to everybody, and never names it', async () => {
    await asks('leads');
    await moves('leads');
    expect(await byBot('design')).toEqual([]);
    const question = await lastTold('leads');
    expect(question.text).toContain('You wrote this in a private channel.');
    expect(labelsOf(question)).toEqual(['Move it anyway', 'Leave it here']);
    await as('ana').clicks(question, 'charter.move');
    await world.settle();
    const copy = wordsOf(theOnly(await byBot('design')));
    expect(copy).toContain('*Ana Sousa* wrote this elsewhere and moved it here');
    expect(copy).not.toContain(as('ana').placeId('leads'));
    expect(copy).not.toContain('leads');
  });

  it('changes nothing and says so when the message is gone', async () => {
    const written = await asks();
    const note = await lastTold('launch');
    await as('ana').deletes(written);
    await as('ana').clicks(note, 'charter.move');
    await world.settle();
    expect(await byBot('design')).toEqual([]);
    expect((await lastTold('launch')).text).toBe(
      'I could not move your message. Nothing has changed; you can try again.',
    );
  });

  it('says so when it would have to go where its author is not', async () => {
    await asks();
    const note = await lastTold('launch');
    await world.db.updateTable('suggestions').set({ target: 'C0NONE' }).execute();
    await as('ana').clicks(note, 'charter.move');
    await world.settle();
    expect((await lastTold('launch')).text).toContain('You are not in <#C0NONE>');
  });
});

describe('whatever Slack answers, the message is moved exactly once', () => {
  const method = 'chat.postMessage';
  it.each<{ when: string; fault: Fault }>([
    { when: '429', fault: { kind: 'ratelimited', method, retryAfterSeconds: 30, times: 2 } },
    { when: '500 before it posted', fault: { kind: 'server-error', method, effect: 'before', times: 2 } },
    { when: '500 after it posted', fault: { kind: 'server-error', method, effect: 'after', times: 1 } },
    { when: 'nothing, after it posted', fault: { kind: 'dropped', method, effect: 'after', times: 1 } },
  ])('when it answers $when', async ({ fault }) => {
    await asks();
    const note = await lastTold('launch');
    world.slack.setFaults([fault]);
    await as('ana').clicks(note, 'charter.move');
    for (let round = 0; round < 8; round++) await minutesLater(1);
    expect(await byBot('design')).toHaveLength(1);
    expect((await lastTold('launch')).text).toContain('It is in <#C0DESIGN> now');
  });
});

describe('when Slack posted, and did not say so', () => {
  const posted: Fault = { kind: 'server-error', method: 'chat.postMessage', effect: 'after', times: 1 };

  it('counts the message as moved, though its original is gone by then', async () => {
    const written = await asks();
    const note = await lastTold('launch');
    world.slack.setFaults([posted]);
    await as('ana').clicks(note, 'charter.move');
    await world.settle();
    await as('ana').deletes(written);
    await minutesLater(1);
    expect(await byBot('design')).toHaveLength(1);
    expect((await lastTold('launch')).text).toContain('It is in <#C0DESIGN> now');
  });

  it('takes the line back as well that nobody knew of when it was undone', async () => {
    const written = await asks();
    const note = await lastTold('launch');
    // The line waits, and the copy does not.
    world.slack.setFaults([
      { kind: 'ratelimited', method: 'chat.getPermalink', retryAfterSeconds: 30, times: 2 },
    ]);
    await as('ana').clicks(note, 'charter.move');
    await world.settle();
    expect(await byBot('launch', written.ts)).toEqual([]);
    world.slack.setFaults([posted]);
    await minutesLater(1);
    expect(await byBot('launch', written.ts)).toHaveLength(1);
    await as('ana').clicks(await lastTold('launch'), 'charter.undo');
    for (let round = 0; round < 5; round++) await minutesLater(1);
    expect(await byBot('launch', written.ts)).toEqual([]);
    expect(await byBot('design')).toEqual([]);
  });

  it('leaves no line where the copy was deleted before there was one', async () => {
    const written = await asks();
    const note = await lastTold('launch');
    world.slack.setFaults([
      { kind: 'ratelimited', method: 'chat.getPermalink', retryAfterSeconds: 30, times: 2 },
    ]);
    await as('ana').clicks(note, 'charter.move');
    await world.settle();
    const copy = theOnly(await byBot('design'));
    await world.bot.deps.slack.patient.chat.delete({ channel: 'C0DESIGN', ts: copy.ts });
    for (let round = 0; round < 3; round++) await minutesLater(1);
    expect(await byBot('launch', written.ts)).toEqual([]);
    const waiting = world.db.selectFrom('outbox').select('effect').where('state', '=', 'due');
    expect(await waiting.where('effect', '=', 'charter.stub').execute()).toEqual([]);
  });
});

describe('Undo', () => {
  it('takes the copy and the line back, for ten minutes', async () => {
    const written = await asks();
    await moves();
    await as('ana').clicks(await lastTold('launch'), 'charter.undo');
    await world.settle();
    expect(await byBot('design')).toEqual([]);
    expect(await byBot('launch', written.ts)).toEqual([]);
    await minutesLater(11);
    expect((await as('ana').sees('launch')).some(({ ts }) => ts === written.ts)).toBe(true);
  });

  it('is too late after that', async () => {
    await asks();
    await moves();
    const done = await lastTold('launch');
    await minutesLater(11);
    await as('ana').clicks(done, 'charter.undo');
    await world.settle();
    expect((await lastTold('launch')).text).toContain('The ten minutes are over.');
    expect(await byBot('design')).toHaveLength(1);
  });

  it('leaves what somebody has answered', async () => {
    await asks();
    await moves();
    const copy = theOnly(await byBot('design'));
    await as('maya').says('design', 'in the drive', { thread: copy.ts });
    await as('ana').clicks(await lastTold('launch'), 'charter.undo');
    await world.settle();
    expect((await lastTold('launch')).text).toContain('Somebody has answered there already');
    expect(await byBot('design')).toHaveLength(1);
  });
});

describe('with the author’s own permission', () => {
  beforeEach(() => grants(world, 'ana', 'unsend'));

  it('takes the original away after ten minutes', async () => {
    const written = await asks();
    await moves();
    expect((await lastTold('launch')).text).toContain('In ten minutes I take the original away');
    await minutesLater(11);
    expect(await as('tom').sees('launch')).not.toContainEqual(
      expect.objectContaining({ ts: written.ts, mine: false, text: written.text }),
    );
  });

  it('never takes away what others have answered', async () => {
    const written = await asks();
    await moves();
    await as('tom').says('launch', 'no idea', { thread: written.ts });
    await minutesLater(11);
    expect(await as('tom').sees('launch')).toContainEqual(
      expect.objectContaining({ ts: written.ts, text: written.text }),
    );
  });

  it('never takes anything away after an undo', async () => {
    const written = await asks();
    await moves();
    await as('ana').clicks(await lastTold('launch'), 'charter.undo');
    await minutesLater(11);
    expect(await as('tom').sees('launch')).toContainEqual(
      expect.objectContaining({ ts: written.ts, text: written.text }),
    );
  });
});
