import type { Exchange } from '../exchange.ts'
import {
  hiding,
  redactHeaders,
  redactText,
  redactUrl,
  redactValue,
  secretsInFields,
  secretsInHeaders,
} from '../redact.ts'
import type { Hide } from '../redact.ts'

/** An exchange as the host saw it, with all its secrets. */
export type Begun = Omit<Exchange, 'seq'>
export type Answered = Partial<Omit<Exchange, 'seq'>>

type Part =
  | 'url'
  | 'path'
  | 'query'
  | 'requestHeaders'
  | 'requestBody'
  | 'responseHeaders'
  | 'responseBody'
  | 'wireRequestBody'
  | 'wireResponseBody'
  | 'violations'

type Redact = (value: unknown, hide: Hide) => unknown

const url: Redact = (value, hide) => redactUrl(hide(value as string))
const headers: Redact = (value, hide) => redactHeaders(value as Exchange['requestHeaders'], hide)
const body: Redact = (value, hide) => {
  // What is text although the contract would have JSON may hold anything.
  if (typeof value === 'string') return redactText(value, hide)
  return value instanceof Uint8Array ? `[${value.length} bytes]` : redactValue(value, hide)
}

const REDACT: Readonly<Record<Part, Redact>> = {
  url,
  path: redactValue,
  query: redactValue,
  requestHeaders: headers,
  requestBody: body,
  responseHeaders: headers,
  responseBody: body,
  wireRequestBody: body,
  wireResponseBody: body,
  violations: redactValue,
}

/** The parts of an exchange, redacted when they are first read: most of them never are. */
class Parts {
  readonly #hide: () => Hide
  readonly #values: Partial<Record<Part, unknown>> = {}
  readonly #clean = new Set<Part>()

  constructor(hide: () => Hide) {
    this.#hide = hide
  }

  set(part: Part, value: unknown): void {
    this.#values[part] = value
    this.#clean.delete(part)
  }

  get<T>(part: Part): T {
    const value = this.#values[part]
    if (value === undefined || this.#clean.has(part)) return value as T
    const redacted = REDACT[part](value, this.#hide())
    this.#values[part] = redacted
    this.#clean.add(part)
    return redacted as T
  }

  /** Keeps the beginning only. Secrets go first: in half a document they would not be found. */
  cut(part: Part, length: number): void {
    const value = this.get(part)
    if (value === undefined) return
    this.#values[part] = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, length)
  }
}

/** An exchange under the hands of the journal. */
export interface Entry {
  readonly exchange: Exchange
  /** Keeps only the beginning of a body that had so many bytes. */
  cut(side: 'requestBody' | 'responseBody', bytes: number, length: number): void
}

/**
 * An entry of the journal. No secret can be read from its exchange: neither what is one by its name, nor those of
 * the tenant, nor what the request itself presented as one and something repeats.
 */
export function createEntry(seq: number, begun: Begun, secrets: () => readonly string[]): Entry {
  const { requestHeaders, query } = begun
  let hide: Hide | undefined
  const parts = new Parts(
    () => (hide ??= hiding([...secrets(), ...secretsInHeaders(requestHeaders), ...secretsInFields(query)])),
  )
  const exchange = exchangeOf(seq, begun, parts)
  // Through the accessors, so that the parts get what is theirs.
  Object.assign(exchange, begun)
  return {
    exchange,
    cut: (side, bytes, length) => {
      parts.cut(side, length)
      parts.cut(side === 'requestBody' ? 'wireRequestBody' : 'wireResponseBody', length)
      exchange.truncated = { ...exchange.truncated, [side]: bytes }
    },
  }
}

/** Own accessors, so that an exchange can be copied, compared and written like any plain object. */
function exchangeOf(seq: number, begun: Begun, parts: Parts): Exchange {
  const { system, kind, tenant, at, answeredAt, operationId, method, status } = begun
  return {
    seq,
    system,
    kind,
    tenant,
    at,
    answeredAt,
    operationId,
    method,
    get url() {
      return parts.get<string>('url')
    },
    set url(value) {
      parts.set('url', value)
    },
    get path() {
      return parts.get<Exchange['path']>('path')
    },
    set path(value) {
      parts.set('path', value)
    },
    get query() {
      return parts.get<Exchange['query']>('query')
    },
    set query(value) {
      parts.set('query', value)
    },
    status,
    get requestHeaders() {
      return parts.get<Exchange['requestHeaders']>('requestHeaders')
    },
    set requestHeaders(value) {
      parts.set('requestHeaders', value)
    },
    get requestBody() {
      return parts.get<unknown>('requestBody')
    },
    set requestBody(value) {
      parts.set('requestBody', value)
    },
    get responseHeaders() {
      return parts.get<Exchange['responseHeaders']>('responseHeaders')
    },
    set responseHeaders(value) {
      parts.set('responseHeaders', value)
    },
    get responseBody() {
      return parts.get<unknown>('responseBody')
    },
    set responseBody(value) {
      parts.set('responseBody', value)
    },
    get wire() {
      const requestBody = parts.get<unknown>('wireRequestBody')
      const responseBody = parts.get<unknown>('wireResponseBody')
      return requestBody === undefined && responseBody === undefined
        ? undefined
        : {
            ...(requestBody !== undefined && { requestBody }),
            ...(responseBody !== undefined && { responseBody }),
          }
    },
    set wire(value) {
      if (value?.requestBody !== undefined) parts.set('wireRequestBody', value.requestBody)
      if (value?.responseBody !== undefined) parts.set('wireResponseBody', value.responseBody)
    },
    get violations() {
      return parts.get<Exchange['violations']>('violations')
    },
    set violations(value) {
      parts.set('violations', value)
    },
  }
}
