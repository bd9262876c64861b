import { unescapePart } from '../../kernel/json-pointer.ts'
import type { Json, JsonObject } from '../gate/bundle-description.ts'

/** The steps of a JSON pointer, still escaped. */
export const parts = (pointer: string): readonly string[] => pointer.split('/').slice(1)

/** The value at a JSON pointer, undefined when there is none. */
export function at(document: JsonObject, pointer: string): Json | undefined {
  let node: Json | undefined = document
  for (const part of parts(pointer)) {
    if (typeof node !== 'object' || node === null) return undefined
    node = (node as JsonObject)[unescapePart(part)]
  }
  return node
}
