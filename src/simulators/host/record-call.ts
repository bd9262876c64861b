import { isDeepStrictEqual } from 'node:util'
import type { Answer } from './answer.ts'
import type { Exchange } from './exchange.ts'
import type { Answered, Begun } from './journal/entry.ts'
import { inOwnNames, journalBody } from './read-call.ts'
import type { Call } from './read-call.ts'
import { REDACTED } from './redact.ts'
import type { Surroundings } from './surroundings.ts'
import type { HostedApi } from './vendor.ts'
import type { WireResponse } from './wire.ts'

/** Puts a call into the journal as it arrives. */
export function beginExchange<Tenant>(
  api: HostedApi<Tenant>,
  call: Call,
  token: string | undefined,
  around: Surroundings,
): Exchange {
  const { request, target, operation, match } = call
  const onWire = journalBody(call)
  const { path, query, body } = inOwnNames(api, operation, {
    path: call.path,
    query: target.query,
    body: onWire,
  })
  const begun: Begun = {
    system: api.api === 'flow' ? 'flow' : 'omnium',
    kind: 'call',
    tenant: around.tenant,
    at: around.clock.now(),
    answeredAt: undefined,
    operationId: operation?.operationId,
    method: request.method,
    url: request.url,
    path,
    query,
    requestHeaders: request.headers,
    requestBody: body,
    ...(isDeepStrictEqual(body, onWire) ? {} : { wire: { requestBody: onWire } }),
    status: undefined,
    responseHeaders: {},
    responseBody: undefined,
    violations: [],
    ...('nearest' in match && match.nearest.length > 0 && { nearest: match.nearest }),
    ...(token === undefined ? {} : { token }),
  }
  return around.journal.begin(begun, request.body?.length)
}

/** Without answer: the connection broke or the caller went, and the journal shows that nothing was answered. */
export function endExchange<Tenant>(
  { contract, secretBodies }: HostedApi<Tenant>,
  exchange: Exchange,
  around: Surroundings,
  answer: Answer | undefined,
  response: WireResponse | undefined,
): void {
  const { operationId } = exchange
  const onWire = answer?.body
  const body =
    answer && operationId !== undefined && contract.names
      ? contract.names.bodyFromWire(operationId, answer.status, onWire)
      : onWire
  const isSecret = secretBodies.includes(operationId ?? '')
  const answered: Answered = {
    answeredAt: around.clock.now(),
    status: answer?.status,
    responseHeaders: response?.headers ?? {},
    responseBody: isSecret && typeof body === 'string' && (answer?.status ?? 0) < 300 ? REDACTED : body,
    ...(isDeepStrictEqual(body, onWire) ? {} : { wire: { responseBody: onWire } }),
    violations: answer?.violations ?? [],
  }
  around.journal.answer(exchange, answered, sizeOf(response?.body))
}

/** Only the admin API streams, and its calls are in no journal. */
const sizeOf = (body: WireResponse['body']): number =>
  typeof body === 'string' || body instanceof Uint8Array ? body.length : 0
