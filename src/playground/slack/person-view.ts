import type { PersonView } from '../contract.js';
import type { Backstage } from './backstage.js';
import type { Person } from './state.js';
import { shownOnTheWall } from './zone-facts.js';

/** A person as the page shows them to everybody. */
export async function personView(
  person: Person,
  { atWork }: { atWork: (personId: string) => Promise<boolean | null> },
  { world, clock }: Backstage,
): Promise<PersonView> {
  const { id, handle, name, kind, zone, about, hue, locale, role, status, quiet } = person;
  const isPaused =
    quiet !== null && quiet.startsAt <= world.nowSeconds() && world.nowSeconds() < quiet.endsAt;
  return {
    id,
    handle,
    name,
    kind,
    zone,
    about,
    hue,
    locale,
    role,
    status: status && {
      text: status.text,
      emoji: status.emoji,
      until: status.expiresAt > 0 ? isoOf(status.expiresAt) : null,
    },
    pausedUntil: isPaused ? isoOf(quiet.endsAt) : null,
    grantedScopes: world.grantOf(id)?.scopes ?? [],
    localTime: zone ? shownOnTheWall(zone, clock.now()) : null,
    atWork: await atWork(id),
  };
}

const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString();
