import type { ConversationView, PersonView } from '../../contract.js';
import type { Form, Scene, Spot } from '../block-kit/scene.js';
import { initialValues } from '../block-kit/values.js';

export const person = (handle: string, more: Partial<PersonView> = {}): PersonView => ({
  id: `U0${handle.toUpperCase()}`,
  handle,
  name: handle.slice(0, 1).toUpperCase() + handle.slice(1),
  kind: 'member',
  zone: 'Europe/Lisbon',
  localTime: 'Tue 14:40',
  atWork: true,
  about: '',
  hue: 0,
  locale: 'en-US',
  role: 'member',
  status: null,
  pausedUntil: null,
  grantedScopes: [],
  ...more,
});

export const channel = (name: string, more: Partial<ConversationView> = {}): ConversationView => ({
  id: `C0${name.toUpperCase()}`,
  kind: 'channel',
  name,
  with: null,
  memberCount: 3,
  members: ['U0ANA', 'U0YUKI', 'U0DAYBREAK'],
  botIsMember: true,
  iAmMember: true,
  canvas: null,
  unread: 0,
  ...more,
});

const ana = person('ana');

/** Ana in Lisbon, on a Tuesday at 14:40. */
export const scene: Scene = {
  me: ana,
  people: [ana, person('yuki', { zone: 'Asia/Tokyo', localTime: 'Tue 23:40', atWork: false })],
  conversations: [
    channel('design'),
    channel('general'),
    channel('yuki', { id: 'D0YUKI', kind: 'dm', name: 'Yuki' }),
  ],
  now: new Date('2026-11-17T14:40:00Z'),
  zone: 'Europe/Lisbon',
  groups: { S0DESIGNERS: '@designers' },
  openConversation: () => undefined,
};

export interface RememberingForm extends Form {
  entered: unknown[];
  acted: unknown[];
}

/** A form that remembers what was done to it. */
export function formFor(
  blocks: Parameters<typeof initialValues>[0],
  errors: Record<string, string> = {},
): RememberingForm {
  const entered: unknown[] = [];
  const acted: unknown[] = [];
  return {
    id: 'm1',
    values: initialValues(blocks),
    errors,
    entered,
    acted,
    enter: (spot: Spot, value) => entered.push([spot.blockId, spot.actionId, value]),
    act: (spot, action, confirm) =>
      acted.push([spot.blockId, spot.actionId, action, ...(confirm ? [confirm] : [])]),
  };
}
