import { STATUS_CODES } from 'node:http'
import { packageVersion } from '../../../kernel/package-version.ts'
import type { Exchange } from '../exchange.ts'
import { parseTarget } from '../request-target.ts'
import { absoluteUrl } from './absolute-url.ts'
import { requestText } from './body-text.ts'

type Headers = Readonly<Record<string, string>>

/** Exchanges as HAR 1.2. What HAR has no place for stands in members that begin with an underscore. */
export const toHar = (exchanges: readonly Exchange[]) => ({
  log: {
    version: '1.2',
    creator: { name: 'flow-omnium-kit', version: packageVersion() },
    entries: exchanges.map(toEntry),
  },
})

function toEntry(exchange: Exchange) {
  const { seq, system, kind, operationId, at, answeredAt, fault, violations, nearest, causedBy } = exchange
  const wait = (answeredAt ?? at) - at
  return {
    startedDateTime: new Date(at).toISOString(),
    time: wait,
    request: toRequest(exchange),
    response: toResponse(exchange),
    cache: {},
    timings: { send: 0, wait, receive: 0 },
    _seq: seq,
    _system: system,
    _kind: kind,
    _operationId: operationId,
    _fault: fault,
    _violations: violations.length > 0 ? violations : undefined,
    _nearest: nearest,
    _causedBy: causedBy,
  }
}

function toRequest(exchange: Exchange) {
  const { method, requestHeaders, truncated } = exchange
  const url = absoluteUrl(exchange)
  const text = requestText(exchange) ?? ''
  const mimeType = typeOf(requestHeaders, exchange.requestBody)
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(requestHeaders),
    queryString: pairs(parseTarget(url).query),
    headersSize: -1,
    bodySize: truncated?.requestBody ?? Buffer.byteLength(text),
    ...(text !== '' && { postData: { mimeType, ...whole(text, truncated?.requestBody) } }),
  }
}

/** Without an answer the status is 0, as browsers write it. */
function toResponse(exchange: Exchange) {
  const { status = 0, responseHeaders, truncated } = exchange
  const body = exchange.wire?.responseBody ?? exchange.responseBody
  const text = textOf(body)
  const size = truncated?.responseBody ?? Buffer.byteLength(text)
  const mimeType = typeOf(responseHeaders, body)
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(responseHeaders),
    content: {
      size,
      mimeType,
      ...(body !== undefined && whole(text, truncated?.responseBody)),
    },
    redirectURL: responseHeaders.location ?? '',
    headersSize: -1,
    bodySize: size,
  }
}

/** Half a document would be taken for a broken one. */
const whole = (text: string, truncated: number | undefined): { text?: string; comment?: string } =>
  truncated === undefined ? { text } : { comment: `too long to be kept: ${truncated} bytes` }

const textOf = (body: unknown): string => (typeof body === 'string' ? body : (JSON.stringify(body) ?? ''))

function typeOf(headers: Headers, body: unknown): string {
  const given = headers['content-type']
  if (given !== undefined) return given
  if (body === undefined) return 'x-unknown'
  return typeof body === 'string' ? 'text/plain' : 'application/json'
}

const pairs = (
  fields: Readonly<Record<string, string | readonly string[]>>,
): { readonly name: string; readonly value: string }[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => ({ name, value: each })),
  )
