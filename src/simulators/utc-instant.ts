/**
 * Milliseconds since the epoch of an ISO 8601 date or date-time; NaN when it is none. Without an offset it is UTC,
 * as both systems mean it, and never the time zone of this machine, which `Date.parse` would take.
 */
export function utcInstant(text: string): number {
  const usual = usualInstant(text)
  if (usual !== undefined) return usual
  const hasTime = /\d\d:\d\d/.test(text)
  return Date.parse(hasTime && !/(z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text)
}

const ZERO = 48
const DASH = 45
const COLON = 58
const POINT = 46
const LETTER_T = 84
const LETTER_Z = 90

/**
 * `2026-03-02T08:00:00.0000000Z`, the way both systems write instants, several times as fast as `Date.parse`:
 * a search reads tens of thousands of them. Undefined for anything else, days from the 29th on included, of which
 * not every month has all.
 */
function usualInstant(text: string): number | undefined {
  const last = text.length - 1
  const isShaped =
    (last === 19 || (last > 20 && text.charCodeAt(19) === POINT)) &&
    text.charCodeAt(last) === LETTER_Z &&
    text.charCodeAt(10) === LETTER_T &&
    text.charCodeAt(4) === DASH &&
    text.charCodeAt(7) === DASH &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON
  if (!isShaped) return undefined
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  const second = twoDigits(text, 17)
  let milliseconds = 0
  for (let at = 20, unit = 100; at < last; at++, unit /= 10) {
    const digit = text.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) return undefined
    if (unit >= 1) milliseconds += digit * unit
  }
  const isUsual =
    year >= 100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28 &&
    hour < 24 &&
    minute < 60 &&
    second < 60
  return isUsual ? Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) : undefined
}

/** NaN when they are none, which no comparison lets pass. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}
