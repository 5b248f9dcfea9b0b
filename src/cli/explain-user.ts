import { availabilityOf } from '../domain/person.js';
import type { Availability } from '../domain/availability.js';
import { UserId, type WorkspaceId } from '../domain/ids.js';
import { findWorkspacesOf, KnownPeople } from '../features/people/index.js';
import { environment, readConfig } from '../platform/config.js';
import { createLog } from '../platform/observability/log.js';
import { openStorage } from '../platform/storage.js';
import { BadInput } from './bad-input.js';

/** When a user of Slack may be disturbed, as the database has it; Slack is not asked. @throws BadInput */
export async function findPerson(user: string, workspace: string | undefined): Promise<Availability> {
  const id = UserId.safeParse(user).data;
  if (!id) throw new BadInput(`--user is “${user}”. Expected a user id of Slack such as U024BE7LH.`);
  const { db, close } = await openStorage(readConfig(environment()), createLog('warn'));
  try {
    const found = await findWorkspacesOf(db, id);
    const [person] = await new KnownPeople(db).find(theOnly(found, user, workspace), [id]);
    const availability = person && availabilityOf(person.person);
    if (!availability)
      throw new BadInput(
        `${user} has no time zone that is known, or is an app, a guest from outside, or gone.`,
      );
    return availability;
  } finally {
    await close();
  }
}

function theOnly(found: WorkspaceId[], user: string, asked: string | undefined): WorkspaceId {
  const matching = asked === undefined ? found : found.filter((one) => one === asked);
  const [only, ...others] = matching;
  if (!only)
    throw new BadInput(`Daybreak has not met ${user}${asked === undefined ? '' : ` in ${asked}`} yet.`);
  if (others.length > 0)
    throw new BadInput(`${user} is in several workspaces: add --workspace ${matching.join(' or ')}.`);
  return only;
}
