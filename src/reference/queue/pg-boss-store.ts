import { PgBoss, TestClock } from 'pg-boss'
import type { Clock } from '../../kernel/clock.ts'
import type { Ids } from '../../kernel/ids.ts'
import type { Log } from '../log.ts'
import type { Database } from './database.ts'
import { recordOf } from './job-row.ts'
import type { JobRow } from './job-row.ts'
import type { JobStore } from './job-store.ts'
import { createNotes } from './notes.ts'
import { forgetEnded, releaseLapsed, releaseOrphans } from './pg-boss-care.ts'
import { addUnlessWaiting, attemptOf, backToWaiting, taken } from './pg-boss-jobs.ts'
import type { JobData } from './pg-boss-jobs.ts'
import { QUEUES } from './queue-names.ts'
import { SCHEMA, installSchema } from './schema.ts'
import { createClockFollower } from './clock-follower.ts'

export interface PgBossStoreOptions {
  readonly database: Database
  readonly clock: Clock
  readonly ids: Pick<Ids, 'uuidV7'>
  readonly log: Log
  /** The clock is moved by hand; pg-boss and SQL follow it. One such process per database. */
  readonly virtualTime: boolean
}

/** Ended jobs shown by `list`. */
const LISTED = 1_000
/** No process but this one can hold jobs: those found running at start were left behind by a death. */
const isAlone = ({ database, virtualTime }: PgBossStoreOptions): boolean =>
  database.backend === 'pglite' || virtualTime

/**
 * `JobStore` on pg-boss. Its policy `stately` admits one job per key and state, which is nearly what is wanted;
 * the rest is done here, each in one transaction: a look for a waiting job before adding one, and on failure the
 * merging of the failed job with a sibling that arrived meanwhile. The group (equal to the key) with a
 * concurrency of one keeps a sibling from being fetched while its twin runs.
 */
export async function openPgBossStore(options: PgBossStoreOptions): Promise<JobStore> {
  const { database, clock, log, virtualTime } = options
  const testClock = virtualTime ? new TestClock(clock.now()) : undefined
  const boss = new PgBoss({
    db: database.db,
    backend: database.backend,
    schema: SCHEMA,
    schedule: false,
    // pg-boss's monitor caches the keys that run for up to a minute and would not fetch them meanwhile, however
    // long ago they ended; it also frees a dead process's job without merging it with its sibling. See `tend`.
    supervise: false,
    ...(testClock ? { clock: testClock } : {}),
  })
  boss.on('error', (error) => log.error({ error: error.message }, 'pg-boss reports an error.'))
  await boss.start()
  await installSchema(boss, database.backend, database.db)
  const follow = createClockFollower(clock, testClock)
  const store = createStore(boss, options, follow)
  if (isAlone(options)) await releaseOrphans(boss, database, clock.now())
  return store
}

function createStore(boss: PgBoss, options: PgBossStoreOptions, follow: () => Promise<void>): JobStore {
  const { database, ids } = options
  return {
    enqueue: async (job) => {
      await follow()
      return database.transaction((db) => addUnlessWaiting(boss, db, job, ids.uuidV7()))
    },
    take: async (queue, limit) => {
      await follow()
      const jobs = await boss.fetch<JobData>(queue, { batchSize: limit, groupConcurrency: 1 })
      return jobs.map((job) => taken(queue, job)).sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    complete: async (job) => {
      await follow()
      await boss.complete(job.queue, attemptOf(job))
    },
    fail: async (job, failure) => {
      await follow()
      await database.transaction((db) => backToWaiting(boss, db, job, job.failures + 1, failure))
    },
    nextDue: async (queue) => {
      const { rows } = await database.db.executeSql(
        `SELECT min(start_after) AS due FROM ${SCHEMA}.job WHERE name = $1 AND state < 'active'`,
        [queue],
      )
      const due = (rows as { due: Date | null }[])[0]?.due
      return due ? due.getTime() : undefined
    },
    list: async () => {
      const { rows } = await database.db.executeSql(
        `SELECT name, state::text AS state, data, start_after AS due FROM ${SCHEMA}.job
         WHERE name = ANY($1) ORDER BY (state > 'active'), created_on DESC LIMIT ${LISTED}`,
        [[...QUEUES]],
      )
      return (rows as JobRow[]).map(recordOf)
    },
    notes: createNotes(database.db),
    tend: async (held) => {
      await follow()
      for (const queue of QUEUES) {
        const jobs = held.filter((job) => job.queue === queue)
        if (jobs.length > 0) await boss.touch(queue, jobs.map(attemptOf))
      }
      await forgetEnded(database)
      return isAlone(options) ? false : releaseLapsed(boss, database, options.clock.now())
    },
    close: async () => {
      await boss.stop({ graceful: false, close: false })
      await database.close()
    },
  }
}
