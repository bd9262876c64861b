import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SYSTEMS } from '../tenant-snapshot.ts'
import type { SystemName } from '../tenant-snapshot.ts'
import { checkFormat, checkNames, refused } from './tenant-document.ts'
import type { SystemDocument, TenantDocument } from './tenant-document.ts'
import { HEAD_FILE, REST_FILE } from './write-tenant-folder.ts'

/**
 * Reads what `writeTenantFolder` wrote, or a person has changed since. A collection without a file is empty.
 * @throws UserError when a file is missing, strange or no JSON
 */
export function readTenantFolder(folder: string): TenantDocument {
  const head = join(folder, HEAD_FILE)
  if (!existsSync(head))
    throw refused({
      what: 'This is no folder of an exported tenant.',
      where: folder,
      expected: `a folder with a ${HEAD_FILE}`,
      next: 'Name the folder that `flow-omnium state export` wrote.',
    })
  checkNames(folder, readdirSync(folder), [HEAD_FILE, ...SYSTEMS])
  const document = readJson(head)
  checkFormat(document, head)
  return { ...document, omnium: readSystem(folder, 'omnium'), flow: readSystem(folder, 'flow') }
}

function readSystem(folder: string, system: SystemName): SystemDocument {
  const own = join(folder, system)
  const rest = join(own, REST_FILE)
  if (!existsSync(rest)) throw refused({ what: `The file ${REST_FILE} is missing.`, where: own })
  const files = readdirSync(own).filter((name) => name !== REST_FILE)
  const strange = files.find((name) => !name.endsWith('.json') || !statSync(join(own, name)).isFile())
  if (strange !== undefined)
    throw refused({
      what: `"${strange}" does not belong here.`,
      where: own,
      expected: `one file for each collection, as orders.json, and ${REST_FILE}`,
    })
  const collections = files.map((name) => [name.slice(0, -'.json'.length), readList(join(own, name))])
  const { parts, ids, deliveries, ...others } = readJson(rest) as unknown as SystemDocument
  checkNames(rest, Object.keys(others), ['parts', 'ids', 'deliveries'])
  if (typeof parts !== 'object' || parts === null)
    throw refused({ what: 'There are no parts in the file.', where: rest, expected: '"parts": { … }' })
  return {
    collections: Object.fromEntries(collections) as SystemDocument['collections'],
    parts,
    ...(ids && { ids }),
    ...(deliveries && { deliveries }),
  }
}

function readList(file: string): readonly object[] {
  const list = readJson(file)
  const isList = Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null)
  if (!isList)
    throw refused({ what: 'The file holds no list of entities.', where: file, expected: '[ { … }, … ]' })
  return list as readonly object[]
}

function readJson(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object
  } catch (cause) {
    throw refused({
      what: 'The file is no JSON.',
      where: file,
      expected: cause instanceof Error ? cause.message : undefined,
      next: 'Correct it, or export the tenant again.',
      cause,
    })
  }
}
