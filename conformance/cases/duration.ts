import { UserError } from '../../src/kernel/errors.ts'

/** Milliseconds, or a number with a unit: `90s`, `20m`, `2h`, `3d`. */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** The duration in milliseconds. @throws UserError `E_DURATION` for anything else */
export function milliseconds(duration: Duration | (string & {})): number {
  if (typeof duration === 'number') return duration
  const [, count, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration) ?? []
  if (count === undefined) {
    throw new UserError({
      code: 'E_DURATION',
      what: `"${duration}" is not a duration.`,
      expected: 'a number with a unit: 500ms, 90s, 20m, 2h, 3d',
    })
  }
  return Number(count) * UNITS[unit as keyof typeof UNITS]
}

/** Short form for people: `1 h 30 min`, `12.4 s`. */
export function spell(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${Number((ms / 1000).toFixed(1))} s`
  const parts = [
    [Math.floor(ms / UNITS.d), 'd'],
    [Math.floor((ms % UNITS.d) / UNITS.h), 'h'],
    [Math.floor((ms % UNITS.h) / UNITS.m), 'min'],
    [Math.round((ms % UNITS.m) / UNITS.s), 's'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
}
