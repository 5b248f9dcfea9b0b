/** What people change about themselves, and what an administrator changes about them. */
import type { Deed, DeedResult } from '../../contract.js';
import type { Backstage } from '../backstage.js';
import { revoke } from '../consents.js';
import { announceDndUpdated, announceUserChanged } from '../events-of-people.js';
import { isZone } from '../zone-facts.js';
import { done, Impossible, personOf } from './outcome.js';

type DeedOf<Kind extends Deed['do']> = Extract<Deed, { do: Kind }>;

export function setZone({ as, zone }: DeedOf<'set-zone'>, backstage: Backstage): DeedResult {
  const person = personOf(as, backstage);
  requireZone(zone);
  person.zone = zone;
  announceUserChanged(person, backstage);
  return done();
}

export function setLocale({ as, locale }: DeedOf<'set-locale'>, backstage: Backstage): DeedResult {
  const person = personOf(as, backstage);
  person.locale = locale;
  announceUserChanged(person, backstage);
  return done();
}

export function requireZone(zone: string | null): void {
  if (zone !== null && !isZone(zone)) throw new Impossible(`“${zone}” is not a time zone.`);
}

export function setStatus(
  { as, text, emoji, until }: DeedOf<'set-status'>,
  backstage: Backstage,
): DeedResult {
  const person = personOf(as, backstage);
  const expiresAt = until === null ? 0 : futureSeconds(until, backstage);
  // Slack puts a balloon beside words that have no emoji.
  const status = { text, emoji: emoji || ':speech_balloon:', expiresAt };
  person.status = text === '' && emoji === '' ? null : status;
  announceUserChanged(person, backstage);
  return done();
}

export function pauseNotifications(
  { as, for: howLong }: DeedOf<'pause-notifications'>,
  backstage: Backstage,
): DeedResult {
  const person = personOf(as, backstage);
  const startsAt = backstage.world.nowSeconds();
  const endsAt =
    'minutes' in howLong ? startsAt + howLong.minutes * 60 : futureSeconds(howLong.until, backstage);
  person.quiet = { startsAt, endsAt };
  announceDndUpdated(person, backstage);
  return done();
}

export function resumeNotifications(
  { as }: DeedOf<'resume-notifications'>,
  backstage: Backstage,
): DeedResult {
  const person = personOf(as, backstage);
  person.quiet = null;
  announceDndUpdated(person, backstage);
  return done();
}

export function setRole({ as, role }: DeedOf<'set-role'>, backstage: Backstage): DeedResult {
  const person = personOf(as, backstage);
  if (person.kind !== 'member') throw new Impossible(`${person.name} is no member of this workspace.`);
  person.role = role;
  announceUserChanged(person, backstage);
  return done();
}

export function revokeGrant({ as }: DeedOf<'revoke-grant'>, backstage: Backstage): DeedResult {
  const person = personOf(as, backstage);
  const grant = backstage.world.grantOf(person.id);
  if (!grant) throw new Impossible(`${person.name} has given ${backstage.app.name} no permission.`);
  revoke(grant, backstage);
  return done();
}

function futureSeconds(instant: string, { world }: Backstage): number {
  const seconds = Math.floor(new Date(instant).getTime() / 1000);
  if (Number.isNaN(seconds)) throw new Impossible(`“${instant}” is not a time.`);
  if (seconds <= world.nowSeconds()) throw new Impossible('That time is over already.');
  return seconds;
}
