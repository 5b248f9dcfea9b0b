import type { Job, Queue } from 'bullmq';

/** A job that was tried as often as it may be. */
export interface FailedJob {
  id: string;
  /** `noun.verb` */
  name: string;
  reason: string;
  tries: number;
  /** Null for one that BullMQ has not dated. */
  at: Date | null;
}

const MOST_LISTED = 1_000;

/** What failed, the latest first. BullMQ keeps it for a week. */
export async function listFailed(queue: Queue): Promise<FailedJob[]> {
  const jobs: Job[] = await queue.getFailed(0, MOST_LISTED - 1);
  return jobs.map(({ id = '', name, failedReason, attemptsMade, finishedOn }) => ({
    id,
    name,
    reason: failedReason ?? 'unknown',
    tries: attemptsMade,
    at: finishedOn === undefined ? null : new Date(finishedOn),
  }));
}

/** False when no failed job has this id. */
export async function changeFailed(queue: Queue, id: string, how: 'retry' | 'drop'): Promise<boolean> {
  const job = await queue.getJob(id);
  if (!job || !(await job.isFailed())) return false;
  await (how === 'retry' ? job.retry('failed', { resetAttemptsMade: true }) : job.remove());
  return true;
}
