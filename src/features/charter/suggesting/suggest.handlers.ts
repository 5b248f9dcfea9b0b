import { z } from 'zod';
import { type Key, sayIn } from '../../../domain/copy/index.js';
import { ChannelId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import type {
  Action,
  ActionCall,
  Actor,
  Answer,
  MessageContent,
} from '../../../platform/slack/interactions.js';
import { onlyAdmins } from '../admins.js';
import { noCharterMessage } from '../beginning/begin.views.js';
import { countWatched } from '../answering/answer.store.js';
import { countWatchedCircles } from '../circling/circle.store.js';
import { renewStanding } from '../at-the-door.js';
import { findStanding } from '../standing.js';
import { learnFrom } from './learning.js';
import { forgetLessons } from './lessons.store.js';
import { type Mode, MODES } from './suggest.rules.js';
import {
  changeState,
  countSuggestions,
  findModes,
  findSuggestion,
  saveMode,
  type State,
  type Suggestion,
} from './suggest.store.js';
import { type Report, suggestionsMessage } from './suggest.views.js';

/** The buttons of a suggestion work for half a day; somebody's wish waits for the author's hours, and for a holiday. */
const VALID_MS = 12 * 3_600_000;
const WISH_VALID_MS = 14 * 86_400_000;

/** Finds the suggestion whose button was clicked and checks, again, that the person may. @throws Refusal */
export const suggestionClicked = (call: ActionCall, deps: Deps): Promise<Suggestion> =>
  ownSuggestion(call, call.value.split(' ')[0] ?? '', deps);

/** A suggestion about what this person wrote, while it can be answered. @throws Refusal */
export async function ownSuggestion(
  { workspace, user }: Actor,
  id: string,
  { db, clock }: Deps,
): Promise<Suggestion> {
  const suggestion = z.uuid().safeParse(id).success ? await findSuggestion(db, workspace, id) : null;
  if (!suggestion) throw new Refusal('suggest.unknown');
  if (suggestion.author !== user) throw new Refusal('suggest.not_yours');
  const valid = suggestion.askedBy ? WISH_VALID_MS : VALID_MS;
  if (clock.now().getTime() - suggestion.createdAt.getTime() > valid) throw new Refusal('suggest.too_late');
  return suggestion;
}

const answering = (id: string, state: State, key: Key): Action => ({
  id,
  async run(call, deps) {
    const suggestion = await suggestionClicked(call, deps);
    const answeredAt = deps.clock.now();
    const isFirst = await deps.db
      .transaction()
      .execute((trx) => changeState(trx, suggestion, ['shown'], state, { answeredAt }));
    if (!isFirst) throw new Refusal('suggest.answered');
    if (state === 'wrong') await learnFrom(suggestion, false, deps);
    return replaceWith(call, key, deps);
  },
});

async function replaceWith({ workspace, user }: Actor, key: Key, { directory }: Deps): Promise<Answer> {
  return { kind: 'replace', message: { text: (await directory.say(workspace, user))(key) } };
}

export const leave = answering('charter.leave', 'left', 'suggest.left');
export const wrong = answering('charter.wrong', 'wrong', 'suggest.wrong');

export const offForMe: Action = {
  id: 'charter.off_for_me',
  async run(call, deps) {
    await saveMode(deps.db, call.workspace, { scope: 'person', target: call.user }, 'off');
    return replaceWith(call, 'suggest.turned_off', deps);
  },
};

export const onForMe: Action = {
  id: 'charter.on_for_me',
  async run(call, deps) {
    await saveMode(deps.db, call.workspace, { scope: 'person', target: call.user }, null);
    return { kind: 'replace', message: await suggestionsFor(call, call.channel, deps) };
  },
};

const setting = (id: string, save: (call: ActionCall, deps: Deps) => Promise<void>): Action => ({
  id,
  async run(call, deps) {
    await onlyAdmins(call, deps);
    await save(call, deps);
    return { kind: 'replace', message: await suggestionsFor(call, call.channel, deps) };
  },
});

export const setMode = MODES.map((mode) =>
  setting(`charter.mode_${mode}`, ({ workspace }, { db }) =>
    saveMode(db, workspace, { scope: 'workspace', target: '' }, mode),
  ),
);

const inChannel =
  (mode: Mode | null) =>
  (call: ActionCall, { db }: Deps) => {
    const target = ChannelId.safeParse(call.value).data;
    if (!target) throw new Refusal('suggest.unknown');
    return saveMode(db, call.workspace, { scope: 'channel', target }, mode);
  };
export const offHere = setting('charter.off_here', inChannel('off'));
export const onHere = setting('charter.on_here', inChannel(null));

export const unlearn = setting('charter.unlearn', async ({ workspace }, deps) => {
  await forgetLessons(deps.db, workspace);
  renewStanding(workspace, deps);
});

/** `/charter suggestions`: how they stand, for this reader. */
export async function suggestionsFor(
  { workspace, user }: Actor,
  channel: ChannelId | null,
  deps: Deps,
  intro: Key | null = null,
): Promise<MessageContent> {
  const [standing, modes, isAdmin, reader] = await Promise.all([
    findStanding(workspace, deps),
    findModes(deps.db, workspace),
    deps.directory.isAdmin(workspace, user),
    deps.directory.person(workspace, user),
  ]);
  const say = sayIn(reader.locale);
  if (!standing) return noCharterMessage(say, isAdmin);
  const report = await reportOf(workspace, deps);
  return suggestionsMessage(
    say,
    standing,
    modes,
    report,
    {
      isAdmin,
      hasLearned: !standing.lessons.isEmpty,
      channel,
      isOffHere: channel !== null && modes.offChannels.has(channel),
      isOffForMe: modes.offPeople.has(user),
    },
    intro && say(intro),
  );
}

const REPORTED_MS = 14 * 86_400_000;

async function reportOf(workspace: Actor['workspace'], { db, clock }: Deps): Promise<Report> {
  const since = new Date(clock.now().getTime() - REPORTED_MS);
  const [counted, watchedQuestions, watchedCircles] = await Promise.all([
    countSuggestions(db, workspace, since),
    countWatched(db, workspace, since),
    countWatchedCircles(db, workspace, since),
  ]);
  const of = (...states: State[]): number =>
    counted.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
  return {
    watched: counted.filter(({ state }) => state === 'watched'),
    shown: {
      all: of('shown', 'left', 'wrong', 'moving', 'moved', 'undone'),
      moved: of('moving', 'moved'),
      left: of('left', 'undone'),
      wrong: of('wrong'),
    },
    watchedQuestions,
    watchedCircles,
  };
}
