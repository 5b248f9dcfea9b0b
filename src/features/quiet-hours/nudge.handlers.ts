import { z } from 'zod';
import { type Key, markup, type Say } from '../../domain/copy/index.js';
import { UserId } from '../../domain/ids.js';
import { shortName, whoIsOffHours } from '../../domain/person.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import { post } from '../../platform/outbox/index.js';
import type { Action, ActionCall, Answer, Subcommand } from '../../platform/slack/interactions.js';
import { holdPosted } from './holding.js';
import { forgetMutes, saveMute } from './mute.store.js';
import { postNoRush } from './nudge.effects.js';
import type { Mute } from './nudge.rules.js';
import { findNudge, type Nudge, recordAnswer } from './nudge.store.js';

/** A nudge's buttons work for half a day; after that the moment has passed. */
const VALID_MS = 12 * 3_600_000;
const WEEK_MS = 7 * 86_400_000;

/** Finds the nudge whose button was clicked and checks, again, that the person may. @throws Refusal */
async function nudgeClicked(call: ActionCall, { db, clock }: Deps): Promise<Nudge> {
  const [id = ''] = call.value.split(' ');
  const nudge = z.uuid().safeParse(id).success ? await findNudge(db, call.workspace, id) : undefined;
  if (!nudge) throw new Refusal('nudge.unknown');
  if (nudge.sender !== call.user) throw new Refusal('nudge.not_yours');
  if (clock.now().getTime() - nudge.createdAt.getTime() > VALID_MS) throw new Refusal('nudge.too_late');
  return nudge;
}

export const hold: Action = {
  id: 'nudge.hold',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    return holdPosted(nudge, deps);
  },
};

export const noRush: Action = {
  id: 'nudge.no_rush',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    const now = deps.clock.now();
    const called = await deps.directory.people(nudge.workspace, nudge.recipients);
    if (called.length > 0 && whoIsOffHours(called, now).length === 0) throw new Refusal('nudge.at_work');
    await deps.db.transaction().execute(async (trx) => {
      await recordAnswer(trx, nudge, 'no_rush', now);
      await post(trx, postNoRush, {
        workspace: nudge.workspace,
        payload: { workspace: nudge.workspace, nudge: nudge.id },
        once: `no rush ${nudge.id}`,
        dueAt: now,
        now,
      });
    });
    deps.wakeOutbox();
    return replaceWith('nudge.no_rush_done', nudge, deps);
  },
};

export const urgent: Action = {
  id: 'nudge.urgent',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    await deps.db.transaction().execute((trx) => recordAnswer(trx, nudge, 'urgent', deps.clock.now()));
    return replaceWith('nudge.urgent_done', nudge, deps);
  },
};

export const mute: Action = {
  id: 'nudge.mute',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    const [, choice = '', target = ''] = call.value.split(' ');
    const say = await deps.directory.say(nudge.workspace, nudge.sender);
    const { mute, told } = await readMute(say, nudge, choice, target, deps);
    await deps.db.transaction().execute(async (trx) => {
      await saveMute(trx, nudge.workspace, nudge.sender, mute);
      await recordAnswer(trx, nudge, 'mute', deps.clock.now());
    });
    return replace(told);
  },
};

async function readMute(
  say: Say,
  { workspace, channel, recipients }: Nudge,
  choice: string,
  target: string,
  { clock, directory }: Deps,
): Promise<{ mute: Mute; told: string }> {
  switch (choice) {
    case 'person': {
      const id = UserId.safeParse(target).data;
      if (!id || !recipients.includes(id)) throw new Refusal('nudge.not_about_them');
      const name = shortName(await directory.person(workspace, id));
      return {
        mute: { scope: 'person', target: id, until: null },
        told: say('nudge.muted_person', { name }),
      };
    }
    case 'channel':
      return {
        mute: { scope: 'channel', target: channel, until: null },
        told: say('nudge.muted_channel', { channel: markup(`<#${channel}>`) }),
      };
    case 'week':
      return {
        mute: { scope: 'all', target: '', until: new Date(clock.now().getTime() + WEEK_MS) },
        told: say('nudge.muted_week'),
      };
    case 'forever':
      return { mute: { scope: 'all', target: '', until: null }, told: say('nudge.muted_forever') };
    default:
      throw new Refusal('nudge.unknown_choice');
  }
}

const replace = (text: string): Answer => ({ kind: 'replace', message: { text } });

async function replaceWith(key: Key, { workspace, sender }: Nudge, { directory }: Deps): Promise<Answer> {
  return replace((await directory.say(workspace, sender))(key));
}

export const nudgesSubcommand: Subcommand = {
  word: 'nudges',
  usage: 'on',
  about: 'nudge.unmute_about',
  async run({ workspace, user, text }, { db, directory }) {
    if (text !== 'on') throw new Refusal('nudge.write_on');
    await forgetMutes(db, workspace, user);
    const say = await directory.say(workspace, user);
    return { kind: 'say', message: { text: say('nudge.unmuted') } };
  },
};

export const unmute: Action = {
  id: 'nudge.unmute',
  async run({ workspace, user }, { db, directory }) {
    await forgetMutes(db, workspace, user);
    const say = await directory.say(workspace, user);
    return { kind: 'refresh', note: say('nudge.unmuted') };
  },
};
