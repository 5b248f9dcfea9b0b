import { heldTextRaw, heldTextTyped } from '../../domain/held-text.js';
import { UserId } from '../../domain/ids.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import type { Command, ViewSubmission } from '../../platform/slack/interactions.js';
import { readLater } from './held.rules.js';
import { composedModal, composeModal } from './held.views.js';
import { holdForIds, namesFor, promisedText } from './holding.js';

export const later: Command = {
  name: '/later',
  async run(call, deps) {
    try {
      const request = readLater(call.text);
      if (request.kind === 'compose') return { kind: 'open', view: composeModal() };
      const reader = await deps.directory.person(call.workspace, call.user);
      const text = heldTextTyped(request.text, await namesFor(deps, call, request.text));
      const promised = await holdForIds(request.recipients, text, `command ${call.triggerId}`, call, deps);
      const told = `🌅 ${promisedText(promised, reader)}\n\`/daybreak status\` lists what is held.`;
      return { kind: 'say', message: { text: told } };
    } catch (error) {
      // Slack has cleared the field by now: without this their words would be lost.
      const reason = error instanceof Refusal ? error.message : unexpected(error, deps);
      const words = call.text
        ? `\nNothing was held. Here are your words back:\n\`\`\`${withoutFences(call.text)}\`\`\``
        : '';
      return { kind: 'say', message: { text: `${reason}${words}` } };
    }
  },
};

function unexpected(error: unknown, { log }: Deps): string {
  log.error({ err: error }, 'could not hold');
  return 'Something went wrong on my side. Please try again in a minute.';
}

const withoutFences = (text: string): string => text.replaceAll('```', "'''");

export const submitLater: ViewSubmission = {
  callbackId: 'later.compose',
  async run(call, deps) {
    const to = (call.values['to']?.['to']?.selected_users ?? []).map((id) => UserId.parse(id));
    const text = heldTextRaw(call.values['text']?.['text']?.value ?? '');
    try {
      const reader = await deps.directory.person(call.workspace, call.user);
      const promised = await holdForIds(to, text, `view ${call.viewId}`, call, deps);
      return { kind: 'update', view: composedModal(promised, reader) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { kind: 'errors', errors: { to: error.message.replaceAll('`', '') } };
    }
  },
};
