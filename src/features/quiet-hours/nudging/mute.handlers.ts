import { markup, type Say, sayIn } from '../../../domain/copy/index.js';
import { UserId } from '../../../domain/ids.js';
import { localTime } from '../../../domain/local-time.js';
import { type Person, shortName } from '../../../domain/person.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import type { Action, Actor, Answer, Subcommand } from '../../../platform/slack/interactions.js';
import { snoozeUntil } from './mute.rules.js';
import { findMutes, forgetMuteEverywhere, forgetMutes, saveMute } from './mute.store.js';
import { backAt } from './mute.views.js';
import { openNorm } from './norm.handlers.js';
import { nudgeClicked } from './nudge.handlers.js';
import { weighAll } from './nudge.learning.store.js';
import type { Mute, Nudge } from './nudge.rules.js';
import { recordAnswer } from './nudge.store.js';

const WEEK_MS = 7 * 86_400_000;

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

/** Every note comes back, and nothing of before counts towards a pause. */
async function bringBack({ workspace, user }: Actor, { db, directory }: Deps): Promise<string> {
  await db.transaction().execute(async (trx) => {
    await forgetMutes(trx, workspace, user);
    await weighAll(trx, { workspace, sender: user });
  });
  return (await directory.say(workspace, user))('nudge.unmuted');
}

export const nudgesSubcommand: Subcommand = {
  word: 'nudges',
  usage: 'on | norm',
  about: 'nudge.unmute_about',
  async run(call, deps) {
    switch (call.text.toLowerCase()) {
      case 'on':
        return { kind: 'say', message: { text: await bringBack(call, deps) } };
      case 'norm':
        return openNorm(call, deps);
      default:
        throw new Refusal('nudge.write_on');
    }
  },
};

export const unmute: Action = {
  id: 'nudge.unmute',
  run: async (call, deps) => ({ kind: 'refresh', note: await bringBack(call, deps) }),
};

export const snoozeSubcommand: Subcommand = {
  word: 'snooze',
  usage: 'until Friday | 3 days | off',
  about: 'snooze.about',
  async run(call, deps) {
    const text = /^(off|end|stop)$/i.test(call.text)
      ? await endSnooze(call, deps)
      : await (call.text === '' ? showSnooze(call, deps) : snooze(call, call.text, deps));
    return { kind: 'say', message: { text } };
  },
};

export const snoozeOff: Action = {
  id: 'snooze.off',
  run: async (call, deps) => ({ kind: 'refresh', note: await endSnooze(call, deps) }),
};

async function endSnooze({ workspace, user }: Actor, { db, directory }: Deps): Promise<string> {
  await db.transaction().execute(async (trx) => {
    await forgetMuteEverywhere(trx, workspace, user);
    await weighAll(trx, { workspace, sender: user });
  });
  return (await directory.say(workspace, user))('snooze.ended');
}

async function whoIs({ workspace, user }: Actor, deps: Deps): Promise<{ person: Person; say: Say }> {
  const person = await deps.directory.person(workspace, user);
  return { person, say: sayIn(person.locale) };
}

async function showSnooze(actor: Actor, deps: Deps): Promise<string> {
  const { person, say } = await whoIs(actor, deps);
  const mutes = await findMutes(deps.db, actor.workspace, actor.user, deps.clock.now());
  const everywhere = mutes.find(({ scope }) => scope === 'all');
  if (!everywhere) return say('snooze.none');
  if (!everywhere.until) return say('snooze.forever');
  return say('snooze.running', { until: backAt(say, everywhere.until, person) });
}

/** @throws Refusal when the words hold no day to come */
async function snooze(actor: Actor, typed: string, deps: Deps): Promise<string> {
  const { person, say } = await whoIs(actor, deps);
  const zone = person.zone ?? 'UTC';
  const today = localTime(deps.clock.now(), zone).day;
  const until = snoozeUntil(typed, { locale: say.locale, today, zone });
  await deps.db
    .transaction()
    .execute((trx) => saveMute(trx, actor.workspace, actor.user, { scope: 'all', target: '', until }));
  return say('snooze.saved', { until: backAt(say, until, person) });
}
