import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import { tryLockFile } from './lock-file.ts'

/**
 * Holds a data directory for this process alone. PGlite takes no lock, and two processes on one directory lose
 * rows that were acknowledged.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true })
  const lock = tryLockFile(resolve(directory, 'connector.lock'))
  if (lock.kind === 'locked') return lock.release
  throw new UserError({
    code: 'E_DATA_DIR_IN_USE',
    what: `The data directory is used by another connector (process ${lock.by}).`,
    where: directory,
    expected: 'a directory of its own for each process',
    next: 'Stop the other process, set DATA_DIR to another directory, or use PostgreSQL through DATABASE_URL.',
  })
}
