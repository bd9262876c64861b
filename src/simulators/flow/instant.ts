import { invalid } from './refused.ts'

/** A time in a request; what is no time is refused, since filtering by it would answer nonsense. */
export function instant(path: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const at = Date.parse(value)
  if (Number.isNaN(at)) throw invalid(path, 'must be a date-time')
  return at
}
