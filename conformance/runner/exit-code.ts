import type { Verdict } from './stream.ts'

export interface ExitFacts {
  readonly verdicts: readonly { readonly verdict: Verdict; readonly kind?: string }[]
  /** Kinds of incomplete that `connector.yaml` accepts. */
  readonly accepted: readonly string[]
  readonly hasStaleKnownFailures: boolean
}

/**
 * 2 (the suite or the connector file is wrong) beats 1 (a rule is broken) beats 3 (incomplete) beats 0. A run
 * that judged nothing is incomplete: green for nothing must be impossible.
 */
export function exitCode({ verdicts, accepted, hasStaleKnownFailures }: ExitFacts): 0 | 1 | 2 | 3 {
  if (hasStaleKnownFailures || verdicts.some(({ verdict }) => verdict === 'engine-error')) return 2
  if (verdicts.some(({ verdict }) => verdict === 'failed')) return 1
  const open = verdicts.some(
    ({ verdict, kind }) => verdict === 'incomplete' && !accepted.includes(kind ?? ''),
  )
  const judged = verdicts.some(({ verdict }) => JUDGED.includes(verdict))
  return open || !judged ? 3 : 0
}

const JUDGED: readonly Verdict[] = ['passed', 'known-failure', 'warning']
