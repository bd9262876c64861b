import { UserError } from '../../kernel/errors.ts'

/** Reads an ISO 8601 instant; without an offset it is UTC. Milliseconds since the epoch. */
export function parseInstant(text: string, where: string): number {
  const [, date, time, offset] =
    /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)([Zz]|[+-]\d\d:?\d\d)?)?$/.exec(text) ?? []
  const instant = date === undefined ? NaN : Date.parse(`${date}T${time ?? '00:00:00'}${offset ?? 'Z'}`)
  if (Number.isNaN(instant)) {
    throw new UserError({
      code: 'E_INSTANT',
      what: `"${text}" is not an instant.`,
      where,
      expected: 'ISO 8601, such as 2026-03-02T08:00:00Z',
    })
  }
  return instant
}

const UNITS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000] as const

/** Reads an ISO 8601 duration of fixed length (weeks to seconds) as milliseconds. */
export function parseDuration(text: string, where: string): number {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/.exec(text)
  const parts = match?.slice(1) ?? []
  if (!parts.some((part) => part !== undefined)) {
    throw new UserError({
      code: 'E_DURATION',
      what: `"${text}" is not a duration.`,
      where,
      expected:
        'ISO 8601 with weeks, days, hours, minutes, seconds, such as PT15M or P1DT2H; or milliseconds as a number',
      next: 'Months and years have no fixed length: move to an instant with `now` instead.',
    })
  }
  return Math.round(UNITS.reduce((sum, unit, index) => sum + Number(parts[index] ?? 0) * unit, 0))
}
