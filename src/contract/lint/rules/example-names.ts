import type { LocationObject, Oas3Rule, UserContext } from '@redocly/openapi-core'
import { isRecord } from './is-record.ts'
import type { Fields } from './is-record.ts'

/** A schema and the file in which its references are to be read. */
interface Placed {
  readonly schema: Fields
  readonly file: string
}

interface MediaType {
  readonly schema?: unknown
  readonly example?: unknown
  readonly examples?: Fields
}

const COMBINED = ['allOf', 'anyOf', 'oneOf'] as const

/**
 * Examples use only names that the schema knows, so that a misspelt one is seen although unknown members are
 * allowed. All parts of an `allOf` are read together: a member that any of them declares is known.
 */
export const exampleNames: Oas3Rule = () => ({
  MediaType: {
    enter(media: MediaType, context) {
      if (media.schema === undefined) return
      const { location, resolve } = context
      const schemas = expand([{ schema: media.schema as Fields, file: location.source.absoluteRef }], resolve)
      judge(media.example, schemas, ['example'], context)
      for (const [name, reference] of Object.entries(media.examples ?? {})) {
        const { node } = resolve<Fields>(reference as Fields)
        judge(node?.['value'], schemas, ['examples', name, 'value'], context)
      }
    },
  },
})

function judge(
  value: unknown,
  schemas: readonly Placed[],
  path: readonly string[],
  context: UserContext,
): void {
  if (Array.isArray(value)) {
    const items = below(schemas, ({ items: one }) => one, context)
    for (const [index, item] of value.entries()) judge(item, items, [...path, String(index)], context)
  }
  if (!isRecord(value) || schemas.length === 0) return
  const open = schemas.some(isOpen) || !schemas.some(({ schema }) => isRecord(schema['properties']))
  for (const [name, member] of Object.entries(value)) {
    const members = below(schemas, ({ properties }) => isRecord(properties) && properties[name], context)
    if (members.length > 0) judge(member, members, [...path, name], context)
    else if (!open && !schemas.some((one) => declares(one, name))) {
      const location = context.location.child([...path, name]).key() as LocationObject
      context.report({ message: `the example has ${name}, which its schema does not know`, location })
    }
  }
}

const declares = ({ schema }: Placed, name: string): boolean =>
  isRecord(schema['properties']) && name in schema['properties']

/** Members beyond the declared ones are part of the description, not only tolerated. */
const isOpen = ({ schema }: Placed): boolean =>
  isRecord(schema['additionalProperties']) ||
  schema['additionalProperties'] === true ||
  schema['patternProperties'] !== undefined

function below(
  schemas: readonly Placed[],
  pick: (schema: Fields) => unknown,
  { resolve }: UserContext,
): readonly Placed[] {
  const picked = schemas.flatMap(({ schema, file }) => {
    const found = pick(schema)
    return isRecord(found) ? [{ schema: found, file }] : []
  })
  return expand(picked, resolve)
}

/** The schemas with everything that they refer to and combine. */
function expand(schemas: readonly Placed[], resolve: UserContext['resolve']): readonly Placed[] {
  const seen = new Set<Fields>()
  const visit = ({ schema, file }: Placed): readonly Placed[] => {
    if (seen.has(schema)) return []
    seen.add(schema)
    const parts: Placed[] = COMBINED.flatMap((key) => {
      const list = schema[key]
      return Array.isArray(list) ? list.filter(isRecord).map((part) => ({ schema: part, file })) : []
    })
    if (typeof schema['$ref'] === 'string') {
      const { node, location } = resolve<Fields>({ $ref: schema['$ref'] }, file)
      if (isRecord(node) && location) parts.push({ schema: node, file: location.source.absoluteRef })
    }
    return [{ schema, file }, ...parts.flatMap(visit)]
  }
  return schemas.flatMap(visit)
}
