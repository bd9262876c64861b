import type { PgBoss } from 'pg-boss'
import type { Database } from './database.ts'
import { backToWaiting, taken } from './pg-boss-jobs.ts'
import type { JobData } from './pg-boss-jobs.ts'
import type { QueueName } from './queue-names.ts'
import { SCHEMA } from './schema.ts'

/** Ended jobs are kept so long for the eye. */
const KEPT_DAYS = 7

/** QUEUE-04: what the last process held when it ended is due at once. */
export async function releaseOrphans(boss: PgBoss, database: Database, now: number): Promise<void> {
  const { rows } = await database.db.executeSql(`SELECT name, id FROM ${SCHEMA}.job WHERE state = 'active'`)
  await release(boss, database, rows as ActiveRow[], now)
}

/** QUEUE-08: on a shared server a claim lapses when its heartbeat stops. */
export async function releaseLapsed(boss: PgBoss, database: Database, now: number): Promise<boolean> {
  const { rows } = await database.db.executeSql(
    `SELECT name, id FROM ${SCHEMA}.job WHERE state = 'active'
     AND heartbeat_on + heartbeat_seconds * interval '1s' < ${SCHEMA}.job_now()`,
  )
  await release(boss, database, rows as ActiveRow[], now)
  return rows.length > 0
}

interface ActiveRow {
  readonly name: QueueName
  readonly id: string
}

/** The death of a process is not a failure of its jobs: they keep their count and are due at once. */
async function release(
  boss: PgBoss,
  database: Database,
  rows: readonly ActiveRow[],
  now: number,
): Promise<void> {
  for (const { name, id } of rows) {
    await database.transaction(async (db) => {
      const [job] = await boss.findJobs<JobData>(name, { id, db })
      if (!job) return
      const orphan = taken(name, job)
      const error = job.data.lastError ?? 'the process ended while the job ran'
      await backToWaiting(boss, db, orphan, orphan.failures, { dueAt: now, error })
    })
  }
}

export async function forgetEnded({ db }: Database): Promise<void> {
  await db.executeSql(
    `DELETE FROM ${SCHEMA}.job WHERE state > 'active' AND completed_on < ${SCHEMA}.job_now() - interval '${KEPT_DAYS} days'`,
  )
}
