import { wallSeconds } from '../../src/platform/clock.js';
import { orbitStudio, type Seed } from '../../src/playground/seed.js';
import { postSigned } from './forge.js';
import type { Hosting } from './hosting.js';

/** A zone where it is about four in the morning. Signs in these names are the other way round. */
function asleep(): string {
  const offset = ((4 - new Date(wallSeconds() * 1000).getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** So many who write (`sender0` …), who sleep (`sleeper0` …), and channels where all of them are (`room0` …). */
export function callingCrowd(size: { senders: number; sleepers: number; channels: number }): Seed {
  const named = (kind: string, count: number, zone: string) =>
    Array.from({ length: count }, (_, number) => ({
      handle: `${kind}${number}`,
      name: `${kind}${number}`,
      zone,
      about: '',
      hue: 1,
    }));
  const bots = orbitStudio.people.filter(({ kind }) => kind === 'bot');
  const people = [
    ...bots,
    ...named('sender', size.senders, 'Etc/UTC'),
    ...named('sleeper', size.sleepers, asleep()),
  ];
  const channels = Array.from({ length: size.channels }, (_, number) => ({
    name: `room${number}`,
    kind: 'channel' as const,
    members: people.map(({ handle }) => handle),
  }));
  return { ...orbitStudio, people, channels, groups: [], said: [] };
}

export interface Event {
  id: string;
  body: string;
}

/** The `nth` message of the crowd, as Slack tells of it. `to`: whom it calls. */
export function messageEvent(
  { slack }: Hosting,
  nth: number,
  { from, to, room }: { from: string; to: string | null; room: string },
): Event {
  const sender = slack.as(from);
  const ts = `${wallSeconds()}.${String(nth).padStart(6, '0')}`;
  const event = {
    type: 'message',
    channel: sender.placeId(room),
    user: sender.id,
    text: to ? `hello <@${slack.as(to).id}>` : 'nothing to see here',
    ts,
    event_ts: ts,
    channel_type: 'channel',
  };
  const id = `EvCROWD${nth}`;
  const envelope = { type: 'event_callback', team_id: orbitStudio.workspace.id, api_app_id: 'A0DAYBREAK' };
  return { id, body: JSON.stringify({ ...envelope, event_id: id, event_time: wallSeconds(), event }) };
}

/** Posts it once, as the `attempt`th retry if there is one; the status, or 0 when nobody answered. */
export async function sendEvent(
  { environment }: Hosting,
  port: number,
  { body }: Event,
  attempt = 0,
): Promise<number> {
  const headers: Record<string, string> =
    attempt > 0 ? { 'x-slack-retry-num': String(Math.min(attempt, 3)) } : {};
  const options = { contentType: 'application/json', headers };
  return postSigned({ bot: { port }, environment }, body, options).then(
    ({ status }) => status,
    () => 0,
  );
}

/** Every note that is shown, as its reader and whom it is about, in the order they came. */
export const notesShown = ({ slack }: Hosting): string[] =>
  slack.world.state.messages.flatMap(({ ephemeralTo, text }) =>
    ephemeralTo ? [`${ephemeralTo} about ${/sleeper\d+/.exec(text)?.[0]}`] : [],
  );
