import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Outside } from '../../../domain/charter.js';
import { unescaped } from '../../../domain/escape.js';
import { heldTextOf, plainTextOf, withFiles } from '../../../domain/held-text.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import { post } from '../../../platform/outbox/index.js';
import type {
  Action,
  Submission,
  SubmissionAnswer,
  ViewSubmission,
} from '../../../platform/slack/interactions.js';
import { namesFor } from '../../../platform/slack/names.js';
import { readPosted } from '../../../platform/slack/posted.js';
import { typed } from '../charter.fields.js';
import { isPrivate } from '../moving/moving.js';
import { findReadable } from '../standing.js';
import { learnFrom } from '../suggesting/learning.js';
import { ownSuggestion, suggestionClicked } from '../suggesting/suggest.handlers.js';
import { changeState, type Suggestion } from '../suggesting/suggest.store.js';
import { createOutside } from './outside.effects.js';
import { prepared } from './outside.rules.js';
import { type Draft, saveDraft } from './outside.store.js';
import { prepareModal } from './outside.views.js';

const About = z.object({
  suggestion: z.uuid(),
  link: z.string().nullable(),
  /** What its author was told becomes of it: that, and nothing else. */
  place: z.string(),
  canCreate: z.boolean(),
});

/** Opens the form for a place outside of Slack, with a first draft in it. */
export const prepare: Action = {
  id: 'charter.prepare',
  async run(call, deps) {
    const suggestion = await suggestionClicked(call, deps);
    const { id, workspace, author, channel, messageTs } = suggestion;
    const [place, say, posted, isFromPrivate] = await Promise.all([
      placeFor(suggestion, deps),
      deps.directory.say(workspace, author),
      readPosted({ workspace, channel, sender: author, messageTs, threadTs: null }, deps),
      isPrivate(channel, deps),
    ]);
    const names = await namesFor(say, deps, call, `${posted.text} ${JSON.stringify(posted.blocks ?? [])}`);
    const words = plainTextOf(withFiles(heldTextOf(posted, names), posted.files));
    const canCreate = place.connector !== undefined && deps.connectors.has(place.connector);
    const about = { suggestion: id, link: posted.permalink, place: digest(place), canCreate };
    const form = { about: JSON.stringify(about), place, canCreate, isFromPrivate, ...prepared(words) };
    return { kind: 'open', view: prepareModal(say, form) };
  },
};

/** Addresses may be longer than what a form keeps. */
const digest = ({ name, url, connector, into }: Outside): string =>
  createHash('sha256')
    .update(JSON.stringify([name, url, connector, into]))
    .digest('base64url');

/** Where the charter would have it at this moment. @throws Refusal when that is nowhere outside, or it is decided. */
async function placeFor({ workspace, kind, state }: Suggestion, deps: Deps): Promise<Outside> {
  if (state !== 'shown') throw new Refusal('suggest.answered');
  const standing = await findReadable(workspace, deps);
  const place = kind === null ? undefined : standing?.charter.kinds[kind]?.place;
  if (!place) throw new Refusal('suggest.unknown');
  return place;
}

export const submitPrepared: ViewSubmission = {
  callbackId: 'charter.prepare',
  async run(call, deps) {
    try {
      return await carryOut(call, deps);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        kind: 'errors',
        errors: { title: error.inForm(await deps.directory.say(call.workspace, call.user)) },
      };
    }
  },
};

async function carryOut(call: Submission, deps: Deps): Promise<SubmissionAnswer> {
  const { suggestion: id, link, ...told } = About.parse(JSON.parse(call.privateMetadata));
  const suggestion = await ownSuggestion(call, id, deps);
  const place = await placeFor(suggestion, deps);
  if (digest(place) !== told.place) throw new Refusal('outside.changed');
  const address = typed(call.values, 'url');
  if (address && !isWebAddress(address)) {
    const say = await deps.directory.say(call.workspace, call.user);
    return { kind: 'errors', errors: { url: say.plain('charter.bad_address') } };
  }
  const content = { title: words(call, 'title'), body: words(call, 'body'), link };
  const carried = address ? { content: null, url: address } : null;
  const draft = told.canCreate ? { content, url: null } : carried;
  await decide(suggestion, place, draft, deps);
  deps.wakeOutbox();
  await learnFrom(suggestion, true, deps);
  return { kind: 'close' };
}

const words = ({ values }: Submission, name: string): string => unescaped(typed(values, name));
const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'https:';

/** Has it created, or only its address posted; with neither, it is enough that somebody carried it there. */
async function decide(
  suggestion: Suggestion,
  place: Outside,
  draft: Pick<Draft, 'content' | 'url'> | null,
  deps: Deps,
): Promise<void> {
  const { workspace, author, channel, messageTs } = suggestion;
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (trx) => {
    const isFirst = await changeState(trx, suggestion, ['shown'], draft ? 'moving' : 'moved', {
      answeredAt: now,
      movedBy: author,
    });
    if (!isFirst) throw new Refusal('suggest.answered');
    if (!draft) return;
    const id = randomUUID();
    const state = draft.content ? 'wanted' : 'created';
    const ref = { id, workspace, suggestion: suggestion.id, author, channel, messageTs };
    await saveDraft(trx, { ...ref, ...draft, place, state, firstTriedAt: null, createdAt: now }, deps);
    const payload = { workspace, draft: id };
    await post(trx, createOutside, { workspace, payload, once: `outside ${id}`, dueAt: now, now });
  });
}
