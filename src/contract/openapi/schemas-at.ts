import { locate } from './openapi-document.ts'
import type { Located, OpenApiDocument } from './openapi-document.ts'
import { isRecord, member } from './json-value.ts'
import type { Path } from './json-value.ts'

/** A schema that applies to a place of a value. */
export interface AppliedSchema extends Located {
  /** Where the schema was mentioned before references were followed: marks such as `x-evidence` may stand there. */
  readonly mention: Path
}

const DEEPEST = 12

/** The schema and everything that it is composed of. */
export function withBranches(document: OpenApiDocument, schema: AppliedSchema, depth = 0): AppliedSchema[] {
  if (depth > DEEPEST) return [schema]
  const below = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
    const members = member(schema.node, keyword)
    if (!Array.isArray(members)) return []
    return members.flatMap((_, index) => {
      const branch = applied(document, [...schema.path, keyword, index])
      return branch ? withBranches(document, branch, depth + 1) : []
    })
  })
  return [schema, ...below]
}

export function applied(document: OpenApiDocument, mention: Path): AppliedSchema | undefined {
  const found = locate(document, mention)
  return found && { ...found, mention }
}

/** What a schema says of one member of a value: its property, its items, or what it allows besides. */
export function memberSchema(
  document: OpenApiDocument,
  schema: Located,
  key: string | number,
): AppliedSchema | undefined {
  const { path, node } = schema
  if (typeof key === 'number') return isRecord(node.items) ? applied(document, [...path, 'items']) : undefined
  if (member(node.properties, key) !== undefined) return applied(document, [...path, 'properties', key])
  return isRecord(node.additionalProperties)
    ? applied(document, [...path, 'additionalProperties'])
    : undefined
}

/** Every schema that applies at a place inside a value, whichever branch of a composition it comes from. */
export function schemasAt(document: OpenApiDocument, root: Path, instance: Path): readonly AppliedSchema[] {
  const start = applied(document, root)
  let current = start ? withBranches(document, start) : []
  for (const key of instance) {
    current = current
      .map((schema) => memberSchema(document, schema, key))
      .filter((schema) => schema !== undefined)
      .flatMap((schema) => withBranches(document, schema))
  }
  return current
}
