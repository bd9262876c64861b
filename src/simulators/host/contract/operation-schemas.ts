import { resolve } from './openapi-document.ts'
import type { OpenApiDocument, OperationObject, ParameterObject, SchemaObject } from './openapi-document.ts'

/** Under this name the whole document is known to the validators. */
export const DOCUMENT = 'contract'

/** Schemas of the parts of an operation: `path`, `query`, `header`, `body`, and one for each status with a body. */
export type OperationSchemas = ReadonlyMap<string, SchemaObject>

/**
 * What the validators of an operation are compiled from, ahead of time or at run time. References point into the
 * document by its name `DOCUMENT`.
 */
export function operationSchemas(document: OpenApiDocument, operationId: string): OperationSchemas {
  const { operation, parameters } = findOperation(document, operationId)
  const schemas = new Map<string, SchemaObject>()
  for (const place of ['path', 'query', 'header'] as const) {
    const own = parameters.filter((parameter) => parameter.in === place)
    if (own.length === 0) continue
    schemas.set(place, {
      type: 'object',
      required: own.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, absolute(schema ?? {})])),
    })
  }
  const body = requestSchema(document, operation)
  if (body) schemas.set('body', absolute(body))
  for (const status of Object.keys(operation.responses ?? {})) {
    const schema = responseSchema(document, operation, status)
    if (schema) schemas.set(status, absolute(schema))
  }
  return schemas
}

/** The schemas of the webhooks' payloads by name of the webhook. */
export function webhookSchemas(document: OpenApiDocument): ReadonlyMap<string, SchemaObject> {
  const schemas = new Map<string, SchemaObject>()
  for (const [name, item] of Object.entries(document.webhooks ?? {})) {
    const schema = requestSchema(document, resolve(document, item)['post'] ?? {})
    if (schema) schemas.set(name, absolute(schema))
  }
  return schemas
}

export interface FoundOperation {
  readonly operation: OperationObject
  /** Those of the path first, then its own; without references. */
  readonly parameters: readonly ParameterObject[]
}

export function findOperation(document: OpenApiDocument, operationId: string): FoundOperation {
  for (const item of Object.values(document.paths)) {
    const operation = Object.values(item).find((each) => each.operationId === operationId)
    if (!operation) continue
    const shared = (item as { parameters?: readonly ParameterObject[] }).parameters ?? []
    const parameters = [...shared, ...(operation.parameters ?? [])].map((each) => resolve(document, each))
    return { operation, parameters }
  }
  throw new Error(`No operation ${operationId}`)
}

/** The schema of a JSON request body; undefined when there is none. */
export function requestSchema(
  document: OpenApiDocument,
  operation: OperationObject,
): SchemaObject | undefined {
  const content = resolve(document, operation.requestBody)?.content
  const json = jsonContent(content)
  return json === undefined ? undefined : (content?.[json]?.schema ?? {})
}

/** The schema of the body that comes with a status, the JSON one where there are several; undefined without body. */
export function responseSchema(
  document: OpenApiDocument,
  operation: OperationObject,
  status: string,
): SchemaObject | undefined {
  const response = operation.responses?.[status]
  if (!response) return undefined
  const content = resolve(document, response).content ?? {}
  const type = jsonContent(content) ?? Object.keys(content)[0]
  return type === undefined ? undefined : (content[type]?.schema ?? {})
}

const jsonContent = (content: Readonly<Record<string, unknown>> | undefined): string | undefined =>
  Object.keys(content ?? {}).find((type) => /json/.test(type))

/** The same schema with its local references pointing into the whole document. */
function absolute(schema: SchemaObject): SchemaObject {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${DOCUMENT}#/`)) as SchemaObject
}
