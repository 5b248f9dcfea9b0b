import type { Deed, DeedResult } from '../../contract.js';
import type { Backstage } from '../backstage.js';
import { announceHomeOpened } from '../events.js';
import { globalShortcut, messageShortcut } from '../interactions.js';
import { formWithPayload, type Parcel } from '../wire.js';
import {
  done,
  Impossible,
  isTaken,
  personOf,
  placeOf,
  requireColleague,
  seenMessage,
  silence,
} from './outcome.js';

type DeedOf<Kind extends Deed['do']> = Extract<Deed, { do: Kind }>;

export async function useMessageShortcut(
  deed: DeedOf<'message-shortcut'>,
  backstage: Backstage,
): Promise<DeedResult> {
  requireShortcut('message', deed.callbackId, backstage);
  const person = personOf(deed.as, backstage);
  requireColleague(person, backstage);
  const conversation = placeOf(deed.conversation, person, backstage);
  const message = seenMessage(deed.ts, conversation, person, backstage);
  if (message.ephemeralTo) throw new Impossible('A message that only you see has no shortcuts.');
  const payload = messageShortcut(person, deed.callbackId, { message, conversation }, backstage);
  return use(formWithPayload(`message_action ${deed.callbackId}`, payload), backstage);
}

export async function useGlobalShortcut(
  deed: DeedOf<'global-shortcut'>,
  backstage: Backstage,
): Promise<DeedResult> {
  requireShortcut('global', deed.callbackId, backstage);
  const person = personOf(deed.as, backstage);
  requireColleague(person, backstage);
  return use(
    formWithPayload(`shortcut ${deed.callbackId}`, globalShortcut(person, deed.callbackId, backstage)),
    backstage,
  );
}

async function use(parcel: Parcel, backstage: Backstage): Promise<DeedResult> {
  const answer = await backstage.wire.send(parcel);
  if (isTaken(answer)) return done();
  throw new Impossible(`The shortcut did not work. ${silence(answer, backstage)}`);
}

function requireShortcut(type: 'message' | 'global', callbackId: string, { manifest }: Backstage): void {
  const { shortcuts } = manifest.features;
  if (shortcuts.some((one) => one.type === type && one.callback_id === callbackId)) return;
  throw new Impossible(`The app has no ${type} shortcut ${callbackId}.`);
}

export function openHome({ as }: DeedOf<'open-home'>, backstage: Backstage): DeedResult {
  const person = personOf(as, backstage);
  requireColleague(person, backstage);
  const dm = backstage.world.dmBetween(backstage.app.botUserId, person.id);
  announceHomeOpened(person.id, dm, backstage);
  return done({ conversation: dm.id });
}

export function openDm({ as, with: other }: DeedOf<'open-dm'>, backstage: Backstage): DeedResult {
  const [person, partner] = [personOf(as, backstage), personOf(other, backstage)];
  if (person === partner) throw new Impossible('A DM takes two.');
  return done({ conversation: backstage.world.dmBetween(person.id, partner.id).id });
}
