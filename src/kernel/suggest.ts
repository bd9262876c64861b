import { closest, distance } from 'fastest-levenshtein'

/** The known name that was probably meant, or undefined when nothing is near enough to be worth saying. */
export function suggest(given: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const lowered = new Map(known.map((name) => [name.toLowerCase(), name]))
  const best = closest(given.toLowerCase(), [...lowered.keys()])
  const near = distance(given.toLowerCase(), best) <= Math.max(2, Math.floor(given.length / 3))
  return near ? lowered.get(best) : undefined
}
