import { utcInstant } from '../utc-instant.ts'
import { invalid } from './refused.ts'

/** A time in a request; what is no time is refused, since filtering by it would answer nonsense. */
export function instant(path: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const at = utcInstant(value)
  if (Number.isNaN(at)) throw invalid(path, 'must be a date-time')
  return at
}
