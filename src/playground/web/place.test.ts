import { describe, expect, it } from '@jest/globals';
import { moved, placeHash, readPlace } from './place.js';

const start = readPlace('');

it('starts at the welcome page', () => {
  expect(start).toEqual({ panel: 'welcome', as: '', conversation: null, thread: null, isInspecting: false });
  expect(readPlace('#nonsense?x').panel).toBe('welcome');
});

it('survives the way through the address', () => {
  const place = {
    panel: 'chat',
    as: 'U0ANA',
    conversation: 'C0DESIGN',
    thread: '17.1',
    isInspecting: true,
  } as const;
  expect(readPlace(placeHash(place))).toEqual(place);
});

describe('moving', () => {
  const inThread = moved(start, { as: 'U0ANA', conversation: 'C0DESIGN', thread: '17.1' });

  it('shows the conversation that was chosen', () => {
    expect(inThread.panel).toBe('chat');
  });

  it('leaves the thread with its conversation', () => {
    expect(moved(inThread, { conversation: 'C0GENERAL' })).toMatchObject({
      conversation: 'C0GENERAL',
      thread: null,
    });
  });

  it('keeps the conversation when somebody else looks', () => {
    expect(moved(inThread, { as: 'U0YUKI' })).toMatchObject({ conversation: 'C0DESIGN', thread: '17.1' });
  });
});
