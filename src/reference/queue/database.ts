import type { Db } from 'pg-boss'

/** A PostgreSQL that pg-boss can live in: a server, or the one inside this process. */
export interface Database {
  /** What pg-boss calls it. */
  readonly backend: 'postgres' | 'pglite'
  readonly db: Db
  /** Runs the work in one transaction; kept short, never across a handler. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>
  close(): Promise<void>
}
