/** What was typed and not yet sent, by person, conversation and thread. A reload empties it. */
const drafts = new Map<string, string>();

const keyOf = (as: string, conversation: string, thread: string | null): string =>
  [as, conversation, thread ?? ''].join(' ');

export const draftFor = (as: string, conversation: string, thread: string | null): string =>
  drafts.get(keyOf(as, conversation, thread)) ?? '';

export function keepDraft(as: string, conversation: string, thread: string | null, text: string): void {
  drafts.set(keyOf(as, conversation, thread), text);
}
