type Warn = (text: string) => void

/** Blank counts as absent. */
export const parseText = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim()

/** CFG-10: `true` and `false` in any case, blanks around them ignored; anything else is the default and a warning. */
export function parseBoolean(key: string, text: string | undefined, byDefault: boolean, warn: Warn): boolean {
  const value = parseText(text)?.toLowerCase()
  if (value === 'true') return true
  if (value === 'false') return false
  if (value !== undefined) warn(`${key} is neither "true" nor "false"; ${String(byDefault)} is used.`)
  return byDefault
}

/** CFG-13: a whole number of days, one or more; anything else counts as not set and is warned about. */
export function parseDays(key: string, text: string | undefined, warn: Warn): number | undefined {
  const value = parseText(text)
  if (value === undefined) return undefined
  if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 3650) return Number(value)
  warn(`${key} is not a whole number of days from 1 on; it counts as not set.`)
  return undefined
}
