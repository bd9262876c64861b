import type { Db, Job, PgBoss } from 'pg-boss'
import type { Failure, NewJob, TakenJob } from './job-store.ts'
import type { QueueName } from './queue-names.ts'

/** What pg-boss keeps as the data of a job. */
export interface JobData {
  readonly key: string
  readonly payload: Readonly<Record<string, string>>
  readonly failures: number
  readonly lastError?: string
}

/** DEDUP-01, DEDUP-06: a job that waits, for its first run or for a retry, takes the event in. */
export async function addUnlessWaiting(
  boss: PgBoss,
  db: Db,
  { queue, key, payload }: NewJob,
  id: string,
): Promise<boolean> {
  await lockKey(db, queue, key)
  const waiting = await boss.findJobs(queue, { key, queued: true, db })
  if (waiting.length > 0) return false
  const data: JobData = { key, payload, failures: 0 }
  const added = await boss.send(queue, data, { id, singletonKey: key, group: { id: key }, db })
  // Refused although nothing waits: an event acknowledged without a job would be lost.
  if (added === null) throw new Error(`The job for ${key} in ${queue} was not stored.`)
  return true
}

/**
 * The failed job waits again, due at the table's instant. An event that arrived while it ran has left a sibling:
 * that one stays, inherits failures and due time, and the failed one goes, so that one job remains.
 */
export async function backToWaiting(
  boss: PgBoss,
  db: Db,
  job: TakenJob,
  failures: number,
  { dueAt, error }: Failure,
): Promise<void> {
  const { queue, key, payload } = job
  await lockKey(db, queue, key)
  const [held] = await boss.findJobs<JobData>(queue, { id: job.id, db })
  if (held?.state !== 'active' || held.retryCount !== job.claim) return
  const [sibling] = await boss.findJobs<JobData>(queue, { key, queued: true, db })
  const data: JobData = { key, payload: sibling?.data.payload ?? payload, failures, lastError: error }
  const startAfter = new Date(dueAt).toISOString()
  if (sibling) {
    await boss.deleteJob(queue, attemptOf(job), { db })
    await boss.update(queue, data, { id: sibling.id, startAfter, db })
    return
  }
  await boss.fail(queue, attemptOf(job), { message: error }, { db })
  await boss.update(queue, data, { id: job.id, startAfter, db })
}

export function taken(queue: QueueName, { id, data, retryCount }: Job<JobData>): TakenJob {
  return { id, queue, key: data.key, payload: data.payload, failures: data.failures, claim: retryCount }
}

export const attemptOf = ({ id, claim }: TakenJob): { id: string; retryCount: number } => ({
  id,
  retryCount: claim,
})

/** Two processes with the same key take turns; without this both could look and both could add. */
async function lockKey(db: Db, queue: QueueName, key: string): Promise<void> {
  await db.executeSql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${queue} ${key}`])
}
