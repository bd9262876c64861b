import type { Json, JsonObject } from '../gate/bundle-description.ts'
import { isObject } from './evidence.ts'
import type { OasdiffChange } from './oasdiff.ts'
import { at, escapePart, unescapePart } from './pointer.ts'

/** One of the two documents as oasdiff read it. */
export interface Side {
  readonly document: JsonObject
  readonly pointers: readonly string[]
}

/**
 * The pointer to what a change is about in one document: by the line that oasdiff names, else by the property that
 * its text names, else the operation. Undefined when the document does not have it.
 */
export function locate(change: OasdiffChange, side: Side, line: number | undefined): string | undefined {
  if (line !== undefined) return itemOf(side.pointers[line - 1])
  const { path, operation } = change
  if (path === undefined || operation === undefined) return undefined
  const place = `/paths/${escapePart(path)}/${operation.toLowerCase()}`
  const node = at(side.document, place)
  if (!isObject(node)) return undefined
  const named = /`\/?([^`]+)`/.exec(change.text)?.[1]
  return (named === undefined ? undefined : findProperty(side.document, place, change.id, named)) ?? place
}

/** A line inside a list or below a keyword stands for the schema, parameter or operation around it. */
function itemOf(pointer: string | undefined): string | undefined {
  return pointer?.replace(/\/(enum|required|x-known-values|security|tags)(\/.*)?$/, '')
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
    pointer = node['$ref']
      .slice(1)
      .split('/')
      .map((part) => escapePart(unescapePart(part)))
      .join('/')
  }
  return pointer
}
