import { type DaysOff, type Leave, type Quiet } from '../../domain/availability.js';
import { localeFor } from '../../domain/copy/locales.js';
import { DEFAULT_HOURS, parseHours, type WorkingHours } from '../../domain/hours.js';
import { daysOffOf } from '../../domain/holidays.js';
import { UserId, type WorkspaceId } from '../../domain/ids.js';
import type { Person } from '../../domain/person.js';
import type { Db } from '../../platform/db/schema.js';
import { findChanges, findPersonRows, type PersonRow } from './store.js';
import type { WorkspaceSettings } from './rules.js';
import { findSettings } from './workspace.store.js';

/** Somebody and when Slack was last asked about them, in milliseconds since 1970. */
export interface KnownPerson {
  person: Person;
  refreshedAt: number;
}

interface Cached extends KnownPerson {
  changedAt: number;
}

interface WorkspaceCache {
  people: Map<string, Cached>;
  settings: WorkspaceSettings;
  settingsChangedAt: number | null;
  daysOff: Map<string, DaysOff | null>;
  /** The database's time of the last look for changes. */
  syncedAt: Date;
}

/** A change may be stamped this long before it can be read: longer than any of our transactions. */
const OVERLAP_MS = 10_000;
const MOST_CACHED = 200_000;
const NOBODY: readonly never[] = [];
const LONG_AGO = new Date(0);

/**
 * People as the database has them, kept in memory. Each read first asks the database what changed since the
 * last one, so that several processes agree without telling each other. Reads that come while it is being asked share
 * the next question.
 */
export class KnownPeople {
  readonly #workspaces = new Map<WorkspaceId, WorkspaceCache>();
  readonly #asked = new Map<WorkspaceId, { now: Promise<unknown>; next: Promise<WorkspaceCache> | null }>();
  readonly #hours = new Map<string, WorkingHours>();
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find(workspace: WorkspaceId, ids: UserId[]): Promise<KnownPerson[]> {
    const cache = await this.#synced(workspace);
    const missing = ids.filter((id) => !cache.people.has(id));
    if (missing.length > 0) await this.#load(workspace, cache, missing);
    return ids.flatMap((id) => cache.people.get(id) ?? []);
  }

  /** Slack was asked about them: that shows in no change, and is read anew. */
  renew(workspace: WorkspaceId, ids: UserId[]): void {
    for (const id of ids) this.#workspaces.get(workspace)?.people.delete(id);
  }

  async settings(workspace: WorkspaceId): Promise<WorkspaceSettings> {
    return (await this.#synced(workspace)).settings;
  }

  /** An answer to a question that was put after this call: what was written before it is known. */
  #synced(workspace: WorkspaceId): Promise<WorkspaceCache> {
    const asked = this.#asked.get(workspace) ?? { now: Promise.resolve(), next: null };
    this.#asked.set(workspace, asked);
    asked.next ??= asked.now.then(() => {
      const answer = this.#sync(workspace);
      asked.now = answer.catch(() => undefined);
      asked.next = null;
      return answer;
    });
    return asked.next;
  }

  async #sync(workspace: WorkspaceId): Promise<WorkspaceCache> {
    const cache = this.#workspaces.get(workspace);
    if (!cache) return this.#open(workspace);
    const since = new Date(cache.syncedAt.getTime() - OVERLAP_MS);
    const changes = await findChanges(this.#db, workspace, since);
    if ((changes.defaultsChangedAt?.getTime() ?? null) !== cache.settingsChangedAt)
      return this.#open(workspace);
    const changed = changes.people.filter(({ id, changedAt }) => {
      const known = cache.people.get(id);
      return known !== undefined && known.changedAt !== changedAt.getTime();
    });
    if (changed.length > 0) {
      await this.#load(
        workspace,
        cache,
        changed.map(({ id }) => id),
      );
    }
    cache.syncedAt = changes.now;
    return cache;
  }

  /** Begins anew: at first, and when what holds for everybody has changed. */
  async #open(workspace: WorkspaceId): Promise<WorkspaceCache> {
    const { now, defaultsChangedAt } = await findChanges(this.#db, workspace, new Date(8.64e15));
    const cache: WorkspaceCache = {
      people: new Map(),
      settings: await findSettings(this.#db, workspace),
      settingsChangedAt: defaultsChangedAt?.getTime() ?? null,
      daysOff: new Map(),
      syncedAt: now,
    };
    this.#workspaces.set(workspace, cache);
    return cache;
  }

  async #load(workspace: WorkspaceId, cache: WorkspaceCache, ids: string[]): Promise<void> {
    const rows = await findPersonRows(this.#db, workspace, ids);
    if (cache.people.size + rows.length > MOST_CACHED) cache.people.clear();
    for (const row of rows) {
      const person = this.#toPerson(row, cache);
      cache.people.set(row.id, {
        person,
        refreshedAt: row.refreshed_at.getTime(),
        changedAt: row.changed_at.getTime(),
      });
    }
  }

  #toPerson(row: PersonRow, cache: WorkspaceCache): Person {
    const region = row.own_region === 'none' ? null : (row.own_region ?? cache.settings.region);
    return {
      id: UserId.parse(row.id),
      name: row.name,
      zone: row.own_zone ?? row.zone,
      hours: row.own_windows ? this.#hoursOf(row.own_windows) : cache.settings.hours,
      locale: localeFor(row.locale),
      preference: row.preference ?? 'urgent_only',
      region,
      daysOff: this.#daysOffIn(region, cache),
      leave: (row.leave satisfies Leave[] | null) ?? NOBODY,
      quiet: quietOf(row),
      isBot: row.is_bot,
      isExternal: row.is_external,
      isDeleted: row.is_deleted,
    };
  }

  /** The same text is the same object: ten thousand people have few kinds of week. */
  #hoursOf(text: string): WorkingHours {
    const known = this.#hours.get(text) ?? { ...DEFAULT_HOURS, ...parseHours(text) };
    this.#hours.set(text, known);
    return known;
  }

  #daysOffIn(region: string | null, { daysOff, settings }: WorkspaceCache): DaysOff | null {
    const key = region ?? '';
    const known = daysOff.get(key);
    if (known !== undefined) return known;
    const calendar = daysOffOf({ region, companyDays: settings.companyDays });
    daysOff.set(key, calendar);
    return calendar;
  }
}

function quietOf({ away_until, dnd_from, dnd_until }: PersonRow): readonly Quiet[] {
  const status: Quiet[] = away_until ? [{ from: LONG_AGO, until: away_until, why: 'status' }] : [];
  const dnd: Quiet[] = dnd_from && dnd_until ? [{ from: dnd_from, until: dnd_until, why: 'dnd' }] : [];
  return status.length + dnd.length > 0 ? [...status, ...dnd] : NOBODY;
}
