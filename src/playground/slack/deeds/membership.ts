/** Who belongs to the workspace and to its groups. */
import type { Deed, DeedResult } from '../../contract.js';
import type { Backstage } from '../backstage.js';
import { announceGroupChanged, announceTeamJoin } from '../events-of-people.js';
import type { Person } from '../state.js';
import { Impossible, personOf } from './outcome.js';
import { requireZone } from './profile.js';

type DeedOf<Kind extends Deed['do']> = Extract<Deed, { do: Kind }>;

/** A new colleague, who is in #general from the start, as everybody is in Slack. */
export function joinWorkspace(deed: DeedOf<'join-workspace'>, backstage: Backstage): DeedResult {
  const { world } = backstage;
  const { handle, name, zone, about = '', locale = 'en-US' } = deed;
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(handle))
    throw new Impossible(`“${handle}” cannot be a handle: small letters and digits only.`);
  if (world.personCalled(handle)) throw new Impossible(`Somebody is called @${handle} already.`);
  requireZone(zone);
  const person: Person = {
    id: `U0${handle.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`,
    teamId: world.state.workspace.id,
    handle,
    name,
    kind: 'member',
    zone,
    about,
    hue: (world.state.people.length * 47) % 360,
    hours: null,
    locale,
    role: 'member',
    status: null,
    quiet: null,
  };
  if (world.person(person.id)) throw new Impossible(`@${handle} is too much like somebody else’s handle.`);
  world.state.people.push(person);
  world.channelCalled('general')?.members.push(person.id);
  announceTeamJoin(person, backstage);
  return { ok: true, person: person.id };
}

export function changeGroup(deed: DeedOf<'change-group'>, backstage: Backstage): DeedResult {
  const { world } = backstage;
  const by = personOf(deed.as, backstage);
  const group = world.group(deed.group);
  if (!group) throw new Impossible(`There is no group ${deed.group}.`);
  const before = structuredClone(group);
  if (deed.name !== undefined) group.name = deed.name;
  if (deed.members) group.members = deed.members.map((member) => personOf(member, backstage).id);
  group.updatedAt = world.nowSeconds();
  announceGroupChanged(group, before, by, backstage);
  return { ok: true };
}
