import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'

/** Held by this very process; the number in a lock file cannot tell that from a recycled one. */
const heldHere = new Set<string>()

export type FileLock =
  | { readonly kind: 'locked'; readonly release: () => void }
  /** Somebody has it: the number of the process. */
  | { readonly kind: 'held'; readonly by: number }

/**
 * Creates the file for this process alone, or tells who has it. A file whose process is gone was left by a death
 * and is taken over.
 *
 * @throws what the file system throws where the file can be neither created nor read
 */
export function tryLockFile(path: string): FileLock {
  if (!tryCreate(path)) {
    const by = holderOf(path)
    if (heldHere.has(path) || isAlive(by)) return { kind: 'held', by }
    rmSync(path, { force: true })
    if (!tryCreate(path)) return tryLockFile(path)
  }
  heldHere.add(path)
  return {
    kind: 'locked',
    release: () => {
      heldHere.delete(path)
      rmSync(path, { force: true })
    },
  }
}

/** NaN when the file has gone in between: nobody is alive under that number. */
function holderOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Number.NaN
    throw error
  }
}

function tryCreate(path: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
