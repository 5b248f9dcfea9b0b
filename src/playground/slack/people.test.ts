import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Heard, type Meeting, meetListening, verdict } from '../testing/bolt-bot.js';

let meeting: Meeting & { heard: Heard[] };
beforeEach(async () => (meeting = await meetListening()));
afterEach(() => meeting.end());

const ana = () => meeting.slack.as('ana');
const seconds = (iso: string): number => Date.parse(iso) / 1000;
const infoOf = async (user: string) => (await meeting.client.users.info({ user, include_locale: true })).user;

/** The events of this type so far. */
async function heard(type: string): Promise<Record<string, unknown>[]> {
  await meeting.slack.idle();
  return meeting.heard.map(({ event }) => event).filter((event) => event.type === type);
}

describe('a person', () => {
  it('changes their language, and the app hears of it', async () => {
    await ana().speaks('ja-JP');
    expect(await infoOf('U0ANA')).toMatchObject({ locale: 'ja-JP' });
    expect(await heard('user_change')).toMatchObject([{ user: { id: 'U0ANA', locale: 'ja-JP' } }]);
  });

  it('has a locale, and is told whether they are an admin or owner', async () => {
    expect(await infoOf('U0NOA')).toMatchObject({ locale: 'en-US', is_admin: true, is_owner: true });
    expect(await infoOf('U0ANA')).toMatchObject({ is_admin: false, is_owner: false });
    await ana().becomes('admin');
    expect(await infoOf('U0ANA')).toMatchObject({ is_admin: true, is_owner: false });
    expect(await heard('user_change')).toMatchObject([{ user: { id: 'U0ANA', is_admin: true } }]);
  });

  it('can move, of which the bot is told', async () => {
    await ana().movesTo('Asia/Tokyo');
    expect(await heard('user_change')).toMatchObject([
      { user: { id: 'U0ANA', tz: 'Asia/Tokyo', tz_offset: 32_400, locale: 'en-US' } },
    ]);
    await expect(ana().movesTo('Asia/Nowhere')).rejects.toThrow('“Asia/Nowhere” is not a time zone.');
  });

  it('who joins is in #general and is announced', async () => {
    const kim = await meeting.slack.welcomes({
      handle: 'kim',
      name: 'Kim Park',
      zone: 'Asia/Seoul',
      locale: 'ko-KR',
    });
    expect(await heard('team_join')).toMatchObject([
      { user: { id: kim.id, name: 'kim', tz: 'Asia/Seoul', locale: 'ko-KR', is_bot: false } },
    ]);
    expect((await kim.says('general', 'Hello all')).text).toBe('Hello all');
    await expect(meeting.slack.welcomes({ handle: 'kim', name: 'K', zone: null })).rejects.toThrow(
      'Somebody is called @kim already.',
    );
  });
});

describe('a status', () => {
  it('is part of the profile until it expires, of which the bot is told twice', async () => {
    const until = '2026-11-17T16:00:00.000Z';
    await ana().setsStatus('At the dentist', { emoji: ':tooth:', until });
    expect((await infoOf('U0ANA'))?.profile).toMatchObject({
      status_text: 'At the dentist',
      status_emoji: ':tooth:',
      status_expiration: seconds(until),
    });
    meeting.clock.moveTo(new Date(until));
    const told = (await heard('user_change')) as { user: { profile: { status_text: string } } }[];
    expect(told.map(({ user }) => user.profile.status_text)).toEqual(['At the dentist', '']);
    expect((await infoOf('U0ANA'))?.profile).toMatchObject({ status_text: '', status_expiration: 0 });
  });

  it('can be cleared, and needs no emoji', async () => {
    await ana().setsStatus('Thinking');
    expect((await meeting.slack.snapshot({ as: 'U0YUKI' })).people[0]?.status).toEqual({
      text: 'Thinking',
      emoji: ':speech_balloon:',
      until: null,
    });
    await ana().clearsStatus();
    expect((await infoOf('U0ANA'))?.profile).toMatchObject({ status_text: '', status_emoji: '' });
  });

  it('cannot end in the past', async () => {
    await expect(ana().setsStatus('Late', { until: '2026-11-17T14:00:00Z' })).rejects.toThrow('over already');
  });
});

describe('paused notifications', () => {
  const off = { dnd_enabled: false, next_dnd_start_ts: 1, next_dnd_end_ts: 1 };
  const [now, later] = ['2026-11-17T14:40:00Z', '2026-11-17T15:40:00Z'].map(seconds);
  const paused = { dnd_enabled: true, next_dnd_start_ts: now, next_dnd_end_ts: later };

  it.each([
    ['for an hour', { minutes: 60 }],
    ['until a time', { until: '2026-11-17T15:40:00Z' }],
  ])('%s are told, can be asked for, and end by themselves', async (_how, howLong) => {
    await ana().pausesNotifications(howLong);
    expect(await meeting.client.dnd.info({ user: 'U0ANA' })).toMatchObject(paused);
    meeting.clock.moveTo(new Date('2026-11-17T15:40:00Z'));
    expect(await heard('dnd_updated_user')).toMatchObject([
      { user: 'U0ANA', dnd_status: paused },
      { user: 'U0ANA', dnd_status: off },
    ]);
    expect(await meeting.client.dnd.info({ user: 'U0ANA' })).toMatchObject(off);
  });

  it('can be resumed before', async () => {
    await ana().pausesNotifications({ minutes: 60 });
    expect((await meeting.slack.snapshot({ as: 'U0ANA' })).me.pausedUntil).toBe('2026-11-17T15:40:00.000Z');
    await ana().resumesNotifications();
    expect((await heard('dnd_updated_user')).at(-1)).toMatchObject({ dnd_status: off });
  });

  it('can be asked for many people at once', async () => {
    await ana().pausesNotifications({ minutes: 60 });
    const { users } = await meeting.client.dnd.teamInfo({ users: 'U0ANA,U0YUKI' });
    expect(users).toEqual({ U0ANA: paused, U0YUKI: off });
  });

  it.each([
    ['dnd.info', { user: 'U0NOBODY' }, 'user_not_found'],
    ['dnd.teamInfo', {}, 'no_users_provided'],
    ['dnd.teamInfo', { users: 'U0ANA,U0NOBODY' }, 'user_not_visible'],
    ['dnd.teamInfo', { users: Array.from({ length: 51 }, () => 'U0ANA').join() }, 'too_many_users'],
  ])('%s of %j is refused with %s', async (method, args, error) => {
    expect(await verdict(meeting.client.apiCall(method, args))).toBe(error);
  });
});

describe('users.list', () => {
  it('gives everybody, in pages', async () => {
    const { client } = meeting;
    const first = await client.users.list({ limit: 6, include_locale: true });
    const rest = await client.users.list({ limit: 6, cursor: first.response_metadata?.next_cursor });
    expect(first.members?.map(({ name }) => name)).toEqual(['ana', 'yuki', 'maya', 'ravi', 'noa', 'tom']);
    expect(first.members?.[0]).toMatchObject({ locale: 'en-US', tz: 'Europe/Lisbon' });
    expect(rest.members?.map(({ name }) => name)).toEqual(['sam', 'eva', 'buildbot', 'daybreak']);
    expect(rest.response_metadata?.next_cursor).toBe('');
    expect(rest.members?.[0]).not.toHaveProperty('locale');
  });
});

describe('a user group', () => {
  it('that changes is told of, and who came and went', async () => {
    await ana().changesGroup('designers', { members: ['yuki', 'ana'] });
    expect(await heard('subteam_updated')).toMatchObject([
      {
        subteam: { id: 'S0DESIGNERS', handle: 'designers', users: ['U0YUKI', 'U0ANA'], updated_by: 'U0ANA' },
      },
    ]);
    expect(await heard('subteam_members_changed')).toMatchObject([
      { subteam_id: 'S0DESIGNERS', added_users: ['U0ANA'], removed_users: ['U0MAYA'] },
    ]);
    const { users } = await meeting.client.usergroups.users.list({ usergroup: 'S0DESIGNERS' });
    expect(users).toEqual(['U0YUKI', 'U0ANA']);
    const { groups } = await meeting.slack.snapshot({ as: 'U0ANA' });
    expect(groups).toMatchObject([{ handle: 'designers', members: ['U0YUKI', 'U0ANA'] }]);
  });

  it('with another name has the members it had', async () => {
    await ana().changesGroup('designers', { name: 'Design team' });
    const { usergroups } = await meeting.client.usergroups.list({ include_users: true });
    expect(usergroups).toMatchObject([{ name: 'Design team', users: ['U0YUKI', 'U0MAYA'] }]);
    expect(await heard('subteam_members_changed')).toEqual([]);
  });
});
