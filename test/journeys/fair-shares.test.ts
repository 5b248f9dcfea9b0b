import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claimDue, putBack, takeForSending } from '../../src/platform/outbox/claim.js';
import { pauseWorkspace } from '../../src/platform/outbox/pace.js';
import { startWorld, type World } from '../support/world.js';

/** The clock of the bot is far from here, so that its pump sees none of it. */
const NOW = new Date('2036-01-01T09:00:00Z');
const CLAIMS = { atOnce: 20, share: 10 };

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

async function waiting(workspace: string, count: number, secondsAgo: number): Promise<void> {
  await world.db
    .insertInto('outbox')
    .values(
      Array.from({ length: count }, (_, nth) => ({
        workspace,
        dedupe_key: `row ${nth}`,
        effect: 'help.show',
        payload: '{}',
        due_at: new Date(NOW.getTime() - secondsAgo * 1_000),
        created_at: NOW,
      })),
    )
    .execute();
}

/** How many rows of each workspace one pump claims. */
async function claimed(now = NOW): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for await (const rows of claimDue(world.db, now, CLAIMS)) {
    const found = await world.db
      .selectFrom('outbox')
      .select('workspace')
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
    for (const { workspace } of found) counts[workspace] = (counts[workspace] ?? 0) + 1;
  }
  return counts;
}

const underWay = () =>
  world.db.selectFrom('outbox').selectAll().where('state', '=', 'queued').executeTakeFirstOrThrow();

describe('what is due in many workspaces', () => {
  it('is claimed up to a share of each, however long the others have waited', async () => {
    await waiting('T0FLOOD', 100, 3_600);
    await waiting('T0SMALL', 3, 1);
    expect(await claimed()).toEqual({ T0FLOOD: 10, T0SMALL: 3 });
  });

  it('is claimed on as what is under way leaves', async () => {
    await waiting('T0FLOOD', 100, 3_600);
    await claimed();
    expect(await claimed()).toEqual({});
    await world.db.updateTable('outbox').set({ state: 'sent' }).where('state', '=', 'queued').execute();
    expect(await claimed()).toEqual({ T0FLOOD: 10 });
  });

  it('stays where Slack asked for a pause, until that is over', async () => {
    await waiting('T0FLOOD', 5, 3_600);
    await waiting('T0SMALL', 3, 1);
    await pauseWorkspace(world.db, 'T0FLOOD', NOW, 30_000);
    expect(await claimed()).toEqual({ T0SMALL: 3 });
    expect(await claimed(new Date(NOW.getTime() + 30_000))).toEqual({ T0FLOOD: 5 });
  });

  it('waits again when a pause began after it was claimed', async () => {
    await waiting('T0FLOOD', 1, 3_600);
    await claimed();
    await pauseWorkspace(world.db, 'T0FLOOD', NOW, 30_000);
    const { id } = await underWay();
    expect(await takeForSending(world.db, id, NOW)).toBeUndefined();
    await putBack(world.db, id, NOW);
    expect(await claimed(new Date(NOW.getTime() + 30_000))).toEqual({ T0FLOOD: 1 });
  });

  it('takes no notice of a pause that was set before the clock went back', async () => {
    await waiting('T0FLOOD', 1, 3_600);
    await pauseWorkspace(world.db, 'T0FLOOD', new Date('2036-01-02T09:00:00Z'), 30_000);
    expect(await claimed()).toEqual({ T0FLOOD: 1 });
  });
});
