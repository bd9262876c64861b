import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Options as AjvOptions } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { resolve } from './document.ts'
import type { OpenApiDocument, OperationObject, ParameterObject } from './document.ts'
import type { ListedOperation } from './list-operations.ts'

const DOCUMENT = 'contract'

/**
 * Validators compiled ahead of time, one CommonJS file per tag: CommonJS because a handler is synchronous and
 * a file is loaded on the first call that needs it. Exports are named `<operationId>_<part>`.
 */
export function compileValidators(
  api: string,
  document: OpenApiDocument,
  operations: readonly ListedOperation[],
): Map<string, string> {
  const files = new Map<string, string>()
  for (const module of new Set(operations.map((operation) => operation.module))) {
    const ajv = createAjv(document)
    const exports: Record<string, string> = {}
    for (const operation of operations.filter((each) => each.module === module)) {
      addOperation(ajv, document, operation, exports)
    }
    files.set(`${module}.cjs`, emitModule(ajv, exports))
  }
  if (document.webhooks) files.set('webhooks.cjs', compileWebhooks(document))
  if (files.size === 0) throw new Error(`${api} has no operations`)
  return files
}

export function createAjv(document: OpenApiDocument, options: AjvOptions = {}): Ajv2020 {
  const ajv = new Ajv2020({
    ...{ strict: false, allErrors: true, code: { source: true }, validateSchema: false },
    ...options,
  })
  addFormats.default(ajv)
  for (const format of ['int32', 'int64', 'decimal', 'double', 'float', 'binary', 'byte', 'password'])
    ajv.addFormat(format, true)
  // The vendors' timestamps do not all carry an offset (`0001-01-01T00:00:00`), which RFC 3339 would refuse.
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|z|[+-]\d\d:?\d\d)?$/)
  ajv.addSchema(document, DOCUMENT)
  return ajv
}

function addOperation(
  ajv: Ajv2020,
  document: OpenApiDocument,
  listed: ListedOperation,
  exports: Record<string, string>,
): void {
  const [path, operation] = find(document, listed)
  const add = (part: string, schema: object): void => {
    const id = `${listed.operationId}_${part}`
    ajv.addSchema({ ...schema, $id: id })
    exports[id] = id
  }
  const shared = (document.paths[path] as { parameters?: readonly ParameterObject[] }).parameters ?? []
  const parameters = [...shared, ...(operation.parameters ?? [])].map((each) => resolve(document, each))
  for (const place of ['path', 'query', 'header'] as const) {
    const own = parameters.filter((parameter) => parameter.in === place)
    if (own.length === 0) continue
    add(place, {
      type: 'object',
      required: own.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, absolute(schema ?? {})])),
    })
  }
  const body = resolve(document, operation.requestBody)
  const json = jsonContent(body?.content)
  if (json) add('body', absolute(body?.content?.[json]?.schema ?? {}))
  for (const [status, reference] of Object.entries(operation.responses ?? {})) {
    const content = resolve(document, reference).content ?? {}
    const type = jsonContent(content) ?? Object.keys(content)[0]
    if (type) add(status, absolute(content[type]?.schema ?? {}))
  }
}

function compileWebhooks(document: OpenApiDocument): string {
  const ajv = createAjv(document)
  const exports: Record<string, string> = {}
  for (const [name, item] of Object.entries(document.webhooks ?? {})) {
    const body = resolve(document, resolve(document, item)['post']?.requestBody)
    const type = jsonContent(body?.content)
    if (!type) continue
    const id = `webhook_${name.replaceAll(/[^A-Za-z0-9]+/g, '_')}`
    ajv.addSchema({ ...absolute(body?.content?.[type]?.schema ?? {}), $id: id })
    exports[id] = id
  }
  return emitModule(ajv, exports)
}

export function emitModule(ajv: Ajv2020, exports: Record<string, string>): string {
  const code = (
    standaloneCode as unknown as { default: (a: Ajv2020, e: Record<string, string>) => string }
  ).default(ajv, exports)
  return `// Generated from specs/ by \`npm run generate\`. Do not edit.\n${code}\n`
}

function find(document: OpenApiDocument, listed: ListedOperation): [string, OperationObject] {
  for (const [path, item] of Object.entries(document.paths)) {
    const operation = Object.values(item).find(({ operationId }) => operationId === listed.operationId)
    if (operation) return [path, operation]
  }
  throw new Error(`No operation ${listed.operationId}`)
}

const jsonContent = (content: Readonly<Record<string, unknown>> | undefined): string | undefined =>
  Object.keys(content ?? {}).find((type) => /json/.test(type))

/** The same schema with its local references pointing into the whole document. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${DOCUMENT}#/`)) as object
}
