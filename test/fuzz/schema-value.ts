import type { Random } from '../../src/kernel/random.ts'
import { resolve } from '../../src/simulators/host/contract/openapi-document.ts'
import type { OpenApiDocument, SchemaObject } from '../../src/simulators/host/contract/openapi-document.ts'
import { IDENTIFIER } from './entity-pool.ts'
import type { EntityPool } from './entity-pool.ts'
import { FORMS, memberNames } from './identifier-names.ts'

export interface Sources {
  readonly document: OpenApiDocument
  readonly random: Random
  readonly pool: EntityPool
}

const DEEPEST = 6
/** An order has a hundred members: a few at a time reach the same code. */
const MOST_OPTIONAL = 12
const WORDS = ['Ola', 'ski', 'A-1', 'Bjørn Åge', '0', 'NOK', 'NO', 'x', 'Completed', 'New', '100', 'ÆØÅ 漢字']

/**
 * A value that the schema allows. `kind` is the resource that it belongs to, `name` that of the member: members named
 * like identifiers name what exists.
 */
export function schemaValue(
  sources: Sources,
  schema: SchemaObject,
  kind: string,
  name = '',
  depth = 0,
): unknown {
  const { document, random } = sources
  const own = flatten(document, schema)
  if ('const' in own) return own.const
  if (Array.isArray(own.enum)) return random.pick(own.enum as unknown[])
  const choices = (own.oneOf ?? own.anyOf) as SchemaObject[] | undefined
  if (choices && choices.length > 0) return schemaValue(sources, random.pick(choices), kind, name, depth)
  const type = typeOf(own, random)
  switch (type) {
    case 'object':
      return objectValue(sources, own, kind, depth)
    case 'array':
      return arrayValue(sources, own, kind, name, depth)
    case 'boolean':
      return random.int(0, 1) === 1
    case 'integer':
    case 'number':
      return numberValue(own, random, type === 'integer')
    case 'null':
      return null
    case 'string':
      return stringValue(sources, own, kind, name)
  }
  return exampleOf(own) ?? null
}

/** References followed and `allOf` laid together. */
export function flatten(document: OpenApiDocument, schema: SchemaObject): SchemaObject {
  const own = resolve(document, schema)
  if (!Array.isArray(own.allOf)) return own
  const parts = (own.allOf as SchemaObject[]).map((part) => flatten(document, part))
  const all = [...parts, own]
  const members = all.map(({ properties }) => Object.entries((properties as SchemaObject | undefined) ?? {}))
  return {
    ...Object.fromEntries(all.flatMap((part) => Object.entries(part))),
    allOf: undefined,
    properties: Object.fromEntries(members.flat()),
    required: all.flatMap(({ required }) => (required as string[] | undefined) ?? []),
  }
}

function typeOf(schema: SchemaObject, random: Random): string {
  if (!Array.isArray(schema.type))
    return (schema.type as string | undefined) ?? (schema.properties ? 'object' : 'any')
  const types = schema.type as string[]
  const real = types.filter((each) => each !== 'null')
  return real.length < types.length && random.int(1, 10) === 1 ? 'null' : random.pick(real)
}

function objectValue(
  sources: Sources,
  schema: SchemaObject,
  kind: string,
  depth: number,
): Record<string, unknown> {
  const { random } = sources
  const properties = Object.entries((schema.properties ?? {}) as Record<string, SchemaObject>)
  const required = new Set((schema.required as string[] | undefined) ?? [])
  const share = depth >= DEEPEST ? 0 : Math.min(1 / (1 + depth * 0.5), MOST_OPTIONAL / properties.length)
  return Object.fromEntries(
    properties
      .filter(
        ([name]) =>
          required.has(name) ||
          random.int(0, 999) < (IDENTIFIER.test(name) && depth < 3 ? 700 : share * 1000),
      )
      .map(([name, property]) => [
        name,
        schemaValue(sources, property, depth < 2 ? kind : '', name, depth + 1),
      ]),
  )
}

function arrayValue(
  sources: Sources,
  schema: SchemaObject,
  kind: string,
  name: string,
  depth: number,
): unknown[] {
  const least = (schema.minItems as number | undefined) ?? 0
  const most = Math.max(least, Math.min((schema.maxItems as number | undefined) ?? 3, 3))
  const length = depth >= DEEPEST ? least : sources.random.int(Math.min(Math.max(least, 1), most), most)
  const items = (schema.items ?? {}) as SchemaObject
  return Array.from({ length }, () => schemaValue(sources, items, kind, name.replace(/s$/, ''), depth + 1))
}

function numberValue(schema: SchemaObject, random: Random, isInteger: boolean): number {
  const least = (schema.minimum as number | undefined) ?? 0
  const most = Math.max(least, Math.min((schema.maximum as number | undefined) ?? 100_000, 100_000))
  const small = random.int(least, Math.max(least, Math.min(most, least + 5)))
  const drawn = random.int(1, 8) > 1 ? small : random.int(least, most)
  return isInteger || random.int(0, 1) === 0 ? drawn : Math.min(most, drawn + random.int(0, 99) / 100)
}

function stringValue(sources: Sources, schema: SchemaObject, kind: string, name: string): string {
  const { random, pool } = sources
  const known = random.int(1, 10) <= 7 ? pool.draw(memberNames(name, kind)) : undefined
  if (known) return known.value
  const form = FORMS.find(([pattern]) => pattern.test(name))
  if (form && schema.format === undefined && random.int(1, 4) > 1) return random.pick(form[1])
  const example = exampleOf(schema)
  if (typeof example === 'string' && random.int(0, 1) === 0) return example
  const day = `20${random.int(24, 27)}-0${random.int(1, 9)}-${random.int(10, 28)}`
  switch (schema.format) {
    case 'date-time':
      return `${day}T${random.int(10, 23)}:00:00Z`
    case 'date':
      return day
    case 'uuid':
      return `0000000${random.int(0, 9)}-0000-4000-8000-00000000000${random.int(0, 9)}`
    case 'uri':
    case 'url':
      return `https://subscriber.test/${random.int(0, 9)}`
    case 'email':
      return `kunde${random.int(0, 99)}@example.com`
  }
  const text = random.int(0, 2) > 0 ? random.pick(WORDS) : `F${random.int(0, 99_999)}`
  return text.slice(0, (schema.maxLength as number | undefined) ?? 1000)
}

const exampleOf = (schema: SchemaObject): unknown =>
  schema.example ?? (schema.examples as unknown[] | undefined)?.[0] ?? schema.default
