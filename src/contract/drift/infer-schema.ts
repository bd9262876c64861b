/** What samples of a value say about its schema; never the values themselves. */
export interface InferredSchema {
  readonly types: readonly string[]
  /** Every text seen is a timestamp. */
  readonly dateTime?: boolean
  readonly properties?: Readonly<Record<string, InferredSchema>>
  readonly items?: InferredSchema
}

const DATE_TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|z|[+-]\d\d:?\d\d)?$/
const DEEPEST = 6

export function inferSchema(value: unknown, depth = 0): InferredSchema {
  if (value === null) return { types: ['null'] }
  if (Array.isArray(value)) {
    if (depth >= DEEPEST || value.length === 0) return { types: ['array'] }
    const items = value.map((item) => inferSchema(item, depth + 1)).reduce(mergeSchemas)
    return { types: ['array'], items }
  }
  if (typeof value === 'object') {
    if (depth >= DEEPEST) return { types: ['object'] }
    const entries = Object.entries(value).map(([key, member]) => [key, inferSchema(member, depth + 1)])
    return { types: ['object'], properties: Object.fromEntries(entries) as Record<string, InferredSchema> }
  }
  if (typeof value === 'number') return { types: [Number.isInteger(value) ? 'integer' : 'number'] }
  if (typeof value === 'boolean') return { types: ['boolean'] }
  return { types: ['string'], dateTime: typeof value === 'string' && DATE_TIME.test(value) }
}

export function mergeSchemas(a: InferredSchema, b: InferredSchema): InferredSchema {
  const types = [...new Set([...a.types, ...b.types])]
  const texts = [a, b].filter(({ types: own }) => own.includes('string'))
  const items = a.items && b.items ? mergeSchemas(a.items, b.items) : (a.items ?? b.items)
  const names = [...new Set([...Object.keys(a.properties ?? {}), ...Object.keys(b.properties ?? {})])]
  const properties = names.map((name): [string, InferredSchema] => {
    const [own, other] = [a.properties?.[name], b.properties?.[name]]
    return [name, own && other ? mergeSchemas(own, other) : ((own ?? other) as InferredSchema)]
  })
  return {
    // Whole numbers are numbers too.
    types: types.includes('number') ? types.filter((type) => type !== 'integer') : types,
    ...(texts.length > 0 && { dateTime: texts.every(({ dateTime }) => dateTime === true) }),
    ...((a.properties ?? b.properties) ? { properties: Object.fromEntries(properties) } : {}),
    ...(items && { items }),
  }
}

/** As JSON Schema, for a draft. */
export function schemaOf({ types, dateTime, properties, items }: InferredSchema): Record<string, unknown> {
  const map = (of: Readonly<Record<string, InferredSchema>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(of).map(([name, schema]) => [name, schemaOf(schema)]))
  return {
    ...(types.length === 1 ? { type: types[0] } : { type: [...types] }),
    ...(dateTime && { format: 'date-time' }),
    ...(properties && { properties: map(properties) }),
    ...(items && { items: schemaOf(items) }),
  }
}

export const typeNames = ({ types }: InferredSchema): string => types.join(' or ')
