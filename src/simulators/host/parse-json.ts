/** As deep as the readers of both vendors go by default; what recurses over a body must survive any body. */
export const DEEPEST_JSON = 64

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Parses a JSON body. Throws what `JSON.parse` throws, and refuses what it lets through and no reader of the vendors
 * would: nesting without end, and numbers so large that they became Infinity.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const { depth, mayOverflow } = survey(bytes)
  if (depth > DEEPEST_JSON) throw new SyntaxError(`it is nested more than ${DEEPEST_JSON} levels deep`)
  const value: unknown = JSON.parse(decoder.decode(bytes))
  if (mayOverflow && holdsInfinity(value)) throw new SyntaxError('it holds a number that is too large')
  return value
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const SMALL_E = 0x65
const LARGE_E = 0x45
const ZERO = 0x30
const NINE = 0x39

/** The largest finite number has 309 digits. */
const LONG = 300

/** One pass over the bytes, before anything recurses over what they say. */
function survey(bytes: Uint8Array): { readonly depth: number; readonly mayOverflow: boolean } {
  let depth = 0
  let deepest = 0
  let digits = 0
  let mayOverflow = false
  let isInText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (isInText) {
      if (byte === BACKSLASH) at++
      else if (byte === QUOTE) isInText = false
      continue
    }
    if (byte >= ZERO && byte <= NINE) {
      if (++digits > LONG) mayOverflow = true
      continue
    }
    if (digits > 0 && (byte === SMALL_E || byte === LARGE_E)) mayOverflow = true
    digits = 0
    if (byte === QUOTE) isInText = true
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) deepest = Math.max(deepest, ++depth)
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--
  }
  return { depth: deepest, mayOverflow }
}

function holdsInfinity(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsInfinity)
}
