/**
 * Milliseconds since the epoch of an ISO 8601 date or date-time; NaN when it is none. Without an offset it is UTC,
 * as both systems mean it, and never the time zone of this machine, which `Date.parse` would take.
 */
export function utcInstant(text: string): number {
  const hasTime = /\d\d:\d\d/.test(text)
  return Date.parse(hasTime && !/(z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text)
}
