import { type Say, sayIn } from '../../../domain/copy/index.js';
import { heldTextRaw, heldTextTyped } from '../../../domain/held-text.js';
import { UserId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import type { Command, ViewSubmission } from '../../../platform/slack/interactions.js';
import { readLater } from './held.rules.js';
import { composedModal, composeModal } from './held.views.js';
import { namesFor } from '../../../platform/slack/names.js';
import { holdForIds, promisedText } from './holding.js';

export const later: Command = {
  name: '/later',
  async run(call, deps) {
    try {
      const request = readLater(call.text);
      if (request.kind === 'compose') {
        const say = await deps.directory.say(call.workspace, call.user);
        return { kind: 'open', view: composeModal(say) };
      }
      const reader = await deps.directory.person(call.workspace, call.user);
      const say = sayIn(reader.locale);
      const text = heldTextTyped(request.text, await namesFor(say, deps, call, request.text));
      const promised = await holdForIds(request.recipients, text, `command ${call.triggerId}`, call, deps);
      const told = `🌅 ${promisedText(say, promised, reader)}\n${say('held.listed')}`;
      return { kind: 'say', message: { text: told } };
    } catch (error) {
      // Slack has cleared the field by now: without this their words would be lost.
      const say = await deps.directory.say(call.workspace, call.user);
      const reason = error instanceof Refusal ? error.in(say) : unexpected(say, error, deps);
      return { kind: 'say', message: { text: [reason, ...wordsBack(say, call.text)].join('\n') } };
    }
  },
};

function unexpected(say: Say, error: unknown, { log }: Deps): string {
  log.error({ err: error }, 'could not hold');
  return say('common.went_wrong');
}

/** `typed` is as Slack escapes it. */
const wordsBack = (say: Say, typed: string): string[] =>
  typed ? [say('held.words_back'), `\`\`\`${withoutFences(typed)}\`\`\``] : [];

const withoutFences = (text: string): string => text.replaceAll('```', "'''");

export const submitLater: ViewSubmission = {
  callbackId: 'later.compose',
  async run(call, deps) {
    const to = (call.values['to']?.['to']?.selected_users ?? []).map((id) => UserId.parse(id));
    const text = heldTextRaw(call.values['text']?.['text']?.value ?? '');
    try {
      const reader = await deps.directory.person(call.workspace, call.user);
      const promised = await holdForIds(to, text, `view ${call.viewId}`, call, deps);
      return { kind: 'update', view: composedModal(sayIn(reader.locale), promised, reader) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const say = await deps.directory.say(call.workspace, call.user);
      return { kind: 'errors', errors: { to: error.inForm(say) } };
    }
  },
};
