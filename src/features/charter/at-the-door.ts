import type { KindId } from '../../domain/charter.js';
import type { WorkspaceId } from '../../domain/ids.js';
import { within } from '../../platform/clock.js';
import type { Db } from '../../platform/db/schema.js';
import type { Deps } from '../../platform/deps.js';
import { findReadable, type InForce } from './standing.js';

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

/** The charter in force, as it was read half a minute ago at most; null where there is none, or it cannot be read. */
export const lastStanding = (workspace: WorkspaceId, deps: Deps): Promise<InForce | null> =>
  entryFor(workspace, deps).loading;

function entryFor(workspace: WorkspaceId, deps: Deps): Remembered {
  const known = remembered.get(deps.db) ?? new Map<WorkspaceId, Remembered>();
  remembered.set(deps.db, known);
  const now = deps.clock.now().getTime();
  const last = known.get(workspace);
  if (last && last.until > now) return last;
  const loading = findReadable(workspace, deps).catch((error: unknown) => {
    deps.log.warn({ err: error, workspace }, 'messages come without their kind for a while');
    return null;
  });
  const entry: Remembered = { loading, until: now + REMEMBERED_MS };
  known.set(workspace, entry);
  void loading.then((standing) => (entry.standing = standing));
  return entry;
}

/** Another version is in force, and is read before the next message comes. Other processes notice within half a minute. */
export function renewStanding(workspace: WorkspaceId, deps: Deps): void {
  remembered.get(deps.db)?.delete(workspace);
  entryFor(workspace, deps);
}
