import { redactValue } from '../../simulators/host/redact.ts'
import { isJsonType, mediaTypeOf } from '../../simulators/host/request-body.ts'
import { parseForm } from '../../simulators/host/request-target.ts'
import type { Payload } from './recorded-exchange.ts'

/** A body from its text: read as its type says, without its secrets. */
export function textPayload(contentType: string | undefined, text: string | undefined): Payload {
  const type = contentType === undefined || contentType === '' ? {} : { contentType }
  if (text === undefined || text === '') return type
  return { ...type, body: redactValue(read(mediaTypeOf(contentType), text)) }
}

/** A body that the recording has parsed already. */
export const parsedPayload = (contentType: string | undefined, body: unknown): Payload => ({
  ...(contentType !== undefined && { contentType }),
  ...(body !== undefined && body !== '' && { body: redactValue(body) }),
})

function read(mediaType: string, text: string): unknown {
  if (mediaType === 'application/x-www-form-urlencoded') return parseForm(text)
  if (mediaType !== '' && !isJsonType(mediaType)) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text // its type is judged; the text is no finding of its own
  }
}
