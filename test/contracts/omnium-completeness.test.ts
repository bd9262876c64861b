import { describe, expect, it } from 'vitest'
import { readJson } from '../vectors/vector-files.ts'
import { listedOperations, template } from './omnium-operations.ts'
import type { ListedOperation } from './omnium-operations.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}
type Content = Readonly<Record<string, { readonly schema?: Schema }>>
interface Described {
  readonly operationId: string
  readonly deprecated?: boolean
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}
interface Generated {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly required: boolean }[]
}

const groups = Object.entries(listedOperations()).map(([group, listed]) => ({ group, listed }))
const inScope = groups.flatMap(({ listed }) => listed)
const generated = readJson<readonly Generated[]>('generated/omnium/operations.json')
const byId = new Map(generated.map((operation) => [operation.operationId, operation]))
const document = readJson<{ paths: Record<string, Record<string, Described>> }>(
  'generated/omnium/openapi.json',
)
const described = new Map(
  Object.values(document.paths).flatMap((item) =>
    Object.values(item).map((each) => [each.operationId, each]),
  ),
)
const signature = ({ operationId, method, path }: Omit<ListedOperation, 'query'>): string =>
  `${operationId}: ${method} ${template(path)}`

describe('the contract of Omnium', () => {
  it.each(groups)('has every operation in scope of $group', ({ listed }) => {
    const present = new Set(generated.map(signature))
    expect(listed.length).toBeGreaterThan(0)
    expect(listed.map(signature).filter((each) => !present.has(each))).toEqual([])
  })

  it('has no operation beside those in scope', () => {
    const listed = new Set(inScope.map(signature))
    expect(generated.map(signature).filter((each) => !listed.has(each))).toEqual([])
    expect(inScope.length).toBe(generated.length)
  })

  it.each(groups)('names the query parameters of $group as the vendor does', ({ listed }) => {
    const names = ({ operationId }: ListedOperation): string[] =>
      (byId.get(operationId)?.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, required }) => (required ? `${name}!` : name))
        .sort()
    expect(listed.map((each) => [each.operationId, names(each)])).toEqual(
      listed.map((each) => [each.operationId, [...(each.query ?? [])].sort()]),
    )
  })

  it.each(groups)('takes and answers what the vendor lists for $group', ({ listed }) => {
    expect(listed.map(bodiesOf).filter(({ wanted, found }) => wanted !== found)).toEqual([])
  })

  it('marks as deprecated what the vendor marks', () => {
    const marked = [...described.values()].filter(({ deprecated }) => deprecated)
    expect(marked.map(({ operationId }) => operationId).sort()).toEqual(
      inScope
        .filter(({ deprecated }) => deprecated)
        .map(({ operationId }) => operationId)
        .sort(),
    )
  })
})

/** The bodies of an operation in the words of the list; what the list leaves open is left out on both sides. */
function bodiesOf({ operationId, body, answer }: ListedOperation): {
  operationId: string
  wanted: string
  found: string
} {
  const operation = described.get(operationId)
  const success = Object.entries(operation?.responses ?? {}).filter(([status]) => status.startsWith('2'))
  const answers = success.flatMap(([, { content }]) => nameOf(content) ?? [])
  return {
    operationId,
    wanted: `${body ?? '-'} -> ${answer ?? '-'}`,
    found: [
      body === undefined ? '-' : (nameOf(operation?.requestBody?.content) ?? 'nothing'),
      answer === undefined ? '-' : (answers[0] ?? 'nothing'),
    ].join(' -> '),
  }
}

function nameOf(content: Content | undefined): string | undefined {
  const media = content?.['application/json'] ?? content?.['application/pdf']
  return media?.schema && nameOfSchema(media.schema)
}

/** An `allOf` extends its first part, a `oneOf` begins with the form that the listing names. */
function nameOfSchema(schema: Schema): string {
  const first = schema.allOf?.[0] ?? schema.oneOf?.[0]
  if (first) return nameOfSchema(first)
  if (schema.items) return `${nameOfSchema(schema.items)}[]`
  return schema.$ref?.split('/').pop() ?? schema.type ?? 'anything'
}
