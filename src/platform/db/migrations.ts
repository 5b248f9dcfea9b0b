import { type Migration, Migrator, sql } from 'kysely';
import * as createPeople from '../../../migrations/2026_11_23_01_create_people.js';
import * as createOutbox from '../../../migrations/2026_11_23_02_create_outbox.js';
import * as createQuietHours from '../../../migrations/2026_11_23_03_create_quiet_hours.js';
import * as createAvailability from '../../../migrations/2026_11_23_04_create_availability.js';
import * as createUserTokens from '../../../migrations/2026_11_23_05_create_user_tokens.js';
import * as createNudgeNorms from '../../../migrations/2026_11_24_06_create_nudge_norms.js';
import * as holdWhole from '../../../migrations/2026_11_24_07_hold_whole.js';
import * as holdOriginalOnce from '../../../migrations/2026_11_24_08_hold_original_once.js';
import * as giveUp from '../../../migrations/2026_11_24_09_give_up.js';
import * as fairShares from '../../../migrations/2026_11_24_10_fair_shares.js';
import * as rememberCauses from '../../../migrations/2026_11_24_11_remember_causes.js';
import * as conversations from '../../../migrations/2026_11_24_12_conversations.js';
import * as createCharters from '../../../migrations/2026_11_24_13_create_charters.js';
import * as createSuggestions from '../../../migrations/2026_11_24_14_create_suggestions.js';
import * as createProposals from '../../../migrations/2026_11_24_15_create_proposals.js';
import * as createLessons from '../../../migrations/2026_11_24_16_create_lessons.js';
import * as askToMove from '../../../migrations/2026_11_24_17_ask_to_move.js';
import * as createCharterBoards from '../../../migrations/2026_11_24_19_create_charter_boards.js';
import * as rememberCanvases from '../../../migrations/2026_11_24_20_remember_canvases.js';
import * as createOutsideDrafts from '../../../migrations/2026_11_24_18_create_outside_drafts.js';
import * as createQuestions from '../../../migrations/2026_11_24_21_create_questions.js';
import * as createCircles from '../../../migrations/2026_11_24_22_create_circles.js';
import type { Db } from './schema.js';

/** Written out, so that a build holds exactly these. Only ever added to. */
const migrations: Record<string, Migration> = {
  '2026_11_23_01_create_people': createPeople,
  '2026_11_23_02_create_outbox': createOutbox,
  '2026_11_23_03_create_quiet_hours': createQuietHours,
  '2026_11_23_04_create_availability': createAvailability,
  '2026_11_23_05_create_user_tokens': createUserTokens,
  '2026_11_24_06_create_nudge_norms': createNudgeNorms,
  '2026_11_24_07_hold_whole': holdWhole,
  '2026_11_24_08_hold_original_once': holdOriginalOnce,
  '2026_11_24_09_give_up': giveUp,
  '2026_11_24_10_fair_shares': fairShares,
  '2026_11_24_11_remember_causes': rememberCauses,
  '2026_11_24_12_conversations': conversations,
  '2026_11_24_13_create_charters': createCharters,
  '2026_11_24_14_create_suggestions': createSuggestions,
  '2026_11_24_15_create_proposals': createProposals,
  '2026_11_24_16_create_lessons': createLessons,
  '2026_11_24_17_ask_to_move': askToMove,
  '2026_11_24_18_create_outside_drafts': createOutsideDrafts,
  '2026_11_24_19_create_charter_boards': createCharterBoards,
  '2026_11_24_20_remember_canvases': rememberCanvases,
  '2026_11_24_21_create_questions': createQuestions,
  '2026_11_24_22_create_circles': createCircles,
};

const migratorFor = (db: Db): Migrator =>
  new Migrator({
    db: db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });

/**
 * Brings the database up to date. Safe for several processes at once: Kysely holds an advisory lock. One that a newer
 * version has brought further stays as it is: while a new version takes over, the old one may still have to start.
 */
export async function migrate(db: Db): Promise<string[]> {
  if (await isNewer(db)) return [];
  const { error, results = [] } = await migratorFor(db).migrateToLatest();
  if (error)
    throw error instanceof Error ? error : new Error('The database could not be brought up to date.');
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

async function isNewer(db: Db): Promise<boolean> {
  const { rows: tables } = await sql<{ name: string | null }>`
    select to_regclass('kysely_migration')::text as name`.execute(db);
  if (!tables[0]?.name) return false;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.some(({ name }) => !(name in migrations));
}
