import type { KindId, QuietHoursRules, Recognised } from '../../domain/charter.js';
import { type Say, sayIn } from '../../domain/copy/index.js';
import type { Person } from '../../domain/person.js';
import { dateText, slackDate } from '../../domain/slack-date.js';
import type { ChannelId, WorkspaceId } from '../../domain/ids.js';
import { Refusal } from '../../domain/refusal.js';
import type { Db } from '../../platform/db/schema.js';
import { within } from '../../platform/clock.js';
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

interface Remembered {
  loading: Promise<InForce | null>;
  /** Absent until it is loaded. */
  standing?: InForce | null;
  until: number;
}
/** For each database: tests have several in one process. */
const remembered = new WeakMap<Db, Map<WorkspaceId, Remembered>>();
const REMEMBERED_MS = 30_000;
/** Slack waits three seconds for its answer, and storing the event may take most of them. */
const PATIENCE_MS = 250;

/**
 * The kind of a message that just came; null when nothing can be said, for whatever reason. Slack is waiting for an answer:
 * the charter is asked for twice a minute at most, and not waited for when the database is slow.
 */
export async function kindOf(workspace: WorkspaceId, text: string, deps: Deps): Promise<KindId | null> {
  const entry = entryFor(workspace, deps);
  const standing =
    entry.standing === undefined
      ? await within(PATIENCE_MS, entry.loading, 'late').catch(() => null)
      : entry.standing;
  return standing?.recognise(text)?.kind ?? null;
}

function entryFor(workspace: WorkspaceId, deps: Deps): Remembered {
  const known = remembered.get(deps.db) ?? new Map<WorkspaceId, Remembered>();
  remembered.set(deps.db, known);
  const now = deps.clock.now().getTime();
  const last = known.get(workspace);
  if (last && last.until > now) return last;
  const loading = findStanding(workspace, deps).catch((error: unknown) => {
    deps.log.warn({ err: error, workspace }, 'messages come without their kind for a while');
    return null;
  });
  const entry: Remembered = { loading, until: now + REMEMBERED_MS };
  known.set(workspace, entry);
  void loading.then((standing) => (entry.standing = standing));
  return entry;
}

const NO_RULES: QuietHoursRules = { isExempt: false, mayBreak: false, urgentMarkers: [] };

/** What the charter says of a message, of this kind or of none, as far as quiet hours care. */
export async function quietHoursRules(
  { workspace, channel, kind }: { workspace: WorkspaceId; channel: ChannelId; kind: KindId | null },
  deps: Deps,
): Promise<QuietHoursRules> {
  const standing = await findStanding(workspace, deps);
  if (!standing) return NO_RULES;
  const { charter, channels } = standing;
  return {
    isExempt: charter.exempt_channels.some((name) => channels.get(name) === channel),
    mayBreak: (kind !== null && charter.kinds[kind]?.may_break_quiet_hours) || false,
    urgentMarkers: charter.urgent_markers,
  };
}

/** Another version is in force. Other processes notice within half a minute. */
export function forgetStanding(workspace: WorkspaceId, { db }: Deps): void {
  remembered.get(db)?.delete(workspace);
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
