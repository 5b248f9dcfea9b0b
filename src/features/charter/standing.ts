import type { KindId, QuietHoursRules, Recognised } from '../../domain/charter.js';
import { type Say, sayIn } from '../../domain/copy/index.js';
import type { Person } from '../../domain/person.js';
import { dateText, slackDate } from '../../domain/slack-date.js';
import type { ChannelId, WorkspaceId } from '../../domain/ids.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import { mistakeText, type Read, readCharter } from './charter.reading.js';
import { findCurrent, type Version } from './charter.store.js';
import type { Signed, Standing } from './charter.views.js';
import { sharedBasis } from './ready.js';
import type { Lessons } from './recognising/lessons.js';
import { type Recogniser, recogniserFor } from './recognising/recognise.js';
import { findLessons } from './suggesting/lessons.store.js';

/** A charter in force. */
export interface InForce extends Standing {
  version: Version;
  recognise: (text: string) => Recognised | null;
  lessons: Lessons;
}

interface Learned {
  read: Read;
  recognise: Recogniser | null;
}

/** Reading and learning takes a while, and what is written does not change: kept by its words, whoever wrote them. */
const learned = new Map<string, Learned>();
const MOST_KEPT = 200;

const NO_RULES: QuietHoursRules = { isExempt: false, mayBreak: false, isOnCall: false, urgentMarkers: [] };

/** What the charter says of a message, of this kind or of none, as far as quiet hours care. */
export async function quietHoursRules(
  { workspace, channel, kind }: { workspace: WorkspaceId; channel: ChannelId; kind: KindId | null },
  deps: Deps,
): Promise<QuietHoursRules> {
  const standing = await findReadable(workspace, deps);
  if (!standing) return NO_RULES;
  const { charter, channels } = standing;
  const isHere = (name: string): boolean => channels.get(name) === channel;
  return {
    isExempt: charter.exempt_channels.some(isHere),
    mayBreak: (kind !== null && charter.kinds[kind]?.may_break_quiet_hours) || false,
    isOnCall: Object.values(charter.kinds).some(
      (rules) => rules.may_break_quiet_hours && rules.channels.some(isHere),
    ),
    urgentMarkers: charter.urgent_markers,
  };
}

/** The charter of a workspace; null where there is none. @throws Refusal when it was written for another version of Daybreak. */
export async function findStanding(workspace: WorkspaceId, { db }: Deps): Promise<InForce | null> {
  const version = await findCurrent(db, workspace);
  if (!version) return null;
  const known = learned.get(version.yaml) ?? learnFrom(version.yaml);
  const { charter, mistakes } = known.read;
  if (!charter) {
    const [first] = mistakes;
    throw new Refusal('charter.unreadable', { text: first ? mistakeText(sayIn('en'), first) : '' });
  }
  known.recognise ??= recogniserFor(charter, sharedBasis());
  const { recognise } = known;
  const lessons = await findLessons(db, workspace);
  return {
    charter,
    channels: version.channels,
    version,
    lessons,
    recognise: (text) => recognise(text, lessons),
  };
}

/** The same for what goes on without anybody asking for it: one that cannot be read counts as none. */
export async function findReadable(workspace: WorkspaceId, deps: Deps): Promise<InForce | null> {
  return findStanding(workspace, deps).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    deps.log.warn({ workspace }, 'the charter cannot be read');
    return null;
  });
}

function learnFrom(yaml: string): Learned {
  const made: Learned = { read: readCharter(yaml), recognise: null };
  if (learned.size >= MOST_KEPT) learned.clear();
  learned.set(yaml, made);
  return made;
}

/** Who put a version in force, why and when, for this reader. */
export const signedFor = (
  say: Say,
  { version, author, reason, writtenAt }: Version,
  reader: Person,
): Signed => ({
  version,
  author,
  reason,
  date: slackDate(writtenAt, dateText(writtenAt, reader.zone, say.locale)),
});
