import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../../kernel/errors.ts'

/** Held by this very process; the number in a lock file cannot tell that from a recycled one. */
const heldHere = new Set<string>()

/**
 * Holds a data directory for this process alone. PGlite takes no lock, and two processes on one directory lose
 * rows that were acknowledged. A lock whose process is gone was left by a death and is taken over.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true })
  const path = resolve(directory, 'connector.lock')
  if (!tryCreate(path)) {
    const holder = Number(readFileSync(path, 'utf8'))
    if (heldHere.has(path) || isAlive(holder)) {
      throw new UserError({
        code: 'E_DATA_DIR_IN_USE',
        what: `The data directory is used by another connector (process ${holder}).`,
        where: directory,
        expected: 'a directory of its own for each process',
        next: 'Stop the other process, set DATA_DIR to another directory, or use PostgreSQL through DATABASE_URL.',
      })
    }
    rmSync(path, { force: true })
    if (!tryCreate(path)) return lockDirectory(directory)
  }
  heldHere.add(path)
  return () => {
    heldHere.delete(path)
    rmSync(path, { force: true })
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
