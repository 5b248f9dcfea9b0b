import type { UserId } from '../../../domain/ids.js';
import type { Mentions } from '../../../domain/mentions.js';

/** What an original carries that would be lost, or missed by somebody, if it were taken back. */
export interface Carried {
  hasFiles: boolean;
  hasReplies: boolean;
  calls: Mentions;
}

/** It may be taken back: it is for one person, calls nobody else, and nothing hangs on it. */
export const isOnlyFor = (recipients: UserId[], { hasFiles, hasReplies, calls }: Carried): boolean =>
  recipients.length === 1 &&
  !hasFiles &&
  !hasReplies &&
  calls.groups.length === 0 &&
  !calls.broadcast &&
  calls.users.every((called) => called === recipients[0]);
