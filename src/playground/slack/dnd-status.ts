/** Paused notifications, which Slack calls Do Not Disturb (DND). */
import type { Person } from './state.js';

/** Slack's way to say that there is no such stretch. */
const NEVER = 1;

/** As others see it. It tells only the stretch under way or the next one. */
export interface DndStatus {
  dnd_enabled: boolean;
  next_dnd_start_ts: number;
  next_dnd_end_ts: number;
}

export function dndStatus({ quiet }: Person, nowSeconds: number): DndStatus {
  if (!quiet || quiet.endsAt <= nowSeconds)
    return { dnd_enabled: false, next_dnd_start_ts: NEVER, next_dnd_end_ts: NEVER };
  return { dnd_enabled: true, next_dnd_start_ts: quiet.startsAt, next_dnd_end_ts: quiet.endsAt };
}
