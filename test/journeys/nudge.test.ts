import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MessageView } from '../../src/playground/contract.js';
import { clickForged } from '../support/forge.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Ana in Lisbon 14:40, Yuki in Tokyo 23:40, Maya in Los Angeles 06:40, Ravi in Kolkata 20:10.
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);

async function writes(handle: string, place: string, text: string, thread?: string): Promise<MessageView> {
  const message = await as(handle).says(place, text, thread ? { thread } : {});
  await world.settle();
  return message;
}
const notesFor = (handle: string, place = 'design', thread?: string) =>
  as(handle).seesPrivately(place, thread ? { thread } : {});

describe('somebody asleep is mentioned', () => {
  it('tells the sender, and nobody else, who is away, their time and when they start', async () => {
    await writes('ana', 'design', 'hi @yuki');
    const note = theOnly(await notesFor('ana'));
    expect(wordsOf(note)).toContain('It is *Tue 23:40* for *Yuki*. Their day starts *Wed 09:00*');
    expect(wordsOf(note)).toContain('<!date^1794960000^{date_short_pretty}, {time}|Wed 00:00> for you');
    expect(labelsOf(note)).toEqual([
      'Deliver at 09:00 their time',
      'No rush',
      'It is urgent',
      'Useful',
      'Not useful',
      'Why this?',
      'Turn this off…',
    ]);
    for (const other of ['yuki', 'maya', 'ravi']) expect(await notesFor(other)).toEqual([]);
    expect(await as('yuki').dmWithBot()).toEqual([]);
  });

  it('tells them in the same thread', async () => {
    const root = await writes('ravi', 'design', 'the frames are here');
    await writes('ana', 'design', '@yuki have you seen them?', root.ts);
    expect(await notesFor('ana')).toEqual([]);
    expect(wordsOf(theOnly(await notesFor('ana', 'design', root.ts)))).toContain('Yuki');
  });

  it('names those asleep in one note when several are', async () => {
    await writes('ana', 'design', '@yuki @ravi @maya thoughts?');
    const note = theOnly(await notesFor('ana'));
    expect(note.text).toMatch(/and 2 others are off-hours/);
    expect(labelsOf(note)[0]).toBe('Deliver in their morning');
  });

  it('reaches the members of a user group', async () => {
    await writes('ana', 'design', '@designers thoughts?');
    expect(theOnly(await notesFor('ana')).text).toMatch(/Maya|Yuki/);
  });

  it('says of a broadcast how many of the members are off-hours, and offers nothing to hold', async () => {
    await writes('ana', 'design', '@channel the demo is moved');
    const note = theOnly(await notesFor('ana'));
    expect(note.text).toBe('3 of the 3 people this reaches are off-hours right now, 2 of them asleep.');
    expect(labelsOf(note).slice(0, 2)).toEqual(['No rush', 'It is urgent']);
    expect(labelsOf(note)).not.toContain('Deliver in their morning');
  });

  it('does not count those who wrote just now, though a broadcast reaches them', async () => {
    await writes('yuki', 'design', 'still here');
    await writes('ana', 'design', '@channel the demo is moved');
    expect(theOnly(await notesFor('ana')).text).toBe(
      '2 of the 3 people this reaches are off-hours right now, 1 of them asleep.',
    );
  });

  it('tells the author of an edited message with replies in the channel, not in its thread', async () => {
    const message = await writes('ana', 'design', 'thoughts?');
    await writes('ravi', 'design', 'none', message.ts);
    await as('ana').edits(message, 'thoughts, @yuki?');
    await world.settle();
    expect(theOnly(await notesFor('ana')).threadTs).toBeNull();
  });

  it('counts a mention that an edit adds', async () => {
    const message = await writes('ana', 'design', 'thoughts?');
    expect(await notesFor('ana')).toEqual([]);
    await as('ana').edits(message, 'thoughts, @yuki?');
    await world.settle();
    expect(wordsOf(theOnly(await notesFor('ana')))).toContain('Yuki');
  });

  it('does not nudge again for an edit that leaves the mentions as they are', async () => {
    const message = await writes('ana', 'design', 'hi @yuki');
    await as('ana').edits(message, 'hello @yuki');
    await world.settle();
    expect(await notesFor('ana')).toHaveLength(1);
  });

  it('counts once when the bot is mentioned too, which arrives as two events', async () => {
    await writes('ana', 'design', '@daybreak @yuki hi');
    expect(await notesFor('ana')).toHaveLength(1);
  });

  it('uses the hours somebody set themselves, over midnight too', async () => {
    await as('tom').commands('ops', '/daybreak hours 22:00-06:00 mon-fri');
    await writes('ana', 'ops', '@tom how is the mirror?');
    expect(wordsOf(theOnly(await notesFor('ana', 'ops')))).toContain('Their day starts *Tue 22:00*');
    await world.at('2026-11-17T22:30:00Z');
    await writes('noa', 'ops', '@tom and now?');
    expect(await notesFor('noa', 'ops')).toEqual([]);
  });

  it('knows that a Sunday to Thursday week starts on Sunday', async () => {
    await as('noa').commands('ops', '/daybreak hours sun-thu');
    await world.at('2026-11-20T10:00:00Z');
    await writes('ana', 'ops', '@noa the invoice?');
    expect(wordsOf(theOnly(await notesFor('ana', 'ops')))).toContain('Their day starts *Sun 09:00*');
  });
});

describe('it stays silent', () => {
  it.each`
    who       | place       | text                         | because
    ${'ana'}  | ${'design'} | ${'nothing to see'}          | ${'nobody is mentioned'}
    ${'ana'}  | ${'design'} | ${'note to @ana'}            | ${'it is the sender themselves'}
    ${'ana'}  | ${'launch'} | ${'@buildbot go'}            | ${'a bot does not sleep'}
    ${'ana'}  | ${'launch'} | ${'@eva good morning'}       | ${'people from outside are none of its business'}
    ${'ana'}  | ${'launch'} | ${'@sam around?'}            | ${'the time zone is not known'}
    ${'eva'}  | ${'launch'} | ${'@yuki hello'}             | ${'the sender is from outside'}
    ${'ana'}  | ${'design'} | ${'see `@yuki` in the docs'} | ${'it is in code'}
    ${'ana'}  | ${'design'} | ${'> @yuki wrote this'}      | ${'it is in a quote'}
    ${'ana'}  | ${'hiring'} | ${'@yuki the candidate'}     | ${'the bot is not a member'}
    ${'yuki'} | ${'design'} | ${'@ana here is the draft'}  | ${'Ana is at work'}
  `('$who writes “$text” in #$place: $because', async ({ who, place, text }: Record<string, string>) => {
    await writes(who ?? '', place ?? '', text ?? '');
    expect(await notesFor(who ?? '', place)).toEqual([]);
    expect(world.slack.calls('chat.postEphemeral')).toEqual([]);
  });

  it('about a recipient who wrote in that conversation in the last 10 minutes', async () => {
    await writes('yuki', 'design', 'still here, cannot sleep');
    world.clock.moveBy(9 * 60_000);
    await writes('ana', 'design', '@yuki hi');
    expect(await notesFor('ana')).toEqual([]);
    world.clock.moveBy(11 * 60_000);
    await writes('ana', 'design', '@yuki are you still up?');
    expect(await notesFor('ana')).toHaveLength(1);
  });

  it('about the same recipient in the same thread on the same day, and speaks again the next', async () => {
    const root = await writes('ana', 'design', 'hi @yuki');
    await writes('ana', 'design', '@yuki one more thing', root.ts);
    expect(await notesFor('ana', 'design', root.ts)).toEqual([]);
    await world.at('2026-11-18T14:40:00Z');
    await writes('ana', 'design', '@yuki and another', root.ts);
    expect(await notesFor('ana', 'design', root.ts)).toHaveLength(1);
  });

  it('about a message that Slack delivers long after it was written', async () => {
    const [design, ana] = [as('ana').placeId('design'), as('ana').id];
    const ts = `${world.clock.now().getTime() / 1000 - 3600}.000100`;
    const text = `<@${as('yuki').id}> hi`;
    await world.slack.sendEvent({
      type: 'message',
      channel: design,
      user: ana,
      text,
      ts,
      event_ts: ts,
      channel_type: 'channel',
    });
    await world.settle();
    expect(world.slack.calls('chat.postEphemeral')).toEqual([]);
  });
});

describe('the same event comes again', () => {
  it('nudges once when Slack sends it twice, and again later with retry headers', async () => {
    world.slack.setFaults([{ kind: 'event-twice', times: 1 }]);
    await writes('ana', 'design', 'hi @yuki');
    expect(world.slack.calls('chat.postEphemeral')).toHaveLength(1);
  });

  it('nudges once when the same message comes under two event ids', async () => {
    const message = await writes('ana', 'design', 'hi @yuki');
    const event = { type: 'message' as const, channel: as('ana').placeId('design'), user: as('ana').id };
    const text = `hi <@${as('yuki').id}>`;
    await world.slack.sendEvent({
      ...event,
      text,
      ts: message.ts,
      event_ts: message.ts,
      channel_type: 'channel',
    });
    await world.settle();
    expect(world.slack.calls('chat.postEphemeral')).toHaveLength(1);
  });
});

type Hello = [place: string, to: string];
interface MuteCase {
  choice: string;
  quietFor: Hello;
  stillSpeaksOf: Hello | null;
}

describe('the buttons', () => {
  const nudged = async (): Promise<MessageView> => {
    await writes('ana', 'design', 'hi @yuki');
    return theOnly(await notesFor('ana'));
  };

  it('No rush: a short note under the message says when an answer is expected at the earliest, and pings nobody', async () => {
    const message = await writes('ana', 'design', 'hi @yuki');
    await as('ana').clicks(theOnly(await notesFor('ana')), 'nudge.no_rush');
    await world.settle();
    const [, note] = await as('yuki').sees('design', { thread: message.ts });
    expect(wordsOf(note)).toContain(
      'No rush, Yuki: Ana expects an answer no earlier than <!date^1794960000^',
    );
    expect(wordsOf(note)).not.toContain('<@');
    expect(theOnly(await notesFor('ana')).text).toContain('can wait');
  });

  it('No rush, once they are at work: there is nothing to say', async () => {
    await world.at('2026-11-17T23:55:00Z');
    await writes('ana', 'design', 'hi @yuki');
    await world.at('2026-11-18T00:05:00Z');
    await as('ana').clicks(theOnly(await notesFor('ana')), 'nudge.no_rush');
    await world.settle();
    expect((await notesFor('ana')).at(-1)?.text).toContain('They are at work by now');
    expect(world.slack.calls('chat.postMessage')).toEqual([]);
  });

  it('It is urgent: the message stays as it is, and the note says what to do', async () => {
    await as('ana').clicks(await nudged(), 'nudge.urgent');
    await world.settle();
    expect(theOnly(await notesFor('ana')).text).toContain('if it cannot wait, call');
  });

  it.each<MuteCase>([
    { choice: 'person U0YUKI', quietFor: ['design', '@yuki'], stillSpeaksOf: ['design', '@ravi'] },
    { choice: 'channel', quietFor: ['design', '@ravi'], stillSpeaksOf: ['ops', '@ravi'] },
    { choice: 'week', quietFor: ['ops', '@ravi'], stillSpeaksOf: null },
    { choice: 'forever', quietFor: ['ops', '@ravi'], stillSpeaksOf: null },
  ])('Turn this off ($choice)', async ({ choice, quietFor, stillSpeaksOf }) => {
    const note = await nudged();
    const value = /[0-9a-f-]{36}/.exec(wordsOf(note))?.[0];
    await as('ana').clicks(note, 'nudge.mute', `${value} ${choice}`);
    await world.settle();
    const before = world.slack.calls('chat.postEphemeral').length;
    await writes('ana', quietFor[0], `${quietFor[1]} hello`);
    expect(world.slack.calls('chat.postEphemeral')).toHaveLength(before);
    if (!stillSpeaksOf) return;
    await writes('ana', stillSpeaksOf[0], `${stillSpeaksOf[1]} hello`);
    expect(world.slack.calls('chat.postEphemeral')).toHaveLength(before + 1);
  });

  it('Turn this off for a week ends after a week', async () => {
    const note = await nudged();
    const value = /[0-9a-f-]{36}/.exec(wordsOf(note))?.[0];
    await as('ana').clicks(note, 'nudge.mute', `${value} week`);
    await world.settle();
    await world.at('2026-11-24T14:41:00Z');
    await writes('ana', 'design', 'hi again @yuki');
    expect(world.slack.calls('chat.postEphemeral')).toHaveLength(2);
  });

  it('what was turned off comes back with /daybreak nudges on, or from the Home tab', async () => {
    const note = await nudged();
    const value = /[0-9a-f-]{36}/.exec(wordsOf(note))?.[0];
    await as('ana').clicks(note, 'nudge.mute', `${value} forever`);
    await world.settle();
    await as('ana').opensHome();
    await world.settle();
    expect(wordsOf(await as('ana').home())).toContain('You turned them off');
    await as('ana').clicks('home', 'nudge.unmute');
    await world.settle();
    expect(wordsOf(await as('ana').home())).not.toContain('You turned them off');
    await writes('ana', 'design', 'hi again @yuki');
    expect(world.slack.calls('chat.postEphemeral')).toHaveLength(2);
  });

  it('a click on a note from yesterday says so kindly and changes nothing', async () => {
    const note = await nudged();
    await world.at('2026-11-18T09:00:00Z');
    await as('ana').clicks(note, 'nudge.hold');
    await world.settle();
    const told = (await notesFor('ana')).at(-1);
    expect(told?.text).toContain('from a while ago, so I left everything as it was');
    await world.settle();
    expect(await as('yuki').dmWithBot()).toEqual([]);
  });

  it('a click by somebody else says so kindly and changes nothing', async () => {
    const note = await nudged();
    const value = /[0-9a-f-]{36}/.exec(wordsOf(note))?.[0] ?? '';
    const [ravi, design] = [as('ravi').id, as('ana').placeId('design')];
    const told = await clickForged(world, { as: ravi, channel: design, actionId: 'nudge.hold', value });
    expect(told).toContain('Only the person this note was for');
    await world.at('2026-11-18T00:01:00Z');
    expect(await as('yuki').dmWithBot()).toEqual([]);
  });
});

describe('speaking to the bot itself', () => {
  it('a mention of the bot alone is answered with help, to that person, once', async () => {
    await writes('ana', 'design', '@daybreak hello');
    expect(wordsOf(theOnly(await notesFor('ana')))).toContain('/later @name');
  });

  it('a direct message to the bot is answered with help', async () => {
    await writes('ana', '@daybreak', 'hello?');
    const [, answer] = await as('ana').dmWithBot();
    expect(wordsOf(answer)).toContain('/later @name');
  });
});
