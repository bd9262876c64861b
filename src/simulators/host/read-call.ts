import type { RequestNames } from './contract/boundary-names.ts'
import type { Operation } from './contract/contract.ts'
import { parseJson } from './parse-json.ts'
import { isJsonType, mediaTypeOf, parseBody } from './request-body.ts'
import type { ParsedBody } from './request-body.ts'
import { parseTarget } from './request-target.ts'
import type { RequestTarget } from './request-target.ts'
import type { RouteMatch, Router } from './router.ts'
import type { CallToAuthenticate, HostedApi } from './vendor.ts'
import type { WireRequest } from './wire.ts'

/** A request as far as it can be understood without knowing who sent it. */
export interface Call {
  readonly request: WireRequest
  readonly target: RequestTarget
  readonly match: RouteMatch
  readonly operation: Operation | undefined
  readonly path: Readonly<Record<string, string>>
  readonly body: ParsedBody
}

export function readCall<Tenant>(api: HostedApi<Tenant>, router: Router, request: WireRequest): Call {
  const target = parseTarget(request.url)
  const match = router.match(request.method, target.path)
  const operation = match.kind === 'operation' ? match.operation : undefined
  const path = match.kind === 'operation' ? match.path : {}
  const body = parseBody(operation, request.headers['content-type'], request.body, (type) =>
    api.acceptsAsJson(type),
  )
  return { request, target, match, operation, path, body }
}

/** In the names that the vendor's code knows, whatever the served contract calls them. */
export function toAuthenticate<Tenant>(api: HostedApi<Tenant>, call: Call): CallToAuthenticate {
  const { operation, path, target, request, body } = call
  const given = { path, query: target.query, body: body.kind === 'parsed' ? body.value : undefined }
  return { ...inOwnNames(api, operation, given), operation, headers: request.headers }
}

/** Parts of a request in the names of this package's own contract. */
export function inOwnNames<Tenant, Parts extends RequestNames>(
  { contract }: HostedApi<Tenant>,
  operation: Operation | undefined,
  parts: Parts,
): Parts {
  return operation && contract.names ? contract.names.toHandler(operation.operationId, parts) : parts
}

const decoder = new TextDecoder()

/** The body for the journal: parsed JSON where it was JSON, text otherwise, whatever the operation asked for. */
export function journalBody({ body, request }: Call): unknown {
  if (body.kind === 'parsed')
    return body.value instanceof Uint8Array ? `[${body.value.length} bytes]` : body.value
  if (body.kind !== 'none') return body.text
  if (!request.body || request.body.length === 0) return undefined
  const text = decoder.decode(request.body)
  if (!isJsonType(mediaTypeOf(request.headers['content-type']))) return text
  try {
    return parseJson(request.body)
  } catch {
    return text // not JSON after all: the journal shows what came
  }
}
