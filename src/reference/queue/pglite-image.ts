import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { PgBoss, fromPglite } from 'pg-boss'
import { tryLockFile } from './lock-file.ts'
import type { FileLock } from './lock-file.ts'
import { installSchema, SCHEMA } from './schema.ts'

/** Raise when `schema.ts` changes what an image contains. */
const IMAGE_VERSION = 3

/**
 * A database with the schema in it, ready to be loaded. Making one takes three to five seconds, loading one about
 * one; so it is made once for each pair of versions and kept in the user's cache. A cache that cannot be read or
 * written costs time, never the start.
 */
export async function loadFresh(load: (image: Uint8Array<ArrayBuffer>) => Promise<PGlite>): Promise<PGlite> {
  const path = imagePath()
  const cached = readCached(path)
  if (cached) {
    try {
      return await load(cached)
    } catch {
      // Damaged, by a full disk or another program; it is replaced below.
      discard(path)
    }
  }
  const turn = await takeTurn(path)
  try {
    // Somebody else may have made it while we waited.
    const image = readCached(path) ?? (await makeImage())
    keep(path, image)
    return await load(image)
  } finally {
    turn.end()
  }
}

const LOOK_EVERY_MS = 25
/** Several times what making one takes on a slow machine. */
const LONGEST_WAIT_MS = 30_000

/** Connectors that start together make one image, not one each. Where no lock can be had, each makes its own. */
async function takeTurn(path: string): Promise<{ readonly end: () => void }> {
  const none = { end: () => {} }
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
    let lock: FileLock
    try {
      mkdirSync(dirname(path), { recursive: true })
      lock = tryLockFile(`${path}.lock`)
    } catch {
      return none
    }
    if (lock.kind === 'locked') return { end: lock.release }
    await setTimeout(LOOK_EVERY_MS)
    if (existsSync(path)) return none
  }
  return none
}

/** Where the image of these versions is kept. */
export function imagePath(): string {
  const versions = [version('@electric-sql/pglite'), version('pg-boss')]
  return join(cacheDirectory(), `queue-${IMAGE_VERSION}-pglite-${versions.join('-pg-boss-')}.tar`)
}

/** `FLOW_OMNIUM_CACHE_DIR`, else the user's cache directory. */
function cacheDirectory(): string {
  const { FLOW_OMNIUM_CACHE_DIR, XDG_CACHE_HOME } = process.env
  if (FLOW_OMNIUM_CACHE_DIR) return FLOW_OMNIUM_CACHE_DIR
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'flow-omnium-kit')
}

function readCached(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return readFileSync(path)
  } catch {
    // Not there yet, or not readable: either way it is made.
    return undefined
  }
}

async function makeImage(): Promise<Uint8Array<ArrayBuffer>> {
  const pglite = await PGlite.create()
  const db = fromPglite(pglite)
  const boss = new PgBoss({ db, backend: 'pglite', schema: SCHEMA, schedule: false, supervise: false })
  await boss.start()
  await installSchema(boss, 'pglite', db)
  await boss.stop({ graceful: false, close: false })
  // Two thirds of an empty cluster are templates for further databases, of which there will be none.
  await pglite.exec('UPDATE pg_database SET datistemplate = false WHERE datname <> current_database()')
  for (const template of ['template0', 'template1']) await pglite.exec(`DROP DATABASE ${template}`)
  // Buffers are blanked at each start, and a queue needs an eighth of the default.
  await pglite.exec("ALTER SYSTEM SET shared_buffers = '16MB'")
  await pglite.exec('CHECKPOINT')
  const image = await pglite.dumpDataDir('none')
  await pglite.close()
  return new Uint8Array(await image.arrayBuffer())
}

/** Written beside and renamed, so that another process never reads half an image. */
function keep(path: string, image: Uint8Array): void {
  const draft = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, image)
    renameSync(draft, path)
  } catch {
    // A read-only home or a full disk: the next start makes the image again.
    discard(draft)
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Where nothing can be written, nothing can be removed either.
  }
}

function version(name: string): string {
  const require = createRequire(import.meta.url)
  const manifest = JSON.parse(readFileSync(packageManifest(require.resolve(name), name), 'utf8')) as {
    version: string
  }
  return manifest.version
}

/** Neither package exports its package.json, so it is looked for above the entry file. */
function packageManifest(entry: string, name: string): string {
  const root = entry.slice(0, entry.lastIndexOf(join('node_modules', name)))
  return join(root, 'node_modules', name, 'package.json')
}
