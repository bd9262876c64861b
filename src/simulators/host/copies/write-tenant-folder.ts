import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../../../kernel/errors.ts'
import { SYSTEMS } from '../tenant-snapshot.ts'
import { listText } from './document-text.ts'
import type { TenantDocument } from './tenant-document.ts'

export interface FolderOptions {
  /** Replaces an earlier export in the folder; a folder with anything else in it is never touched. */
  readonly overwrite?: boolean
}

export const HEAD_FILE = 'tenant.json'
/** What stands beside the collections of a system: parts, and with credentials ids and deliveries. */
export const REST_FILE = '_parts.json'

/**
 * Writes a tenant as readable files: `tenant.json`, and for each system `<collection>.json` and `_parts.json`. The
 * folder is there as a whole or not at all.
 * @throws UserError when there is something at the folder already
 */
export function writeTenantFolder(
  { omnium, flow, ...head }: TenantDocument,
  folder: string,
  { overwrite = false }: FolderOptions = {},
): void {
  const target = resolve(folder)
  checkTarget(target, overwrite)
  mkdirSync(dirname(target), { recursive: true })
  const making = `${target}.making-${process.pid}`
  const systems = { omnium, flow }
  try {
    mkdirSync(making)
    write(join(making, HEAD_FILE), [JSON.stringify(head, null, 2), '\n'])
    for (const system of SYSTEMS) {
      const { collections, ...rest } = systems[system]
      mkdirSync(join(making, system))
      for (const [name, entities] of Object.entries(collections))
        write(join(making, system, `${name}.json`), listText(entities))
      write(join(making, system, REST_FILE), [JSON.stringify(rest, null, 2), '\n'])
    }
    put(making, target)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw error
  }
}

function put(made: string, target: string): void {
  if (!existsSync(target)) return renameSync(made, target)
  const old = `${made}.old`
  renameSync(target, old)
  renameSync(made, target)
  rmSync(old, { recursive: true })
}

function write(file: string, chunks: Iterable<string>): void {
  const descriptor = openSync(file, 'wx')
  try {
    for (const chunk of chunks) writeSync(descriptor, chunk)
  } finally {
    closeSync(descriptor)
  }
}

function checkTarget(target: string, overwrite: boolean): void {
  if (!existsSync(target)) return
  const entries = readdirSync(target)
  if (entries.length === 0) return
  const isExport =
    entries.every((name) => [HEAD_FILE, ...SYSTEMS].includes(name)) && entries.includes(HEAD_FILE)
  if (isExport && overwrite) return
  throw new UserError({
    code: 'E_EXPORT_FOLDER',
    what: isExport ? 'There is an export in the folder already.' : 'The folder is not empty.',
    where: target,
    next: isExport
      ? 'Choose another folder, or say that it may be replaced (--overwrite).'
      : 'Choose another folder.',
  })
}
