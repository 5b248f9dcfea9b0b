import { z } from 'zod';
import { isReachable } from '../../../domain/availability.js';
import { WorkspaceId } from '../../../domain/ids.js';
import { availabilityOf, type Person } from '../../../domain/person.js';
import type { Deps } from '../../../platform/deps.js';
import { nextDelivery } from './held.rules.js';

export const HeldPayload = z.object({ workspace: WorkspaceId, held: z.uuid() });
export type HeldPayload = z.infer<typeof HeldPayload>;

/** Under which key of the outbox it waits. */
export const deliveryKey = (heldId: string): string => `held ${heldId}`;

/** When the person is next at work, or null when they are, or when that can no longer be told. */
export async function waitFor(person: Person, workspace: WorkspaceId, deps: Deps): Promise<Date | null> {
  const availability = availabilityOf(person);
  const now = deps.clock.now();
  if (!availability || isReachable(availability, now)) return null;
  const { roundingMinutes } = await deps.directory.defaults(workspace);
  return nextDelivery(availability, now, roundingMinutes);
}
