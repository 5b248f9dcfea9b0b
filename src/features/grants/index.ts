import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import type { Feature } from '../../platform/feature.js';
import type { Action, Actor } from '../../platform/slack/interactions.js';
import type { UserScope } from '../../platform/slack/grants/index.js';
import { type Granted, grantsBlocks, grantsModal } from './views.js';

const UNSEND: UserScope[] = ['chat:write'];
const WATCH: UserScope[] = ['im:history', 'im:read'];

async function grantedBy({ workspace, user }: Actor, { grants }: Deps): Promise<Granted> {
  const scopes = await grants.scopesOf(workspace, user);
  const has = (needed: UserScope[]): boolean => needed.every((scope) => scopes.includes(scope));
  return { unsend: has(UNSEND), watch: has(WATCH) };
}

const explain: Action = {
  id: 'grants.explain',
  async run(call, deps) {
    const { grants, directory } = deps;
    if (!grants.isOffered) throw new Refusal('grants.not_offered');
    const say = await directory.say(call.workspace, call.user);
    const links = {
      unsend: grants.linkFor(call.workspace, call.user, UNSEND),
      watch: grants.linkFor(call.workspace, call.user, WATCH),
    };
    return { kind: 'open', view: grantsModal(say, await grantedBy(call, deps), links) };
  },
};

const revoke: Action = {
  id: 'grants.revoke',
  async run({ workspace, user }, { grants, directory }) {
    await grants.revoke(workspace, user);
    const say = await directory.say(workspace, user);
    return { kind: 'refresh', note: say('grants.revoked') };
  },
};

/** Slack reports a click on a link as well; the link itself does the work. */
const followed = (id: string): Action => ({ id, run: () => Promise.resolve({ kind: 'nothing' }) });

/** What people let Daybreak do in their own name, explained, and taken back in one click. */
export const grants: Feature = {
  name: 'grants',
  actions: [explain, revoke, followed('grants.allow_unsend'), followed('grants.allow_watch')],

  async homeBlocks(actor, deps) {
    if (!deps.grants.isOffered) return [];
    const say = await deps.directory.say(actor.workspace, actor.user);
    return grantsBlocks(say, await grantedBy(actor, deps));
  },

  async erase(trx, workspace) {
    await trx.deleteFrom('user_tokens').where('workspace', '=', workspace).execute();
  },
};
