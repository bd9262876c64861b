import { escapePart } from '../../kernel/json-pointer.ts'
import type { Json, JsonObject } from '../gate/bundle-description.ts'
import { isObject } from './evidence.ts'
import type { OasdiffChange } from './oasdiff.ts'
import { local } from './directions.ts'
import { at } from './pointer.ts'

/** One of the two documents as oasdiff read it. */
export interface Side {
  readonly document: JsonObject
  readonly pointers: readonly string[]
}

/** Where a change is: the item itself, or only the operation that it belongs to. */
export interface Found {
  readonly pointer: string
  readonly exact: boolean
}

/** The words of oasdiff around the name of a property. */
const NAMED = [/propert(?:y|ies) `\/?([^`]+)`/, /`\/?([^`]+)` (?:request|response)(?:'s)? property/]

/**
 * What a change is about in one document: the property that its text names, else the line that oasdiff names, else
 * the operation. Undefined when the document does not have it.
 */
export function locate(change: OasdiffChange, side: Side, line: number | undefined): Found | undefined {
  const { path, operation } = change
  const place = `/paths/${escapePart(path ?? '')}/${(operation ?? '').toLowerCase()}`
  if (!isObject(at(side.document, place))) return undefined
  const named = NAMED.map((pattern) => pattern.exec(change.text)?.[1]).find((name) => name !== undefined)
  const property = named === undefined ? undefined : findProperty(side.document, place, change.id, named)
  if (property !== undefined) return { pointer: property, exact: true }
  const written = line === undefined ? undefined : side.pointers[line - 1]
  return written === undefined
    ? { pointer: place, exact: false }
    : { pointer: around(side.document, written), exact: true }
}

/** The schema, parameter, answer or operation around a line that holds only a keyword of it. */
function around(document: JsonObject, written: string): string {
  let pointer = written
  while (pointer !== '' && !isObject(at(document, pointer)))
    pointer = pointer.slice(0, pointer.lastIndexOf('/'))
  return pointer
}

function findProperty(document: JsonObject, place: string, rule: string, name: string): string | undefined {
  const starts = rule.includes('response')
    ? contents(document, `${place}/responses`, 2)
    : contents(document, `${place}/requestBody`, 0)
  for (const start of starts) {
    const found = descend(
      document,
      start,
      name.split('/').filter((step) => !step.includes('[')),
      new Set(),
    )
    if (found !== undefined) return found
  }
  return undefined
}

/** Pointers of the schemas of all media types of a body, or of all bodies below a map of statuses. */
function contents(document: JsonObject, place: string, depth: 0 | 2): readonly string[] {
  const pointer = target(document, place)
  const node = at(document, pointer)
  if (!isObject(node)) return []
  if (depth === 2) return Object.keys(node).flatMap((status) => contents(document, `${pointer}/${status}`, 0))
  const content = node['content']
  return isObject(content)
    ? Object.keys(content).map((type) => `${pointer}/content/${escapePart(type)}/schema`)
    : []
}

function descend(
  document: JsonObject,
  place: string,
  steps: readonly string[],
  seen: Set<string>,
): string | undefined {
  const pointer = target(document, place)
  const schema = at(document, pointer)
  if (!isObject(schema) || seen.has(pointer)) return undefined
  const [step, ...rest] = steps
  if (step === undefined) return place
  seen.add(pointer)
  const direct = [
    `${pointer}/properties/${escapePart(step)}`,
    ...(step === 'items' ? [`${pointer}/items`] : []),
  ]
  for (const next of direct) {
    if (at(document, next) !== undefined) return descend(document, next, rest, new Set())
  }
  for (const key of ['allOf', 'oneOf', 'anyOf']) {
    const list: Json | undefined = schema[key]
    if (!Array.isArray(list)) continue
    for (const index of list.keys()) {
      const found = descend(document, `${pointer}/${key}/${index}`, steps, seen)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** Follows references from a place to the place that holds the thing itself. */
function target(document: JsonObject, place: string): string {
  let pointer = place
  for (let hops = 0; hops < 50; hops++) {
    const node = at(document, pointer)
    if (!isObject(node) || typeof node['$ref'] !== 'string') break
    pointer = local(node['$ref'])
  }
  return pointer
}
