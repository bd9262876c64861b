import type { Operation } from './contract/contract.ts'
import type { ErrorFamily, Refusal } from './error-family.ts'
import type { ContractViolation } from './exchange.ts'
import { TextStream } from './text-stream.ts'
import { isJsonType, mediaTypeOf } from './request-body.ts'
import type { HandlerAnswer } from './vendor.ts'
import type { WireResponse } from './wire.ts'

/** An answer before it is put on the wire. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly contentType: string | undefined
  /** JSON value, text or bytes by content type; undefined for an empty body. */
  readonly body: unknown
  /** What breaks the contract, on either side. */
  readonly violations: readonly ContractViolation[]
  /** What goes on the wire in place of the body, by a fault. */
  readonly sent?: string
}

/** The handler's answer with the content type that the contract declares for it. */
export function fromHandler(
  operation: Operation,
  answer: HandlerAnswer,
  violations: readonly ContractViolation[],
): Answer {
  const declared = operation.responses[answer.status] ?? []
  const usual = declared.find(isJsonType) ?? declared[0] ?? 'application/json'
  return {
    status: answer.status,
    headers: answer.headers ?? {},
    contentType: answer.body === undefined ? undefined : (answer.contentType ?? usual),
    body: answer.body,
    violations,
  }
}

/** A refusal in the vendor's own words. */
export function fromRefusal(
  errors: ErrorFamily,
  refusal: Refusal,
  operation: Operation | undefined,
  violations: readonly ContractViolation[] = [],
): Answer {
  const { body, contentType, headers } = errors.answer(refusal, operation)
  const usual = typeof body === 'string' ? 'text/plain' : 'application/json'
  return {
    status: refusal.status,
    headers: { ...headersOf(refusal), ...headers },
    contentType: body === undefined ? undefined : (contentType ?? usual),
    body,
    violations,
  }
}

function headersOf(refusal: Refusal): Record<string, string> {
  if (refusal.kind === 'method-not-allowed') return { allow: refusal.allowed.join(', ') }
  if (refusal.kind === 'too-many-requests' && refusal.retryAfter !== undefined)
    return { 'retry-after': String(refusal.retryAfter) }
  return {}
}

/** Puts an answer on the wire. `extra` are the headers that every answer of the host carries. */
export function toWire(
  answer: Answer,
  method: string,
  extra: Readonly<Record<string, string>>,
): WireResponse {
  const body = answer.sent ?? serialize(answer)
  const type = answer.contentType === undefined ? {} : { 'content-type': withCharset(answer.contentType) }
  const isBodiless = answer.status === 204 || answer.status === 304
  const headers = {
    ...extra,
    ...type,
    ...(isBodiless || body instanceof TextStream ? {} : { 'content-length': String(lengthOf(body)) }),
    ...answer.headers,
  }
  return { status: answer.status, headers, body: method === 'HEAD' || isBodiless ? undefined : body }
}

const lengthOf = (body: string | Uint8Array | undefined): number =>
  typeof body === 'string' ? Buffer.byteLength(body) : (body?.length ?? 0)

/** The body as it goes on the wire. */
export function serialize({ body, contentType }: Answer): WireResponse['body'] {
  if (body === undefined || body instanceof Uint8Array || body instanceof TextStream) return body
  if (typeof body === 'string' && !isJsonType(mediaTypeOf(contentType))) return body
  return JSON.stringify(body)
}

const withCharset = (type: string): string =>
  /^(text\/|application\/([a-z.-]+\+)?json$)/.test(type) && !type.includes('charset')
    ? `${type}; charset=utf-8`
    : type
