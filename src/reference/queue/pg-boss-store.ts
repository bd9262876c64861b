import { PgBoss, TestClock } from 'pg-boss'
import type { Db, Job } from 'pg-boss'
import type { Clock } from '../../kernel/clock.ts'
import type { Ids } from '../../kernel/ids.ts'
import type { Log } from '../log.ts'
import type { Database } from './database.ts'
import type { Failure, JobRecord, JobStore, NewJob, TakenJob } from './job-store.ts'
import { createNotes } from './notes.ts'
import { QUEUES } from './queue-names.ts'
import type { QueueName } from './queue-names.ts'
import { SCHEMA, installSchema } from './schema.ts'
import { createClockFollower } from './clock-follower.ts'

/** What pg-boss keeps as the data of a job. */
interface JobData {
  readonly key: string
  readonly payload: Readonly<Record<string, string>>
  readonly failures: number
  readonly lastError?: string
}

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
    // Maintenance runs on pg-boss's own timers, which nobody fires under a clock moved by hand.
    supervise: !virtualTime,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
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
    keepAlive: async (jobs) => {
      for (const queue of QUEUES) {
        const held = jobs.filter((job) => job.queue === queue)
        if (held.length > 0) await boss.touch(queue, held.map(attemptOf))
      }
    },
    close: async () => {
      await boss.stop({ graceful: false, close: false })
      await database.close()
    },
  }
}

/** DEDUP-01, DEDUP-06: a job that waits, for its first run or for a retry, takes the event in. */
async function addUnlessWaiting(
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
async function backToWaiting(
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

/** QUEUE-04, QUEUE-08: what a dead process held is due at once; its death is not a failure of the job. */
async function releaseOrphans(boss: PgBoss, database: Database, now: number): Promise<void> {
  for (const queue of QUEUES) {
    const jobs = await boss.findJobs<JobData>(queue)
    for (const job of jobs.filter(({ state }) => state === 'active')) {
      const orphan = taken(queue, job)
      const failure = { dueAt: now, error: job.data.lastError ?? 'the process ended while the job ran' }
      await database.transaction((db) => backToWaiting(boss, db, orphan, orphan.failures, failure))
    }
  }
}

/** Two processes with the same key take turns; without this both could look and both could add. */
async function lockKey(db: Db, queue: QueueName, key: string): Promise<void> {
  await db.executeSql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${queue} ${key}`])
}

function taken(queue: QueueName, { id, data, retryCount }: Job<JobData>): TakenJob {
  return { id, queue, key: data.key, payload: data.payload, failures: data.failures, claim: retryCount }
}

const attemptOf = ({ id, claim }: TakenJob): { id: string; retryCount: number } => ({ id, retryCount: claim })

interface JobRow {
  readonly name: QueueName
  readonly state: string
  readonly data: JobData
  readonly due: Date
}

function recordOf({ name, state, data, due }: JobRow): JobRecord {
  const waits = state === 'created' || state === 'retry'
  return {
    queue: name,
    key: data.key,
    state: stateOf(state, data.failures),
    attempts: data.failures + (waits ? 0 : 1),
    nextAttemptAt: waits ? due.getTime() : undefined,
    lastError: data.lastError,
  }
}

function stateOf(state: string, failures: number): JobRecord['state'] {
  switch (state) {
    case 'active':
      return 'running'
    case 'completed':
      return 'done'
    case 'created':
    case 'retry':
      return failures > 0 ? 'retry' : 'pending'
    default:
      return 'failed'
  }
}
