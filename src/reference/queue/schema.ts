import type { Db, PgBoss, Queue } from 'pg-boss'
import type { Database } from './database.ts'
import { QUEUES } from './queue-names.ts'

/** Everything this connector keeps in a database lies in this schema. */
export const SCHEMA = 'flow_omnium'

/** Largest value of the column; the table of delays has no end (RETRY-05). */
const ENDLESS = 2_147_483_647
/** pg-boss deletes jobs that waited this long; 50 years is never. */
const FIFTY_YEARS_SECONDS = 50 * 365 * 86_400

/** On a server a process that died stops its heartbeat and its jobs become free (QUEUE-08). */
const HEARTBEAT_SECONDS = 10

const queueOptions = (backend: Database['backend']): Omit<Queue, 'name'> => ({
  policy: 'stately',
  retryLimit: ENDLESS,
  retentionSeconds: FIFTY_YEARS_SECONDS,
  ...(backend === 'postgres' ? { heartbeatSeconds: HEARTBEAT_SECONDS } : {}),
})

/** Creates what is missing; what is there stays as it is. Reading each queue also fills pg-boss's cache of them. */
export async function installSchema(boss: PgBoss, backend: Database['backend'], db: Db): Promise<void> {
  for (const queue of QUEUES) await boss.createQueue(queue, queueOptions(backend))
  for (const queue of QUEUES) await boss.findJobs(queue, { queued: true })
  await db.executeSql(`CREATE TABLE IF NOT EXISTS ${SCHEMA}.note (name text PRIMARY KEY, text text NOT NULL)`)
}
