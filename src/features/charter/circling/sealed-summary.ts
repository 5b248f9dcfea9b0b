import { z } from 'zod';
import type { WorkspaceId } from '../../../domain/ids.js';
import type { Deps } from '../../../platform/deps.js';
import type { Summary } from './circle.rules.js';
import type { Circle } from './circle.store.js';

interface Of {
  workspace: WorkspaceId;
  id: string;
}
const boundTo = ({ workspace, id }: Of): string => `circle ${workspace} ${id}`;

const Sealed = z.object({ agreed: z.string(), open: z.string(), proposal: z.string() }).partial();

/** Until it stands in the thread, nobody can read it in the database. */
export const sealSummary = (circle: Of, summary: Summary, { secrets }: Deps): Buffer =>
  secrets.seal(JSON.stringify(summary), boundTo(circle));

/** Null when it stands there already. */
export const openSummary = ({ summary, ...circle }: Circle, { secrets }: Deps): Summary | null =>
  summary && Sealed.parse(JSON.parse(secrets.open(summary, boundTo(circle))));
