import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { fromPglite } from 'pg-boss'
import type { Db } from 'pg-boss'
import type { Database } from './database.ts'
import { lockDirectory } from './directory-lock.ts'
import { loadFresh } from './pglite-image.ts'
import { unpackTar } from './unpack-tar.ts'

/** The embedded database: PostgreSQL inside this process, in a directory, or in memory when there is none. */
export async function openPglite(dataDirectory: string | undefined): Promise<Database> {
  if (dataDirectory === undefined) {
    return fromInstance(
      await loadFresh((image) => PGlite.create({ loadDataDir: new Blob([image]) })),
      () => {},
    )
  }
  const release = lockDirectory(dataDirectory)
  try {
    return fromInstance(await openInDirectory(dataDirectory), release)
  } catch (error) {
    release()
    throw error
  }
}

/**
 * A directory without the mark was left in the middle of its creation, before anything was acknowledged into it;
 * it is made anew.
 */
async function openInDirectory(dataDirectory: string): Promise<PGlite> {
  const directory = join(dataDirectory, 'pglite')
  const complete = join(dataDirectory, 'pglite-complete')
  if (existsSync(complete)) return PGlite.create(directory)
  const instance = await loadFresh((image) => {
    rmSync(directory, { recursive: true, force: true })
    unpackTar(image, directory)
    return PGlite.create(directory)
  })
  writeFileSync(complete, '')
  return instance
}

function fromInstance(pglite: PGlite, release: () => void): Database {
  const db = fromPglite(pglite)
  return {
    backend: 'pglite',
    db,
    transaction: (work) =>
      pglite.transaction((tx) => {
        const inside: Db = {
          executeSql: async (text, values) =>
            values && values.length > 0
              ? tx.query(text, values)
              : { rows: (await tx.exec(text)).flatMap(({ rows }) => rows) },
        }
        return work(inside)
      }),
    close: async () => {
      await pglite.close()
      release()
    },
  }
}
