import { describe, expect, it } from '@jest/globals';
import { MovableClock } from '../../platform/clock.js';
import { freshWorld, orbitStudio } from '../seed.js';
import { World } from './world.js';

const NOON = new Date('2026-11-17T12:00:00.250Z');
const NOON_SECONDS = NOON.getTime() / 1000;

function standing(): { world: World; clock: MovableClock } {
  const clock = new MovableClock(NOON, { runs: false });
  return { clock, world: new World(freshWorld(orbitStudio), clock) };
}

describe('the timestamp of a message', () => {
  it('is the playground’s time, with six digits', () => {
    const { world, clock } = standing();
    expect(world.nextTs()).toBe(`${Math.floor(NOON_SECONDS)}.250000`);
    clock.moveTo(new Date('2026-11-17T12:00:01.000Z'));
    expect(world.nextTs()).toBe(`${Math.floor(NOON_SECONDS) + 1}.000000`);
  });

  it('is unique and later than the one before even when no time passes', () => {
    const { world } = standing();
    const given = Array.from({ length: 2000 }, () => world.nextTs());
    expect(new Set(given).size).toBe(2000);
    expect([...given].sort()).toEqual(given);
  });

  it('follows a clock that is moved back, without using one twice', () => {
    const { world, clock } = standing();
    const post = () =>
      world.post({
        conversation: 'C0DESIGN',
        author: 'U0ANA',
        text: 'x',
        blocks: [],
        threadTs: null,
        ephemeralTo: null,
        clientMsgId: null,
        metadata: null,
      }).ts;
    const first = post();
    clock.moveBy(3_600_000);
    post();
    clock.moveTo(NOON);
    expect(post()).toBe(`${first.slice(0, -1)}1`);
  });
});

describe('a conversation', () => {
  const { world } = standing();
  it.each([
    ['ana', 'general', true, 'she is a member'],
    ['tom', 'design', true, 'public channels are open to colleagues'],
    ['eva', 'design', false, 'she is from another company'],
    ['eva', 'launch', true, 'she was invited'],
    ['tom', 'hiring', false, 'it is private'],
    ['daybreak', 'hiring', false, 'nobody invited it'],
  ])('can %s read #%s: %s, since %s', (handle, channel, canRead) => {
    const [person, conversation] = [world.personCalled(handle)!, world.channelCalled(channel)!];
    expect(world.canRead(person.id, conversation)).toBe(canRead);
  });
});
