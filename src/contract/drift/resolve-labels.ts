import { memberSchema, schemasAt, withBranches } from '../openapi/schemas-at.ts'
import type { AppliedSchema } from '../openapi/schemas-at.ts'
import type { OpenApiDocument } from '../openapi/openapi-document.ts'
import { isRecord } from '../openapi/json-value.ts'
import type { Path } from '../openapi/json-value.ts'

const LABELLED_NUMBER = /^number-(\d+)$/

/**
 * A result stream has labels for what differs from run to run, and `number-3` stands for a number as well as for
 * digits in a text. Where the schema knows numbers only, it was a number.
 */
export function resolveLabels(document: OpenApiDocument, root: Path, value: unknown): unknown {
  return resolve(schemasAt(document, root, []), value)

  function resolve(schemas: readonly AppliedSchema[], current: unknown): unknown {
    const below = (key: string | number): AppliedSchema[] =>
      schemas.flatMap((schema) => {
        const found = memberSchema(document, schema, key)
        return found ? withBranches(document, found) : []
      })
    if (Array.isArray(current)) return current.map((item, index) => resolve(below(index), item))
    if (isRecord(current))
      return Object.fromEntries(Object.entries(current).map(([key, one]) => [key, resolve(below(key), one)]))
    const [, number] = typeof current === 'string' ? (LABELLED_NUMBER.exec(current) ?? []) : []
    const types = schemas.flatMap(({ node }) => [node.type].flat())
    const isNumber = (types.includes('integer') || types.includes('number')) && !types.includes('string')
    return number !== undefined && isNumber ? Number(number) : current
  }
}
