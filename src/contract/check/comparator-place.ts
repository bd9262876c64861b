// The comparator writes places as text with dots (`[root].interactions[0].response.body.items.0.name`), in which
// a key may itself contain dots. These turn such text into paths by looking at what is really there.
import { locate } from '../openapi/openapi-document.ts'
import type { OpenApiDocument } from '../openapi/openapi-document.ts'
import { schemasAt } from '../openapi/schemas-at.ts'
import { isRecord, member } from '../openapi/json-value.ts'
import type { Path } from '../openapi/json-value.ts'

/** `[root].interactions[3].request.path` → `['interactions', 3, 'request', 'path']`, as far as the pact has it. */
export function pactPath(pact: unknown, location: string, version: number): Path {
  const [, index, rest = ''] = /^\[root\]\.interactions\[(\d+)\]\.?(.*)$/s.exec(location) ?? []
  if (index === undefined) return []
  const start = ['interactions', Number(index)]
  return walkPact(start.reduce<unknown>(member, pact), rest, start, version)
}

function walkPact(node: unknown, rest: string, path: Path, version: number): Path {
  // Version 4 wraps a body as { content, contentType, encoded }.
  if (version === 4 && path.length === 4 && path[3] === 'body' && isRecord(node) && 'content' in node)
    return walkPact(node.content, rest, [...path, 'content'], 0)
  const found = rest === '' ? undefined : longestKey(node, rest)
  if (!found) return path
  return walkPact(member(node, found.key), found.rest, [...path, numbered(node, found.key)], version)
}

const numbered = (node: unknown, key: string): string | number => (Array.isArray(node) ? Number(key) : key)

/** The longest key of a node with which a dotted text begins; header names match in any case. */
function longestKey(node: unknown, text: string): { key: string; rest: string } | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const lower = text.toLowerCase()
  const keys = Object.keys(node).filter((key) => {
    const begin = key.toLowerCase()
    return lower === begin || lower.startsWith(`${begin}.`) || lower.startsWith(`${begin}[`)
  })
  const exact = keys.filter((key) => text.startsWith(key))
  const [key] = (exact.length > 0 ? exact : keys).sort((a, b) => b.length - a.length)
  return key === undefined ? undefined : { key, rest: text.slice(key.length).replace(/^\./, '') }
}

/** A clause and, when it stands behind a reference, where it was mentioned. */
export interface Clause {
  readonly path: Path
  readonly mention: Path
}

/**
 * The clause of the contract that a place names, as far as the original document has it. Behind `.schema` the
 * comparator's place begins anew at each reference, so there the clause is found by the place in the payload.
 */
export function clauseOf(document: OpenApiDocument, location: string, payload: Path): Clause {
  const text = location.replace(/^\[root\]\.?/, '')
  const [, head = text, tail] = /^(.*?\.schema)\.(.+)$/s.exec(text) ?? []
  const root = walkClause(document, [], head)
  if (tail === undefined) return { path: root, mention: root }
  const keyword = tail.slice(tail.lastIndexOf('.') + 1)
  const schemas = schemasAt(document, root, payload)
  const owner =
    schemas.find(({ node }) => keyword in node) ??
    schemas.find(({ node }) => 'properties' in node) ??
    schemas[0]
  if (!owner) return { path: root, mention: root }
  const { path, mention, node } = owner
  if (keyword in node) return { path: [...path, keyword], mention }
  // Keywords that the copy for the comparator has instead of the original's.
  return { path: keyword === 'pattern' && 'format' in node ? [...path, 'format'] : path, mention }
}

function walkClause(document: OpenApiDocument, path: Path, text: string): Path {
  const here = locate(document, path)
  if (!here || text === '') return here?.path ?? path
  const [, position, after = ''] = /^parameters\[(\d+)\]\.?(.*)$/s.exec(text) ?? []
  if (position !== undefined) return walkParameter(document, here.path, Number(position), after)
  const found = longestKey(here.node, text)
  if (found) {
    const next = [...here.path, found.key]
    const value = member(here.node, found.key)
    return isRecord(value) || Array.isArray(value) ? descend(document, next, value, found.rest) : next
  }
  return here.path
}

function descend(document: OpenApiDocument, path: Path, value: unknown, rest: string): Path {
  if (!Array.isArray(value)) return walkClause(document, path, rest)
  const found = longestKey(value, rest)
  return found ? walkClause(document, [...path, Number(found.key)], found.rest) : path
}

/** Parameters are numbered with those of the operation first and those of its path behind them. */
function walkParameter(document: OpenApiDocument, operation: Path, position: number, rest: string): Path {
  const own = member(locate(document, operation)?.node, 'parameters')
  const count = Array.isArray(own) ? own.length : 0
  const place: Path =
    position < count
      ? [...operation, 'parameters', position]
      : [...operation.slice(0, -1), 'parameters', position - count]
  return walkClause(document, locate(document, place)?.path ?? place, rest)
}
