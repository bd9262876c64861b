import type { Operation } from './contract/contract.ts'
import { parseJson } from './parse-json.ts'
import { parseForm } from './request-target.ts'

export type ParsedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'malformed'; readonly text: string; readonly detail: string }
  | {
      readonly kind: 'unsupported'
      readonly text: string
      readonly given: string
      readonly accepted: readonly string[]
    }

const FORM = 'application/x-www-form-urlencoded'
const lenient = new TextDecoder()

/** Reads a body by the content types that the operation declares; an operation without body ignores what comes. */
export function parseBody(
  operation: Operation | undefined,
  contentType: string | undefined,
  bytes: Uint8Array | undefined,
  acceptsAsJson: (mediaType: string) => boolean,
): ParsedBody {
  const accepted = operation?.requestBody?.contentTypes
  if (!bytes || bytes.length === 0 || !accepted) return { kind: 'none' }
  const given = mediaTypeOf(contentType)
  const isJson = accepted.some(isJsonType) && (acceptsAsJson(given) || accepted.includes(given))
  if (isJson && given !== FORM) return readJson(bytes)
  if (!accepted.includes(given)) return { kind: 'unsupported', text: lenient.decode(bytes), given, accepted }
  if (given === FORM) return { kind: 'parsed', value: parseForm(lenient.decode(bytes)) }
  return { kind: 'parsed', value: given.startsWith('text/') ? lenient.decode(bytes) : bytes }
}

function readJson(bytes: Uint8Array): ParsedBody {
  try {
    return { kind: 'parsed', value: parseJson(bytes) }
  } catch (error) {
    return {
      kind: 'malformed',
      text: lenient.decode(bytes),
      detail: error instanceof Error ? error.message : String(error),
    }
  }
}

export const isJsonType = (mediaType: string): boolean => /[/+]json$/.test(mediaType)

/** `application/json` of `Application/JSON; charset=utf-8`. */
export const mediaTypeOf = (contentType: string | undefined): string =>
  (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
