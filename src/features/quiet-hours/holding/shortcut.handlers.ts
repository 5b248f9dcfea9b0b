import { sayIn } from '../../../domain/copy/index.js';
import { filesIn, heldTextOf, withFiles } from '../../../domain/held-text.js';
import { instantOfTs, UserId } from '../../../domain/ids.js';
import { localTime } from '../../../domain/local-time.js';
import { mentionsIn } from '../../../domain/mentions.js';
import type { Person } from '../../../domain/person.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import type {
  MessageShortcut,
  Submission,
  SubmissionAnswer,
  ViewSubmission,
} from '../../../platform/slack/interactions.js';
import { type Draft, dropDraft, findDraft, saveDraft } from './draft.store.js';
import { findByOriginal } from './held.batch.store.js';
import { checkLength, MOST_RECIPIENTS } from './held.rules.js';
import { composedModal } from './held.views.js';
import { namesFor } from '../../../platform/slack/names.js';
import { canTakeBack, holdFor } from './holding.js';
import { backFromLeave, morningOfMost, timeInTheirDay, type When, WHENS } from './shortcut.rules.js';
import { shortcutModal } from './shortcut.views.js';

/** "Hold until their morning", in the menu of one's own message. It brings the words: no history scope is needed. */
export const holdShortcut: MessageShortcut = {
  callbackId: 'held.shortcut',
  async run(call, deps) {
    const { message, channel, user, workspace } = call;
    if (message.user !== user || message.bot_id) throw new Refusal('held.shortcut_others');
    const reader = await deps.directory.person(workspace, user);
    const say = sayIn(reader.locale);
    const words = `${message.text} ${JSON.stringify(message.blocks ?? [])}`;
    const files = filesIn(message.files);
    const text = withFiles(heldTextOf(message, await namesFor(say, deps, call, words)), files);
    checkLength(text);
    const threadTs = message.thread_ts && message.thread_ts !== message.ts ? message.thread_ts : null;
    const calls = mentionsIn(message);
    const hasReplies = Number(message['reply_count'] ?? 0) > 0;
    const carried = { hasFiles: files.length > 0, hasReplies, calls };
    const draft: Draft = { text, channel, ts: message.ts, threadTs, carried };
    const now = deps.clock.now();
    const id = await saveDraft(deps.db, deps.secrets, call, draft, now);
    const recipients = calls.users.filter((one) => one !== user).slice(0, MOST_RECIPIENTS);
    // Where it calls nobody, one person is yet to be picked.
    const perhaps = recipients.length > 0 ? recipients : [user];
    const canBeTakenBack = await canTakeBack(call, perhaps, carried, deps);
    const today = localTime(now, reader.zone ?? 'UTC').day;
    return { kind: 'open', view: shortcutModal(say, { draft: id, text, recipients, today, canBeTakenBack }) };
  },
};

export const submitShortcut: ViewSubmission = {
  callbackId: 'held.shortcut',
  async run(call, deps) {
    const when = whenOf(call);
    try {
      return await holdDraft(call, when, deps);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const say = await deps.directory.say(call.workspace, call.user);
      return { kind: 'errors', errors: { [fieldOf(error)]: error.inForm(say) } };
    }
  },
};

function whenOf({ values }: Submission): When {
  const chosen = values['when']?.['when']?.selected_option?.value;
  return WHENS.find((when) => when === chosen) ?? 'next';
}

/** Where on the form it is told. */
function fieldOf({ key }: Refusal): string {
  if (key.startsWith('held.day_')) return 'day';
  return key === 'held.channel_unknown' || key === 'held.not_on_leave' ? 'when' : 'to';
}

async function holdDraft(call: Submission, when: When, deps: Deps): Promise<SubmissionAnswer> {
  const { workspace, user } = call;
  const draft = await findDraft(deps.db, deps.secrets, call, call.privateMetadata);
  if (!draft) throw new Refusal('held.draft_gone');
  const ids = (call.values['to']?.['to']?.selected_users ?? []).map((id) => UserId.parse(id));
  if (ids.length === 0) throw new Refusal('held.pick_somebody');
  const recipients = await deps.directory.people(workspace, ids);
  if (recipients.length < ids.length) throw new Refusal('held.person_not_found');
  const { channel, ts, threadTs, text, carried } = draft;
  const held = await findByOriginal(deps.db, deps.secrets, { workspace, channel, ts });
  if (held.some(({ recipient }) => ids.includes(recipient))) throw new Refusal('held.already_held');
  const permalink = await deps.slack.interactive.chat.getPermalink({ channel, message_ts: ts }).then(
    (found) => found.permalink ?? null,
    () => null,
  );
  const promised = await holdFor(
    {
      workspace,
      user,
      request: `draft ${call.privateMetadata}`,
      recipients,
      text,
      writtenAt: instantOfTs(ts),
      source: { channel, ts, threadTs, permalink },
      earliest: await earliestFor(call, when, draft, deps),
      isAsSender: await canTakeBack(call, ids, carried, deps),
    },
    deps,
    (trx) => dropDraft(trx, call, call.privateMetadata),
  );
  const reader = await deps.directory.person(workspace, user);
  return { kind: 'update', view: composedModal(sayIn(reader.locale), promised, reader) };
}

/** Not before when it is to arrive, for each recipient. @throws Refusal */
async function earliestFor(
  { values, workspace }: Submission,
  when: When,
  { channel }: Draft,
  { directory, clock }: Deps,
): Promise<(recipient: Person) => Date | null> {
  const now = clock.now();
  switch (when) {
    case 'next':
      return () => null;
    case 'day': {
      const day = values['day']?.['day']?.selected_date ?? null;
      const time = values['clock']?.['clock']?.selected_time ?? null;
      return (recipient) => timeInTheirDay(recipient, { day, clock: time }, now);
    }
    case 'leave':
      return (recipient) => backFromLeave(recipient, now);
    case 'channel': {
      const members = await directory.members(channel).catch(() => []);
      const morning = morningOfMost(
        await directory.people(workspace, members),
        await directory.defaults(workspace),
        now,
      );
      return () => morning;
    }
    default:
      return when satisfies never;
  }
}
