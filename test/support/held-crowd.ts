import { formatInTimeZone } from 'date-fns-tz';
import { wallSeconds } from '../../src/platform/clock.js';
import { orbitStudio, type Seed } from '../../src/playground/seed.js';
import type { Message } from '../../src/playground/slack/state.js';
import type { Hosting } from './hosting.js';

/** As many as one `/later` takes. */
const TOGETHER = 20;

/** A zone where it is noon or a little later, far from midnight. Signs in these names are the other way round. */
const ZONE = atNoon();
function atNoon(): string {
  const offset = ((12 - new Date(wallSeconds() * 1000).getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** The usual studio, and so many who have not begun their day. */
export function studioWithSleepers(count: number): Seed {
  const sleepers = Array.from({ length: count }, (_, number) => ({
    handle: `sleeper${number}`,
    name: `Sleeper ${number}`,
    zone: ZONE,
    about: '',
    hue: 1,
  }));
  return { ...orbitStudio, people: [...orbitStudio.people, ...sleepers] };
}

/** As long as holding one may take where the machine is busy. */
const SECONDS_EACH = 0.25;

/** The next full minute for which there is time to hold so many, as its instant and as a clock there shows it. */
function soonFor(count: number): { at: Date; clock: string } {
  const at = new Date(Math.ceil((wallSeconds() + count * SECONDS_EACH) / 60) * 60_000);
  return { at, clock: formatInTimeZone(at, ZONE, 'HH:mm') };
}

export interface HeldCrowd {
  /** What the bot delivered so far. */
  arrived(): Message[];
  /** How many were lost, doubled, or came before their time. */
  outcome(): { lost: number; doubled: number; early: number };
}

/** Has Ana hold a message for each of the sleepers, all due in the same minute, soon. */
export async function holdForAll({ slack }: Hosting, count: number): Promise<HeldCrowd> {
  const due = soonFor(count);
  for (let from = 0; from < count; from += TOGETHER) {
    const numbers = Array.from({ length: Math.min(TOGETHER, count - from) }, (_, index) => from + index);
    await Promise.all(
      numbers.map((number) =>
        slack.as(`sleeper${number}`).commands('@daybreak', `/daybreak hours ${due.clock}-23:00 daily`),
      ),
    );
    const names = numbers.map((number) => `@sleeper${number}`).join(' ');
    await slack.as('ana').commands('design', `/later ${names} number ${from} of the night`);
  }
  const arrived = () =>
    slack.world.state.messages.filter(
      ({ author, text }) => author === slack.as('daybreak').id && text.includes('of the night'),
    );
  return {
    arrived,
    outcome() {
      const times = new Map<string, number>();
      for (const { conversation } of arrived()) times.set(conversation, (times.get(conversation) ?? 0) + 1);
      return {
        lost: count - times.size,
        doubled: [...times.values()].filter((each) => each > 1).length,
        early: arrived().filter(({ ts }) => Number(ts) * 1000 < due.at.getTime()).length,
      };
    },
  };
}
