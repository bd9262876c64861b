import { at, parts } from './pointer.ts'
import type { Json, JsonObject } from '../gate/bundle-description.ts'

export type Evidence = 'documented' | 'example' | 'implied' | 'assumed'

/** From the best known to the least. */
export const EVIDENCE: readonly Evidence[] = ['documented', 'example', 'implied', 'assumed']

/** What an item rests on: its own mark, else that of the nearest item around it, else it is documented. */
export function evidenceAt(document: JsonObject, pointer: string): Evidence {
  let found: Evidence = 'documented'
  let path = ''
  for (const part of parts(pointer)) {
    path += `/${part}`
    found = markOf(at(document, path)) ?? found
  }
  return found
}

/** The mark that an item carries itself. */
export function markOf(item: Json | undefined): Evidence | undefined {
  const mark = isObject(item) ? item['x-evidence'] : undefined
  return EVIDENCE.find((word) => word === mark)
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
