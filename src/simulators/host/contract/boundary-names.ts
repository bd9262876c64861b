/**
 * Names and values that an overlay renamed. A handler is written against the contract of this package and keeps
 * reading and writing the first names; what stands on the wire is translated here, along the schemas, both ways.
 * The renaming is noted in the document itself by four extension keys, so that it travels with the document.
 */
import type { OpenApiDocument, SchemaObject } from './openapi-document.ts'
import { findOperation, requestSchema, responseSchema, webhookSchemas } from './operation-schemas.ts'
import type { FoundOperation } from './operation-schemas.ts'
import { RENAMED_MEMBERS, RENAMED_FROM, RENAMED_STATUSES, RENAMED_VALUES } from './renamed-keys.ts'
import { createTranslator } from './translate-value.ts'

export interface RequestNames {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

export interface BoundaryNames {
  /** What came over the wire, in the words of the handler. */
  toHandler<Parts extends RequestNames>(operationId: string, parts: Parts): Parts
  /** What the handler answered, in the words of the wire. */
  toWire<Answer extends { readonly status: number; readonly body?: unknown }>(
    operationId: string,
    answer: Answer,
  ): Answer
  /** The body of an answer as it stands on the wire, in the words of the handler. */
  bodyFromWire(operationId: string, status: number, body: unknown): unknown
  /** The payload of an event, by the webhook's first name, in the words of the wire. */
  eventToWire(webhook: string, payload: unknown): unknown
}

const KEYS = [RENAMED_MEMBERS, RENAMED_FROM, RENAMED_STATUSES, RENAMED_VALUES]

/** Undefined when the document renames nothing, so that the usual contract pays nothing. */
export function boundaryNames(document: OpenApiDocument): BoundaryNames | undefined {
  const text = JSON.stringify(document)
  if (!KEYS.some((key) => text.includes(`"${key}":`))) return undefined
  const translate = createTranslator(document)
  const events = eventSchemas(document)
  const operations = new Map<string, FoundOperation>()
  const find = (operationId: string): FoundOperation => {
    let found = operations.get(operationId)
    if (!found) operations.set(operationId, (found = findOperation(document, operationId)))
    return found
  }

  const parameters = (
    operationId: string,
    place: 'path' | 'query',
    values: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> => {
    const declared = find(operationId).parameters.filter((each) => each.in === place)
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const parameter = declared.find((each) => each.name.toLowerCase() === name.toLowerCase())
        if (!parameter) return [name, value]
        return [
          (parameter as { [RENAMED_FROM]?: string })[RENAMED_FROM] ?? name,
          translate(parameter.schema ?? {}, value, 'to-handler'),
        ]
      }),
    )
  }

  return {
    toHandler: (operationId, parts) => {
      const schema = requestSchema(document, find(operationId).operation)
      return {
        ...parts,
        path: parameters(operationId, 'path', parts.path),
        query: parameters(operationId, 'query', parts.query),
        body: schema ? translate(schema, parts.body, 'to-handler') : parts.body,
      }
    },
    toWire: (operationId, answer) => {
      const { operation } = find(operationId)
      const statuses = (operation as { [RENAMED_STATUSES]?: Readonly<Record<string, string>> })[
        RENAMED_STATUSES
      ]
      const renamed = Object.entries(statuses ?? {}).find(([, known]) => known === String(answer.status))
      const status = renamed ? Number(renamed[0]) : answer.status
      const schema = responseSchema(document, operation, String(status))
      if (answer.body === undefined || !schema) return { ...answer, status }
      return { ...answer, status, body: translate(schema, answer.body, 'to-wire') }
    },
    bodyFromWire: (operationId, status, body) => {
      const { operation } = find(operationId)
      const schema = responseSchema(document, operation, String(status))
      return schema ? translate(schema, body, 'to-handler') : body
    },
    eventToWire: (known, payload) => {
      const schema = events.get(known)
      return schema ? translate(schema, payload, 'to-wire') : payload
    },
  }
}

/** Payload schemas by the first names of the webhooks. */
export function eventSchemas(document: OpenApiDocument): ReadonlyMap<string, SchemaObject> {
  return new Map(
    [...webhookSchemas(document)].map(([name, schema]) => {
      const item = document.webhooks?.[name] as { [RENAMED_FROM]?: string } | undefined
      return [item?.[RENAMED_FROM] ?? name, schema]
    }),
  )
}
