import type { Clock } from '../kernel/clock.ts'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from './log.ts'
import type { JobStore } from './queue/job-store.ts'
import { openPgBossStore } from './queue/pg-boss-store.ts'
import { openPglite } from './queue/pglite-database.ts'
import { openPostgres } from './queue/postgres-database.ts'

export interface JobStoreOptions {
  /** A PostgreSQL server; absent: the embedded one. */
  readonly databaseUrl?: string | undefined
  /** Where the embedded one keeps its files; absent: in memory, gone with the process. */
  readonly dataDirectory?: string | undefined
  readonly clock: Clock
  readonly ids: Pick<Ids, 'uuidV7'>
  readonly log: Log
  /** The clock is moved by hand and the database follows it. */
  readonly virtualTime: boolean
}

/** The durable job store, ready for use. */
export async function openJobStore(options: JobStoreOptions): Promise<JobStore> {
  const { databaseUrl, dataDirectory, clock, ids, log, virtualTime } = options
  const database = databaseUrl === undefined ? await openPglite(dataDirectory) : openPostgres(databaseUrl)
  try {
    return await openPgBossStore({ database, clock, ids, log, virtualTime })
  } catch (error) {
    await database.close()
    throw error
  }
}
