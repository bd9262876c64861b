/** Matchers say what was wanted in words and find the first place where the observed value differs. */
import { isDeepStrictEqual } from 'node:util'

const MATCHER = Symbol('matcher')

export interface Matcher {
  readonly [MATCHER]: true
  /** Reads after "expected". */
  readonly wanted: string
  /** Undefined when it fits, else what differs. */
  readonly differs: (observed: unknown) => string | undefined
}

export function matcher(wanted: string, differs: Matcher['differs']): Matcher {
  return { [MATCHER]: true, wanted, differs }
}

const when = (wanted: string, fits: (observed: unknown) => boolean): Matcher =>
  matcher(wanted, (observed) => (fits(observed) ? undefined : `was ${show(observed)}`))

/** Deep equality; this is what a plain value means. */
export const equals = (expected: unknown): Matcher =>
  matcher(show(expected), (observed) => differenceOf(observed, expected, ''))

/** Every given member is as given; others do not matter. Arrays must have the same length. */
export const like = (expected: Readonly<Record<string, unknown>>): Matcher =>
  matcher(`something with ${show(expected)}`, (observed) => partialDifference(observed, expected, ''))

export const oneOf = (...values: readonly unknown[]): Matcher =>
  when(`one of ${values.map(show).join(', ')}`, (observed) =>
    values.some((value) => isDeepStrictEqual(value, observed)),
  )

export const atMost = (limit: number): Matcher =>
  when(`at most ${limit}`, (observed) => typeof observed === 'number' && observed <= limit)

export const atLeast = (limit: number): Matcher =>
  when(`at least ${limit}`, (observed) => typeof observed === 'number' && observed >= limit)

export const absent = (): Matcher =>
  when('nothing', (observed) => observed === undefined || observed === null)

export const matches = (pattern: RegExp): Matcher =>
  when(`text like ${String(pattern)}`, (observed) => typeof observed === 'string' && pattern.test(observed))

export const satisfies = (wanted: string, fits: (observed: unknown) => boolean): Matcher => when(wanted, fits)

export function toMatcher(wanted: unknown): Matcher {
  return isMatcher(wanted) ? wanted : equals(wanted)
}

/** One line, JSON where possible, cut when long. */
export function show(value: unknown, limit = 240): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? typeof value
  return text.length > limit ? `${text.slice(0, limit)}…` : text
}

function isMatcher(value: unknown): value is Matcher {
  return typeof value === 'object' && value !== null && MATCHER in value
}

function differenceOf(observed: unknown, expected: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(observed, expected)) return undefined
  if (isRecord(observed) && isRecord(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(observed)])) {
      const found = differenceOf(observed[key], expected[key], `${path}/${key}`)
      if (found) return found
    }
  }
  return at(path, observed, expected)
}

function partialDifference(observed: unknown, expected: unknown, path: string): string | undefined {
  if (isMatcher(expected)) {
    const found = expected.differs(observed)
    return found && `${path || 'the value'}: ${found}, expected ${expected.wanted}`
  }
  if (!isRecord(expected))
    return isDeepStrictEqual(observed, expected) ? undefined : at(path, observed, expected)
  if (!isRecord(observed)) return at(path, observed, expected)
  if (Array.isArray(expected) && Array.isArray(observed) && expected.length !== observed.length) {
    return `${path || 'the value'} has ${observed.length} entries, expected ${expected.length}`
  }
  for (const [key, value] of Object.entries(expected)) {
    const found = partialDifference(observed[key], value, `${path}/${key}`)
    if (found) return found
  }
  return undefined
}

const at = (path: string, observed: unknown, expected: unknown): string =>
  path ? `${path} was ${show(observed)}, expected ${show(expected)}` : `was ${show(observed)}`

/** Arrays count: their indexes are keys. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
