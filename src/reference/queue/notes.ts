import type { Db } from 'pg-boss'
import type { Notes } from './job-store.ts'
import { SCHEMA } from './schema.ts'

/** Small named texts beside the jobs, in the same database and with the same durability. */
export function createNotes(db: Db): Notes {
  return {
    read: async (name) => {
      const { rows } = await db.executeSql(`SELECT text FROM ${SCHEMA}.note WHERE name = $1`, [name])
      return (rows as { text: string }[])[0]?.text
    },
    write: async (name, text) => {
      await db.executeSql(
        `INSERT INTO ${SCHEMA}.note (name, text) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET text = $2`,
        [name, text],
      )
    },
    remove: async (name) => {
      await db.executeSql(`DELETE FROM ${SCHEMA}.note WHERE name = $1`, [name])
    },
  }
}
