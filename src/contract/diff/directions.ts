import { escapePart, unescapePart } from '../../kernel/json-pointer.ts'
import type { Json, JsonObject } from '../gate/bundle-description.ts'
import { isObject } from './evidence.ts'
import { at } from './pointer.ts'

/** Who writes and who reads: the reader of a description sends requests, and receives answers and webhooks. */
export interface Directions {
  readonly sent: ReadonlySet<Json>
  readonly received: ReadonlySet<Json>
}

/** Every part of a document that belongs to something sent, and to something received; shared schemas to both. */
export function directionsIn(document: JsonObject): Directions {
  const sent = new Set<Json>()
  const received = new Set<Json>()
  const operations = (section: string): readonly JsonObject[] =>
    Object.values((document[section] ?? {}) as JsonObject).flatMap((item) => (isObject(item) ? [item] : []))
  for (const item of operations('paths')) {
    for (const operation of [item, ...Object.values(item).filter(isObject)]) {
      reach(document, [operation['parameters'], operation['requestBody']], sent)
      reach(document, [operation['responses']], received)
    }
  }
  for (const item of operations('webhooks')) {
    for (const operation of Object.values(item).filter(isObject)) {
      reach(document, [operation['parameters'], operation['requestBody']], received)
      reach(document, [operation['responses']], sent)
    }
  }
  return { sent, received }
}

function reach(document: JsonObject, starts: readonly (Json | undefined)[], found: Set<Json>): void {
  const open = [...starts]
  for (let node = open.pop(); open.length > 0 || node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null || found.has(node)) continue
    found.add(node)
    if (isObject(node) && typeof node['$ref'] === 'string') open.push(at(document, local(node['$ref'])))
    open.push(...Object.values(node as JsonObject).filter((child) => typeof child === 'object'))
  }
}

/** A local reference as a pointer: percent signs decoded, the steps escaped as elsewhere. */
export const local = (reference: string): string =>
  reference
    .slice(1)
    .split('/')
    .map((part) => escapePart(unescapePart(decodeURIComponent(part))))
    .join('/')
