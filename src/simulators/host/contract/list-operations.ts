import type { Api, Evidence, Operation, Parameter } from './contract.ts'
import { METHODS, resolve } from './openapi-document.ts'
import type { OpenApiDocument, OperationObject, ParameterObject, SchemaObject } from './openapi-document.ts'

export type ListedOperation = Operation & { readonly module: string }

/** The operation table of a contract: what routing, reports and the validators' file names need. */
export function listOperations(api: Api, document: OpenApiDocument): ListedOperation[] {
  const prefix = basePath(document)
  const operations: ListedOperation[] = []
  for (const [path, item] of Object.entries(document.paths)) {
    const shared = (item as { parameters?: readonly ParameterObject[] }).parameters ?? []
    for (const method of METHODS) {
      const operation = item[method]
      if (operation) operations.push(list(api, document, prefix + path, method, operation, shared))
    }
  }
  return operations
}

function list(
  api: Api,
  document: OpenApiDocument,
  path: string,
  method: string,
  operation: OperationObject,
  shared: readonly ParameterObject[],
): ListedOperation {
  const operationId = operation.operationId
  if (!operationId) throw new Error(`${method.toUpperCase()} ${path} of ${api} has no operationId`)
  const body = resolve(document, operation.requestBody)
  const security = operation.security ?? document.security ?? []
  const responses = Object.entries(operation.responses ?? {})
  return {
    api,
    operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? '',
    tier: operation['x-tier'] ?? 'B',
    evidence: (operation['x-evidence'] ?? 'documented') as Evidence,
    secured: security.length > 0,
    ...(operation['x-role'] && { role: operation['x-role'] }),
    parameters: [...shared, ...(operation.parameters ?? [])].map((parameter) =>
      describe(document, parameter),
    ),
    ...(body && {
      requestBody: { required: body.required === true, contentTypes: Object.keys(body.content ?? {}) },
    }),
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, Object.keys(resolve(document, response).content ?? {})]),
    ),
    properties: countProperties(document, operation),
    module: (operation.tags?.[0] ?? 'default').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  }
}

function describe(document: OpenApiDocument, reference: ParameterObject): Parameter {
  const parameter = resolve(document, reference)
  const schema = resolve(document, parameter.schema ?? {})
  const type = scalar(schema)
  const items = type === 'array' ? scalar(resolve(document, (schema.items ?? {}) as SchemaObject)) : undefined
  return {
    in: parameter.in as Parameter['in'],
    name: parameter.name,
    required: parameter.required === true,
    type,
    ...(items && items !== 'array' && { items, explode: parameter.explode ?? true }),
  }
}

function scalar(schema: SchemaObject): Parameter['type'] {
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]) as readonly unknown[]
  const type = types.find((name) => name !== 'null')
  return (type ?? 'string') as Parameter['type']
}

function basePath(document: OpenApiDocument): string {
  const url = document.servers?.[0]?.url ?? ''
  const path = url.replace(/^[a-z]+:\/\/[^/]*/, '')
  return path.endsWith('/') ? path.slice(0, -1) : path
}

/**
 * Counts the properties reachable from an operation's bodies by the evidence each rests on: its own, that of the
 * schema it refers to, or that of the schema which declares it.
 */
function countProperties(document: OpenApiDocument, operation: OperationObject): Record<Evidence, number> {
  const counts: Record<Evidence, number> = { documented: 0, example: 0, implied: 0, assumed: 0 }
  const seen = new Set<unknown>()
  const visit = (node: unknown, above: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const schema = resolve(document, node) as SchemaObject
    if (seen.has(schema)) return
    seen.add(schema)
    const evidence = schema['x-evidence'] ?? (schema === node ? above : 'documented')
    for (const property of Object.values((schema.properties ?? {}) as Record<string, SchemaObject>)) {
      const own = property['x-evidence'] ?? resolve(document, property)['x-evidence'] ?? evidence
      counts[own as Evidence] += 1
      visit(property, evidence)
    }
    visit(schema.items, evidence)
    for (const key of ['allOf', 'anyOf', 'oneOf'])
      for (const part of (schema[key] ?? []) as unknown[]) visit(part, evidence)
  }
  const contents = [
    resolve(document, operation.requestBody)?.content,
    ...Object.values(operation.responses ?? {}).map((response) => resolve(document, response).content),
  ]
  for (const content of contents)
    for (const media of Object.values(content ?? {})) visit(media.schema, 'documented')
  return counts
}
