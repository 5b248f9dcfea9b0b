import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { orbitStudio } from '../seed.js';
import { SimulatedSlack } from '../simulated-slack.js';
import { type Meeting, meet } from '../testing/bolt-bot.js';

let meeting: Meeting;
beforeEach(async () => (meeting = await meet()));
afterEach(() => meeting.end());

const snapshot = (as: string, more: { conversation?: string; thread?: string } = {}) =>
  meeting.slack.snapshot({ as, ...more });

describe('what a person sees', () => {
  it('are the conversations open to them, with what they have not read', async () => {
    await meeting.slack.as('ana').says('design', 'new');
    const { conversations } = await snapshot('U0YUKI');
    const design = conversations.find(({ name }) => name === 'design');
    expect(design).toMatchObject({ unread: 1, botIsMember: true, iAmMember: true, memberCount: 5 });
    expect(conversations.find(({ name }) => name === 'ops')).toMatchObject({ iAmMember: false, unread: 0 });
    expect(conversations.map(({ name }) => name)).not.toContain('leads');
    await meeting.slack.as('yuki').reads('design');
    expect((await snapshot('U0YUKI')).conversations.find(({ name }) => name === 'design')?.unread).toBe(0);
  });

  it('are people with the time on their walls', async () => {
    const { people, me } = await snapshot('U0ANA');
    const walls = Object.fromEntries(people.map(({ handle, localTime }) => [handle, localTime]));
    expect(me.handle).toBe('ana');
    expect(walls).toMatchObject({
      ana: 'Tue 14:40',
      yuki: 'Tue 23:40',
      maya: 'Tue 06:40',
      ravi: 'Tue 20:10',
      sam: null,
    });
  });

  it('is a thread with its replies, which the channel only counts', async () => {
    const { ts } = await meeting.slack.as('ana').says('design', 'root');
    await meeting.slack.as('yuki').says('design', 'reply', { thread: ts });
    const { open } = await snapshot('U0ANA', { conversation: 'C0DESIGN', thread: ts });
    expect(open?.messages.at(-1)).toMatchObject({ text: 'root', replyCount: 1, mine: true });
    expect(open?.thread?.messages.map(({ text }) => text)).toEqual(['root', 'reply']);
  });

  it('is nothing of a conversation that is closed to them', async () => {
    expect((await snapshot('U0TOM', { conversation: 'C0HIRING' })).open).toBeNull();
  });

  it('are the commands and shortcuts of the manifest', async () => {
    const { commands, messageShortcuts, globalShortcuts } = await snapshot('U0ANA');
    expect(commands[0]).toEqual({ command: '/echo', description: 'Says it again', usageHint: '[words]' });
    expect(messageShortcuts).toEqual([{ callbackId: 'keep', name: 'Keep this' }]);
    expect(globalShortcuts).toEqual([{ callbackId: 'ask', name: 'Ask' }]);
  });
});

describe('the clock', () => {
  it.each([
    ['yuki', '2026-11-18T00:00:00.000Z', 'she starts at nine in Tokyo'],
    ['tom', '2026-11-17T21:00:00.000Z', 'his night shift starts at ten in the evening'],
    ['ana', '2026-11-18T09:00:00.000Z', 'she is at work, so it is tomorrow’s morning'],
    ['noa', '2026-11-18T07:00:00.000Z', 'she starts at nine in Tel Aviv'],
  ])('can be moved to the next morning of %s, %s: %s', async (handle, morning) => {
    await meeting.slack.deed({ do: 'move-clock', to: { nextMorningOf: meeting.slack.as(handle).id } });
    expect((await snapshot('U0ANA')).now).toBe(morning);
  });

  it('cannot be moved to the morning of somebody without a zone', async () => {
    const result = await meeting.slack.deed({ do: 'move-clock', to: { nextMorningOf: 'U0SAM' } });
    expect(result).toMatchObject({
      ok: false,
      problem: expect.stringContaining('Sam Reed has no time zone'),
    });
  });
});

describe('a saved workspace', () => {
  it('goes on where it was left', async () => {
    const { slack, clock } = meeting;
    await slack.as('ana').says('design', 'before');
    clock.moveBy(3_600_000);
    const saved: unknown = JSON.parse(JSON.stringify(slack.save()));
    const later = await meet(undefined, { saved });
    expect(later.clock.now()).toEqual(clock.now());
    expect((await later.slack.as('ana').sees('design')).at(-1)?.text).toBe('before');
    await later.end();
  });

  it('forgets what only one person saw, as real Slack does at a reload', async () => {
    await meeting.client.chat.postEphemeral({ channel: 'C0DESIGN', user: 'U0ANA', text: 'psst' });
    const later = await meet(undefined, { saved: meeting.slack.save() });
    expect(await meeting.slack.as('ana').seesPrivately('design')).toHaveLength(1);
    expect(await later.slack.as('ana').seesPrivately('design')).toHaveLength(0);
    await later.end();
  });

  it.each([[{ version: 0 }], ['nonsense'], [null], [{ version: 1, people: 7 }]])(
    'that reads %j starts anew',
    async (saved) => {
      const anew = await meet(undefined, { saved });
      expect(anew.slack).toBeInstanceOf(SimulatedSlack);
      expect((await anew.slack.snapshot({ as: 'U0ANA' })).now).toBe(
        new Date(orbitStudio.startsAt).toISOString(),
      );
      await anew.end();
    },
  );
});
