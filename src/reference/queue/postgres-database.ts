import pg from 'pg'
import type { Db } from 'pg-boss'
import type { Database } from './database.ts'

/** More than the parallel jobs of both engines, so that no job waits for a connection. */
const CONNECTIONS = 20

/**
 * A PostgreSQL server by its connection string. Several connectors may share it: jobs are claimed with row locks,
 * and a claim without heartbeat lapses.
 */
export function openPostgres(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS, application_name: 'flow-omnium-connector' })
  let sessionStatements: readonly string[] = []
  // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const prepared = new WeakMap<pg.PoolClient, readonly string[]>()

  /** Each session carries the statements that pg-boss asks for, whenever it was opened. */
  const checkOut = async (): Promise<pg.PoolClient> => {
    const client = await pool.connect()
    if (prepared.get(client) !== sessionStatements) {
      for (const statement of sessionStatements) await client.query(statement)
      prepared.set(client, sessionStatements)
    }
    return client
  }
  const withClient = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await checkOut()
    try {
      return await work(client)
    } finally {
      client.release()
    }
  }
  const db: Db = {
    executeSql: (text, values) => withClient((client) => run(client, text, values)),
    setSessionStatements: async (statements) => {
      sessionStatements = [...statements]
    },
  }
  return {
    backend: 'postgres',
    db,
    transaction: (work) =>
      withClient(async (client) => {
        await client.query('BEGIN')
        try {
          const result = await work({ executeSql: (text, values) => run(client, text, values) })
          await client.query('COMMIT')
          return result
        } catch (error) {
          await client.query('ROLLBACK')
          throw error
        }
      }),
    close: () => pool.end(),
  }
}

/** Several statements in one text give several results; their rows follow each other. */
async function run(client: pg.PoolClient, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const result: pg.QueryResult | pg.QueryResult[] = await client.query(text, values)
  return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows as unknown[]) } : result
}
