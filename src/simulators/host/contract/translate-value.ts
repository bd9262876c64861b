import { resolve } from './openapi-document.ts'
import type { OpenApiDocument, SchemaObject } from './openapi-document.ts'
import { RENAMED_MEMBERS, RENAMED_VALUES } from './renamed-keys.ts'
import { DOCUMENT } from './operation-schemas.ts'

export type Direction = 'to-handler' | 'to-wire'
type Translate = (schema: SchemaObject, value: unknown, direction: Direction) => unknown
type Renamed = Readonly<Record<string, unknown>>

/** A function that walks a value along its schema and exchanges what the schema says was renamed. */
export function createTranslator(document: OpenApiDocument): Translate {
  const flattened = new WeakMap<SchemaObject, readonly SchemaObject[]>()

  /** A schema with everything that applies beside it: what it refers to and all parts of its combinations. */
  const partsOf = (schema: SchemaObject): readonly SchemaObject[] => {
    const known = flattened.get(schema)
    if (known) return known
    const parts = new Set<SchemaObject>()
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null || parts.has(node as SchemaObject)) return
      const part = node as SchemaObject
      parts.add(part)
      if (typeof part.$ref === 'string') {
        const { $ref: reference } = part
        visit(resolve(document, { $ref: reference.replace(`${DOCUMENT}#`, '#') }))
      }
      for (const key of ['allOf', 'anyOf', 'oneOf']) for (const each of listOf(part[key])) visit(each)
    }
    visit(schema)
    flattened.set(schema, [...parts])
    return [...parts]
  }

  const walk = (schemas: readonly SchemaObject[], value: unknown, direction: Direction): unknown => {
    const parts = [...new Set(schemas.flatMap((schema) => [...partsOf(schema)]))]
    if (parts.length === 0) return value
    if (Array.isArray(value)) {
      const items = parts.flatMap((part) => schemaIn(part.items))
      return value.map((item: unknown) => walk(items, item, direction))
    }
    if (value instanceof Uint8Array) return value
    if (typeof value === 'object' && value !== null) return members(parts, value, direction)
    return parts.reduce((each, part) => exchange(part[RENAMED_VALUES] as Renamed, each, direction), value)
  }

  const members = (parts: readonly SchemaObject[], value: object, direction: Direction): object =>
    Object.fromEntries(
      Object.entries(value).map(([name, member]: [string, unknown]) => {
        const renamed = parts.reduce<unknown>(
          (each, part) => exchange(part[RENAMED_MEMBERS] as Renamed, each, direction),
          name,
        ) as string
        const wire = direction === 'to-wire' ? renamed : name
        const own = parts.flatMap((part) => schemaIn((part.properties as SchemaObject | undefined)?.[wire]))
        const rest = parts.flatMap((part) => schemaIn(part.additionalProperties))
        return [renamed, walk(own.length > 0 ? own : rest, member, direction)]
      }),
    )

  return (schema, value, direction) => walk([schema], value, direction)
}

function exchange(renamed: Renamed | undefined, value: unknown, direction: Direction): unknown {
  if (!renamed) return value
  if (direction === 'to-handler') {
    const key = String(value)
    return Object.hasOwn(renamed, key) ? renamed[key] : value
  }
  const found = Object.entries(renamed).find(([, known]) => known === value)
  if (!found) return value
  return typeof value === 'number' ? Number(found[0]) : found[0]
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const schemaIn = (value: unknown): readonly SchemaObject[] =>
  typeof value === 'object' && value !== null ? [value as SchemaObject] : []
