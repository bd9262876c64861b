// The comparator reads OpenAPI its own way. This makes a copy that it judges as our contracts mean it; clauses
// are always shown from the original.
import { pathOfFragment } from '../../kernel/json-pointer.ts'
import { isRecord } from '../openapi/json-value.ts'
import { locate } from '../openapi/openapi-document.ts'
import type { Json, OpenApiDocument } from '../openapi/openapi-document.ts'

/** The vendors' timestamps do not all carry an offset (`0001-01-01T00:00:00`), which RFC 3339 would refuse. */
const DATE_TIME = '^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|z|[+-]\\d\\d:?\\d\\d)?$'
/** Say how a number or text is kept, and refuse nothing. */
const OPEN_FORMATS = new Set(['int32', 'int64', 'decimal', 'double', 'float', 'binary', 'byte', 'password'])

export function comparableDocument(document: OpenApiDocument, caseSensitiveRoutes: boolean): OpenApiDocument {
  const { webhooks: _, ...copy } = structuredClone(document)
  adapt(copy, document)
  const info = {
    ...copy.info,
    'x-opc-config-case-insensitive': !caseSensitiveRoutes,
    'x-opc-config-ignore-trailing-slash': true,
  }
  return { ...copy, info }
}

function adapt(node: unknown, document: OpenApiDocument): void {
  if (Array.isArray(node)) for (const item of node) adapt(item, document)
  if (!isRecord(node)) return
  const own = node as Record<string, unknown>
  // Examples are data: what looks like a keyword in them is none.
  for (const [key, value] of Object.entries(own))
    if (key !== 'example' && key !== 'examples') adapt(value, document)
  if (own.type !== undefined && own.format === 'date-time') {
    delete own.format
    own.pattern ??= DATE_TIME
  } else if (typeof own.format === 'string' && OPEN_FORMATS.has(own.format)) delete own.format
  if (Array.isArray(own.allOf)) {
    // The comparator merges the members and loses names of all `required` lists but the last.
    const required = requiredOf(own, document, 0)
    if (required.length > 0) own.allOf = [...(own.allOf as unknown[]), { required }]
  }
}

const DEEPEST = 10

function requiredOf(schema: Json, document: OpenApiDocument, depth: number): string[] {
  if (depth > DEEPEST) return []
  const reference = typeof schema.$ref === 'string' ? followed(document, schema.$ref) : undefined
  const parts = Array.isArray(schema.allOf) ? schema.allOf.filter(isRecord) : []
  const own = Array.isArray(schema.required) ? (schema.required as string[]) : []
  const below = [...(reference ? [reference] : []), ...parts]
  return [...new Set([...own, ...below.flatMap((part) => requiredOf(part, document, depth + 1))])]
}

const followed = (document: OpenApiDocument, reference: string): Json | undefined =>
  reference.startsWith('#/') ? locate(document, pathOfFragment(reference))?.node : undefined
