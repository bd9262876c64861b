// oasdiff reads the payload of a webhook as a request, as if the reader of the description sent it. The reader
// receives it: a property that disappears breaks him, a new one does not. So each webhook becomes a path whose
// answer is the payload, and is judged from that side.
import { escapePart, unescapePart } from '../../kernel/json-pointer.ts'
import type { Json, JsonObject } from '../gate/bundle-description.ts'
import { isObject } from './evidence.ts'
import { local } from './directions.ts'
import { at } from './pointer.ts'

const PREFIX = '/webhook/'
const METHODS = ['post', 'put', 'patch', 'get', 'delete']

/** The document with its webhooks among the paths. */
export function webhooksAsPaths(document: JsonObject): JsonObject {
  const { webhooks, ...rest } = document
  if (!isObject(webhooks)) return document
  const paths: Record<string, Json> = { ...(isObject(rest['paths']) ? rest['paths'] : {}) }
  for (const [name, item] of Object.entries(webhooks)) {
    if (!isObject(item)) continue
    for (const method of METHODS) {
      const operation = item[method]
      if (isObject(operation)) paths[`${PREFIX}${name}`] = { [method]: received(document, operation) }
    }
  }
  return { ...rest, paths }
}

function received(document: JsonObject, operation: JsonObject): JsonObject {
  const { requestBody, responses: _answers, parameters: _parameters, ...rest } = operation
  const body = follow(document, requestBody)
  const content = isObject(body) && isObject(body['content']) ? { content: body['content'] } : {}
  return { ...rest, responses: { '200': { description: 'The payload', ...content } } }
}

/** The name of the webhook behind a path, undefined for a real path. */
export const webhookOf = (path: string): string | undefined =>
  path.startsWith(PREFIX) ? path.slice(PREFIX.length) : undefined

/** A pointer into the document with paths as one into the document as it was. */
export function originalPointer(pointer: string): string {
  const [, section, path = '', method, ...inside] = pointer.split('/')
  const webhook = section === 'paths' ? webhookOf(unescapePart(path)) : undefined
  if (webhook === undefined) return pointer
  const [responses, status, ...rest] = inside
  const place = responses === 'responses' && status === '200' ? ['requestBody', ...rest] : inside
  return ['', 'webhooks', escapePart(webhook), method, ...place]
    .filter((part) => part !== undefined)
    .join('/')
}

function follow(document: JsonObject, value: Json | undefined): Json | undefined {
  let current = value
  while (isObject(current) && typeof current['$ref'] === 'string')
    current = at(document, local(current['$ref']))
  return current
}
