import { z } from 'zod';
import { UserId } from '../../domain/ids.js';
import { shortName, whoIsOffHours } from '../../domain/person.js';
import { Refusal } from '../../domain/refusal.js';
import { escape } from '../../domain/escape.js';
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
  if (!nudge) throw new Refusal('I no longer know this note. Nothing was changed.');
  if (nudge.sender !== call.user) throw new Refusal('Only the person this note was for can use its buttons.');
  if (clock.now().getTime() - nudge.createdAt.getTime() > VALID_MS) {
    throw new Refusal(
      'This note is from a while ago, so I left everything as it was. To send something in somebody’s morning: `/later @name your message`.',
    );
  }
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
    if (called.length > 0 && whoIsOffHours(called, now).length === 0) {
      throw new Refusal('They are at work by now, so I added no note.');
    }
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
    return replace('🌿 Thank you. A short note under your message says that it can wait.');
  },
};

export const urgent: Action = {
  id: 'nudge.urgent',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    await deps.db.transaction().execute((trx) => recordAnswer(trx, nudge, 'urgent', deps.clock.now()));
    return replace(
      'Understood: your message stays as it is, and I will not mention this again here today. Their notifications may be paused, so if it cannot wait, call.',
    );
  },
};

export const mute: Action = {
  id: 'nudge.mute',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    const [, choice = '', target = ''] = call.value.split(' ');
    const { mute, told } = await readMute(nudge, choice, target, deps);
    await deps.db.transaction().execute(async (trx) => {
      await saveMute(trx, nudge.workspace, nudge.sender, mute);
      await recordAnswer(trx, nudge, 'mute', deps.clock.now());
    });
    return replace(`Done: no more of these notes ${told}. \`/daybreak nudges on\` brings them back.`);
  },
};

async function readMute(
  { workspace, channel, recipients }: Nudge,
  choice: string,
  target: string,
  { clock, directory }: Deps,
): Promise<{ mute: Mute; told: string }> {
  switch (choice) {
    case 'person': {
      const id = UserId.safeParse(target).data;
      if (!id || !recipients.includes(id)) throw new Refusal('That note was not about this person.');
      const name = escape(shortName(await directory.person(workspace, id)));
      return { mute: { scope: 'person', target: id, until: null }, told: `about ${name}` };
    }
    case 'channel':
      return { mute: { scope: 'channel', target: channel, until: null }, told: `in <#${channel}>` };
    case 'week':
      return {
        mute: { scope: 'all', target: '', until: new Date(clock.now().getTime() + WEEK_MS) },
        told: 'for a week',
      };
    case 'forever':
      return { mute: { scope: 'all', target: '', until: null }, told: 'from now on' };
    default:
      throw new Refusal('I do not know that choice. Nothing was changed.');
  }
}

const replace = (text: string): Answer => ({ kind: 'replace', message: { text } });

export const nudgesSubcommand: Subcommand = {
  word: 'nudges',
  usage: 'on',
  about: 'bring back every note that you turned off',
  async run({ workspace, user, text }, { db }) {
    if (text !== 'on')
      throw new Refusal('Write `/daybreak nudges on`. To turn notes off, use the menu on one of them.');
    await forgetMutes(db, workspace, user);
    return { kind: 'say', message: { text: 'Done: you will see every note again.' } };
  },
};

export const unmute: Action = {
  id: 'nudge.unmute',
  async run({ workspace, user }, { db }) {
    await forgetMutes(db, workspace, user);
    return { kind: 'refresh', note: 'Done: you will see every note again.' };
  },
};
