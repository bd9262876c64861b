// What of a contract nobody has published outright: each such operation, property, status, required property and
// value of an enumeration, by the place where it is written.
import { pointerOf } from '../../kernel/json-pointer.ts'
import { isRecord, member, valueAt } from '../openapi/json-value.ts'
import type { Path } from '../openapi/json-value.ts'
import { METHODS, locate } from '../openapi/openapi-document.ts'
import type { OpenApiDocument } from '../openapi/openapi-document.ts'

export type UncertainEvidence = 'implied' | 'assumed'
export type ItemKind = 'operation' | 'status' | 'property' | 'required' | 'value'

export interface EvidenceItem {
  readonly kind: ItemKind
  readonly evidence: UncertainEvidence
  /** Where it is written in the bundled contract; two items may share it (the values of one enumeration). */
  readonly pointer: string
  /** For people: `GET /tenants/{tenantUid}/stores`, `StoreFields.city`, `409 of createStore`. */
  readonly name: string
}

export const itemKey = (kind: ItemKind, at: Path, name = ''): string => `${kind} ${pointerOf(at)} ${name}`

/** Every implied and assumed item by its key (`itemKey`). */
export function evidenceItems(document: OpenApiDocument): ReadonlyMap<string, EvidenceItem> {
  const items = new Map<string, EvidenceItem>()
  const add = (kind: ItemKind, evidence: unknown, at: Path, name: string, key = ''): void => {
    if (evidence === 'implied' || evidence === 'assumed')
      items.set(itemKey(kind, at, key), { kind, evidence, pointer: pointerOf(at), name })
  }
  for (const path of Object.keys(document.paths))
    for (const method of METHODS) addOperation(document, ['paths', path, method], add)
  for (const name of Object.keys(schemasOf(document)))
    addSchema(document, ['components', 'schemas', name], add)
  return items
}

type Add = (kind: ItemKind, evidence: unknown, at: Path, name: string, key?: string) => void

const schemasOf = (document: OpenApiDocument): object => valueAt(document, ['components', 'schemas']) ?? {}

function addOperation(document: OpenApiDocument, at: Path, add: Add): void {
  const operation = valueAt(document, at)
  if (!isRecord(operation)) return
  add('operation', operation['x-evidence'], at, `${String(at[2]).toUpperCase()} ${String(at[1])}`)
  const bodies: Path[] = [[...at, 'requestBody']]
  for (const status of Object.keys(operation.responses ?? {})) {
    const response = locate(document, [...at, 'responses', status])
    if (!response) continue
    bodies.push(response.path)
    const own = valueAt(operation, ['x-evidence-responses', status])
    // Answers that many operations share are one item.
    if (own !== undefined) add('status', own, [...at, 'responses', status], `${status} of ${idOf(operation)}`)
    else
      add('status', response.node['x-evidence'], response.path, statusName(response.path, status, operation))
  }
  for (const body of bodies) {
    const located = locate(document, body)
    const content = member(located?.node, 'content')
    for (const type of Object.keys(content ?? {}))
      addSchema(document, [...(located?.path ?? []), 'content', type, 'schema'], add)
  }
}

const idOf = (operation: Readonly<Record<string, unknown>>): string => String(operation.operationId)

const statusName = (at: Path, status: string, operation: Readonly<Record<string, unknown>>): string =>
  at[0] === 'components' ? `${status} (${String(at.at(-1))})` : `${status} of ${idOf(operation)}`

/** Schemas behind references are visited where they are written. */
function addSchema(document: OpenApiDocument, at: Path, add: Add, inherited?: unknown): void {
  const schema = valueAt(document, at)
  if (!isRecord(schema) || '$ref' in schema) return
  // A mark counts for everything below it that has none of its own.
  const mark = schema['x-evidence'] ?? inherited
  const name = schemaName(at)
  for (const [property, own] of Object.entries(schema.properties ?? {})) {
    const here = [...at, 'properties', property]
    const evidence: unknown =
      member(own, 'x-evidence') ?? member(locate(document, here)?.node, 'x-evidence') ?? mark
    add('property', evidence, here, `${name}.${property}`)
    addSchema(document, here, add, mark)
  }
  for (const [required, evidence] of Object.entries(schema['x-evidence-required'] ?? {}))
    add('required', evidence, at, `${name} requires ${required}`, required)
  for (const [value, evidence] of Object.entries(schema['x-evidence-values'] ?? {}))
    add('value', evidence, at, `${name}: ${value}`, value)
  for (const keyword of ['items', 'additionalProperties']) addSchema(document, [...at, keyword], add, mark)
  for (const keyword of ['allOf', 'oneOf', 'anyOf'])
    for (const [index] of ((schema[keyword] ?? []) as unknown[]).entries())
      addSchema(document, [...at, keyword, index], add, mark)
}

/** `StoreFields.city` of `/components/schemas/StoreFields/allOf/1/properties/city`. */
export function schemaName(at: Path): string {
  const names = at[0] === 'components' ? at.slice(2) : at.slice(1)
  const hidden = new Set(['properties', 'allOf', 'oneOf', 'anyOf', 'content', 'schema', 'responses'])
  return names
    .filter((key) => typeof key === 'string' && !hidden.has(key))
    .map((key) => (key === 'items' ? '[]' : String(key)))
    .join('.')
}
