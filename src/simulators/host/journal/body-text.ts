import type { Exchange } from '../exchange.ts'
import { REDACTED } from '../redact.ts'

/** The body of a request as it was sent, but for spaces between the parts of JSON; secrets are redacted. */
export function requestText({ wire, requestBody, requestHeaders }: Exchange): string | undefined {
  const body = wire?.requestBody ?? requestBody
  if (body === undefined || typeof body === 'string') return body
  const isForm = requestHeaders['content-type']?.includes('x-www-form-urlencoded')
  if (!isForm) return JSON.stringify(body)
  const fields = Object.entries(body as Record<string, string | readonly string[]>).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each): [string, string] => [name, each]),
  )
  return new URLSearchParams(fields).toString().replaceAll(encodeURIComponent(REDACTED), REDACTED)
}
