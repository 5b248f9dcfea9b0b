import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { housekeeping } from '../../src/flows/index.js';
import type { MessageView } from '../../src/playground/contract.js';
import { clickForged } from '../support/forge.js';
import { grants, OFFERS_GRANTS } from '../support/granting.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Ana in Lisbon 14:40, Yuki in Tokyo 23:40. Ana lets the bot watch her direct messages.
let world: World;
beforeEach(async () => {
  world = await startWorld({ settings: OFFERS_GRANTS });
  expect(await grants(world, 'ana', 'watch')).toContain('Thank you');
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
async function writes(from: string, to: string, text: string): Promise<MessageView> {
  const message = await as(from).says(`@${to}`, text);
  await world.settle();
  return message;
}
/** A message of Ana's that Slack delivers under her own permission. */
async function comesTo(place: string): Promise<void> {
  const ts = `${world.clock.now().getTime() / 1000}.000900`;
  const channel = as('ana').placeId(place);
  const event = { type: 'message', channel, user: as('ana').id, text: 'hi', ts, event_ts: ts };
  const authorization = { userId: as('ana').id, isBot: false };
  await world.slack.sendEvent({ ...event, channel_type: 'im' }, { authorization });
  await world.settle();
}
const notesTo = (handle: string) => as(handle).dmWithBot();

describe('a direct message to somebody asleep', () => {
  it('gets its author the same nudge, from the bot, and nobody else anything', async () => {
    await writes('ana', 'yuki', 'a secret thought');
    const note = theOnly(await notesTo('ana'));
    expect(wordsOf(note)).toContain('It is *Tue 23:40* for *Yuki*. Their day starts *Wed 09:00*');
    expect(wordsOf(note)).toContain('Your direct message was sent as usual; only you see this note.');
    expect(await notesTo('yuki')).toEqual([]);
    expect(await as('yuki').sees('@ana')).toHaveLength(1);
    expect(world.slack.calls('chat.postEphemeral')).toEqual([]);
  });

  it('offers to hold, and not a note that the bot could not write there', async () => {
    await writes('ana', 'yuki', 'hi');
    const note = theOnly(await notesTo('ana'));
    expect(labelsOf(note)).toEqual([
      'Deliver at 09:00 their time',
      'It is urgent',
      'Useful',
      'Not useful',
      'Why this?',
      'Turn this off…',
    ]);
    const value = /[0-9a-f-]{36}/.exec(wordsOf(note))?.[0] ?? '';
    const click = { as: as('ana').id, channel: as('ana').placeId('@daybreak'), value };
    expect(await clickForged(world, { ...click, actionId: 'nudge.no_rush' })).toContain(
      'I cannot write in a direct message between the two of you',
    );
  });

  it('can be held: its words are read with the author’s own permission', async () => {
    await writes('ana', 'yuki', 'the figures are *ready*');
    await as('ana').clicks(theOnly(await notesTo('ana')), 'nudge.hold');
    await world.settle();
    await world.at('2026-11-18T00:01:00Z');
    expect(wordsOf((await notesTo('yuki')).at(-1))).toContain('the figures are');
  });

  it('is edited while it is held: the held copy follows; deleted: its author is asked', async () => {
    const message = await writes('ana', 'yuki', 'the figures are redy');
    await as('ana').clicks(theOnly(await notesTo('ana')), 'nudge.hold');
    await world.settle();
    await as('ana').edits(message, 'the figures are ready');
    await world.settle();
    await as('ana').deletes(message);
    await world.settle();
    expect(wordsOf((await notesTo('ana')).at(-1))).toContain('held.keep');
    await world.at('2026-11-18T00:01:00Z');
    expect(wordsOf((await notesTo('yuki')).at(-1))).toContain('the figures are ready');
  });

  it('gets one note for the conversation and day', async () => {
    await writes('ana', 'yuki', 'one');
    await writes('ana', 'yuki', 'two');
    expect(await notesTo('ana')).toHaveLength(1);
  });

  it('passes when it is marked as urgent', async () => {
    await writes('ana', 'yuki', 'URGENT: call me');
    expect(wordsOf(theOnly(await notesTo('ana')))).toContain('You marked this as urgent');
  });

  it('leaves nothing but ids behind', async () => {
    await writes('ana', 'yuki', 'a secret thought');
    for (const table of [
      'nudges',
      'nudge_recipients',
      'direct_partners',
      'outbox',
      'recent_writers',
    ] as const) {
      const rows = JSON.stringify(await world.db.selectFrom(table).selectAll().execute());
      expect(rows).not.toContain('secret');
    }
    expect(JSON.stringify(world.slack.calls('chat.postMessage'))).not.toContain('secret');
  });
});

describe('it stays silent', () => {
  it('about what the other one writes, who never asked for it', async () => {
    await world.at('2026-11-17T20:00:00Z');
    await writes('yuki', 'ana', 'are you up?');
    expect(await notesTo('yuki')).toEqual([]);
    expect(await notesTo('ana')).toEqual([]);
  });

  it('when the other one wrote there just now', async () => {
    await writes('yuki', 'ana', 'cannot sleep');
    await writes('ana', 'yuki', 'oh no');
    expect(await notesTo('ana')).toEqual([]);
  });

  it('when the other one is at work', async () => {
    await writes('ana', 'ravi', 'hi');
    await world.at('2026-11-18T02:00:00Z');
    const before = (await notesTo('ana')).length;
    await writes('ana', 'yuki', 'hi');
    expect(await notesTo('ana')).toHaveLength(before);
  });

  it.each(['in Slack', 'on the Home tab'])('once the permission was taken back %s', async (where) => {
    if (where === 'in Slack') await as('ana').revokesGrant();
    else {
      await as('ana').opensHome();
      await world.settle();
      await as('ana').clicks('home', 'grants.revoke');
      await world.settle();
    }
    await world.settle();
    await writes('ana', 'yuki', 'hi');
    expect(await notesTo('ana')).toEqual([]);
  });

  it('when a message comes after the permission was taken back, and notes nothing of it', async () => {
    await as('ana').revokesGrant();
    await world.settle();
    await comesTo('@yuki');
    expect(await world.db.selectFrom('recent_writers').selectAll().execute()).toEqual([]);
    expect(world.slack.calls('conversations.info')).toEqual([]);
  });

  it('for those who granted nothing', async () => {
    await writes('tom', 'yuki', 'hi');
    expect(await notesTo('tom')).toEqual([]);
  });
});

it('what somebody writes to the bot itself is answered with help, though it came under their own permission', async () => {
  await comesTo('@daybreak');
  expect(wordsOf((await notesTo('ana')).at(-1))).toContain('/later @name');
});

it('what somebody writes to the bot itself is still answered with help', async () => {
  await as('ana').says('@daybreak', 'hello?');
  await world.settle();
  expect(wordsOf((await notesTo('ana')).at(-1))).toContain('/later @name');
});

it('Slack asks for the other one once for each conversation', async () => {
  await writes('ana', 'yuki', 'one');
  await writes('ana', 'yuki', 'two');
  expect(world.slack.calls('conversations.info')).toHaveLength(1);
});

it('when both let it watch, each is told of their own', async () => {
  await grants(world, 'yuki', 'watch');
  await writes('ana', 'yuki', 'hi');
  expect(await notesTo('ana')).toHaveLength(1);
  expect(await notesTo('yuki')).toEqual([]);
});

it('who writes to whom is forgotten after a month, and when the bot is removed', async () => {
  const partners = () => world.db.selectFrom('direct_partners').select('partner').execute();
  await writes('ana', 'yuki', 'hi');
  expect(await partners()).toEqual([{ partner: as('yuki').id }]);
  await world.at('2026-12-18T14:41:00Z');
  await world.bot.deps.queues.enqueue(housekeeping, {});
  await world.settle();
  expect(await partners()).toEqual([]);
  await writes('ana', 'yuki', 'hi');
  expect(await partners()).toHaveLength(1);
  await world.slack.sendEvent({ type: 'app_uninstalled' }, {});
  await world.settle();
  expect(await partners()).toEqual([]);
});
