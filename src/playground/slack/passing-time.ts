/** What ends by itself as time passes. */
import type { Backstage } from './backstage.js';
import { announceDndUpdated, announceUserChanged } from './events-of-people.js';

/** Clears the statuses and pauses that are over by now, of which the app is told. */
export function endWhatIsOver(backstage: Backstage): void {
  const now = backstage.world.nowSeconds();
  for (const person of backstage.world.state.people) {
    if (person.status && person.status.expiresAt > 0 && person.status.expiresAt <= now) {
      person.status = null;
      announceUserChanged(person, backstage);
    }
    if (person.quiet && person.quiet.endsAt <= now) {
      person.quiet = null;
      announceDndUpdated(person, backstage);
    }
  }
}
