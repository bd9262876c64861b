import type { Random } from '../../src/kernel/random.ts'
import type { Operation } from '../../src/simulators/host/contract/contract.ts'
import { findOperation, requestSchema } from '../../src/simulators/host/contract/operation-schemas.ts'
import type { OpenApiDocument, SchemaObject } from '../../src/simulators/host/contract/openapi-document.ts'
import type { Context, EntityPool } from './entity-pool.ts'
import type { FuzzBody, FuzzRequest } from './fuzz-request.ts'
import { kindOf, pathNames } from './identifier-names.ts'
import { schemaValue } from './schema-value.ts'
import type { Sources } from './schema-value.ts'

interface Described {
  readonly operation: Operation
  readonly body: SchemaObject | undefined
  readonly query: readonly {
    readonly name: string
    readonly required: boolean
    readonly schema: SchemaObject
  }[]
}

/** Requests that the contract allows, of one API, naming what the pool knows to exist. */
export class RequestSource {
  readonly #sources: Sources
  readonly #random: Random
  readonly #pool: EntityPool
  readonly #fixed: Context
  readonly #described = new Map<string, Described>()

  /** `fixed` are values that parameters of these names nearly always have, as Flow's tenant. */
  constructor(document: OpenApiDocument, random: Random, pool: EntityPool, fixed: Context) {
    this.#sources = { document, random, pool }
    this.#random = random
    this.#pool = pool
    this.#fixed = fixed
  }

  draw(operation: Operation): FuzzRequest {
    const { body, query } = this.#describe(operation)
    const values = this.#pathValues(operation)
    const content = this.#body(operation, body, values)
    return {
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path,
      values,
      query: query.flatMap(({ name, required, schema }) =>
        required || this.#random.int(1, 3) === 1 ? this.#queryValues(operation, name, schema) : [],
      ),
      headers: {
        ...(operation.secured ? { authorization: 'Bearer <token>' } : {}),
        ...(content.kind === 'none' ? {} : { 'content-type': operation.requestBody?.contentTypes[0] ?? '' }),
      },
      body: content,
      broken: [],
    }
  }

  #describe(operation: Operation): Described {
    const known = this.#described.get(operation.operationId)
    if (known) return known
    const { document } = this.#sources
    const found = findOperation(document, operation.operationId)
    const query = found.parameters.filter((parameter) => parameter.in === 'query')
    const described: Described = {
      operation,
      body: requestSchema(document, found.operation),
      query: query.map(({ name, required = false, schema = {} }) => ({ name, required, schema })),
    }
    this.#described.set(operation.operationId, described)
    return described
  }

  /** The last parameter is the most telling one: what it names knows its parents. */
  #pathValues(operation: Operation): Record<string, string> {
    const values: Record<string, string> = {}
    let context: Context = {}
    for (const { name } of operation.parameters.filter((each) => each.in === 'path').reverse()) {
      const key = name.toLowerCase()
      const names = pathNames(operation.path, name)
      const parent = names.map((each) => context[each]).find((value) => value !== undefined)
      const drawn = this.#pool.draw(names)
      const usual = this.#fixed[key] ?? parent ?? drawn?.value
      if (parent === undefined && this.#fixed[key] === undefined && drawn)
        context = { ...drawn.context, ...context }
      values[name] =
        usual !== undefined && this.#random.int(1, 30) > 1 ? usual : `F${this.#random.int(0, 9999)}`
    }
    return values
  }

  #queryValues({ path }: Operation, name: string, schema: SchemaObject): [string, string][] {
    const value = this.#fixed[name.toLowerCase()] ?? schemaValue(this.#sources, schema, kindOf(path), name)
    return (Array.isArray(value) ? value : [value])
      .filter((each) => each !== null)
      .map((each) => [name, String(each)])
  }

  #body(operation: Operation, schema: SchemaObject | undefined, values: Context): FuzzBody {
    const { requestBody } = operation
    if (!requestBody || (!requestBody.required && this.#random.int(1, 8) === 1)) return { kind: 'none' }
    const type = requestBody.contentTypes[0] ?? ''
    if (!type.includes('json')) return { kind: 'raw', text: `grant=${this.#random.int(0, 99)}` }
    const value = schemaValue(this.#sources, schema ?? {}, kindOf(operation.path))
    // A body often repeats what the path names, and is refused when the two disagree.
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [name, text] of Object.entries(values))
        if (name in value && this.#random.int(1, 5) > 1) Object.assign(value, { [name]: text })
    return { kind: 'json', value }
  }
}
