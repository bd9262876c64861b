import type { Mutant } from './mutant.ts'

/** What a run against the mutated reference has shown. */
export interface MutantRun {
  /** The mutated place was executed at least once. */
  readonly executed: boolean
  /** Outcome of every check that the run has judged, by `CASE-ID/check`. */
  readonly checks: ReadonlyMap<string, 'red' | 'green' | 'open'>
  /** What kept the run from judging: the connector died, the suite stumbled. */
  readonly trouble?: string
}

export type MutantOutcome =
  | { readonly outcome: 'killed' }
  /** Checks that had to fail and did not. */
  | { readonly outcome: 'survived'; readonly reason: string; readonly missed: readonly string[] }
  /** Something failed that has nothing to do with the mutant. */
  | { readonly outcome: 'wrong-reason'; readonly reason: string; readonly unexpected: readonly string[] }
  | { readonly outcome: 'not-executed'; readonly reason: string }
  | { readonly outcome: 'stale'; readonly reason: string }
  | { readonly outcome: 'error'; readonly reason: string }

/**
 * Killed means: every check that must break is red, and nothing is red but those and the ones that may break.
 * Checks that are red without any mutant prove nothing: one among those that must break is an error, any other is
 * left out.
 */
export function judgeMutant(mutant: Mutant, run: MutantRun, redBefore: ReadonlySet<string>): MutantOutcome {
  const must = Object.keys(mutant.mustBreak)
  const brokenBefore = must.filter((check) => redBefore.has(check))
  if (must.length === 0) return { outcome: 'error', reason: 'it names no check that has to fail' }
  if (brokenBefore.length > 0) {
    return { outcome: 'error', reason: `red without the mutant too: ${brokenBefore.join(', ')}` }
  }
  const unknown = must.filter((check) => !run.checks.has(check))
  if (run.trouble !== undefined) return { outcome: 'error', reason: run.trouble }
  if (unknown.length > 0) return { outcome: 'error', reason: `no such check was run: ${unknown.join(', ')}` }
  if (!run.executed) return { outcome: 'not-executed', reason: `${mutant.file} was never run at the anchor` }

  const missed = must.filter((check) => run.checks.get(check) !== 'red')
  const mayBreak = (mutant.mayBreak ?? []).map(toRegExp)
  const unexpected = [...run.checks]
    .filter(([check, outcome]) => outcome === 'red' && !redBefore.has(check))
    .map(([check]) => check)
    .filter((check) => !must.includes(check) && !mayBreak.some((pattern) => pattern.test(check)))
  if (unexpected.length > 0) {
    const also = missed.length > 0 ? `; not red: ${missed.join(', ')}` : ''
    return { outcome: 'wrong-reason', reason: `also red: ${unexpected.join(', ')}${also}`, unexpected }
  }
  if (missed.length > 0) return { outcome: 'survived', reason: `not red: ${missed.join(', ')}`, missed }
  return { outcome: 'killed' }
}

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
