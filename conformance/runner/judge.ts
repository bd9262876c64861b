/**
 * Turns what came of a case into verdicts. Pure: the same result, rules and lists give the same verdicts.
 */
import type { CheckSpec } from '../cases/case.ts'
import type { KnownFailure } from '../sut/connector-config.ts'
import type { CheckState } from './check-states.ts'
import type { CaseResult } from './run-case.ts'
import type { RuleInfo } from './rule-info.ts'
import type { Incomplete } from './story-end.ts'
import { worst } from './stream.ts'
import type { CheckEvent, CheckOutcome, Verdict } from './stream.ts'

export interface JudgeOptions {
  readonly rules: ReadonlyMap<string, RuleInfo>
  readonly knownFailures: readonly KnownFailure[]
  /** Today as `YYYY-MM-DD`, for known failures that expire. */
  readonly today: string
  /** Present when something the contract lacks may be the reason for failures of this case. */
  readonly gap: Incomplete | undefined
}

export interface JudgedCase {
  readonly verdict: Verdict
  readonly kind?: string
  readonly reason?: string
  readonly next?: string
  readonly checks: readonly JudgedCheck[]
}

export type JudgedCheck = Pick<
  CheckEvent,
  'check' | 'rule' | 'says' | 'outcome' | 'verdict' | 'knownFailure'
> & {
  readonly kind?: string
  readonly reason?: string
  readonly next?: string
  readonly failure?: CheckState['failure']
}

export function judge(result: CaseResult, options: JudgeOptions): JudgedCase {
  const entries = result.states.entries()
  // A story may also leave off by itself after a failure; that failure is then what the rest hangs on.
  const blocker = result.prerequisite ?? entries.find(([, { failure }]) => failure)?.[0]
  const checks = entries.map(([name, state]): JudgedCheck => {
    const base = { check: name, rule: state.spec.rule, says: state.spec.says }
    return { ...base, ...judgeCheck(name, state, result, blocker, options) }
  })
  const verdict = worst(checks.map((check) => check.verdict))
  const telling = checks.find((check) => check.verdict === verdict)
  const { kind, reason, next } = telling ?? {}
  return {
    verdict,
    ...(kind === undefined ? {} : { kind }),
    ...(reason === undefined ? {} : { reason }),
    ...(next === undefined ? {} : { next }),
    checks,
  }
}

type Judgement = Omit<JudgedCheck, 'check' | 'rule' | 'says'>

function judgeCheck(
  name: string,
  state: CheckState,
  result: CaseResult,
  blocker: string | undefined,
  options: JudgeOptions,
): Judgement {
  if (result.fault !== undefined) {
    return {
      outcome: 'not-judged',
      verdict: 'engine-error',
      reason: result.fault,
      next: 'Please report this: it is a fault of the suite.',
    }
  }
  if (result.notApplicable !== undefined) {
    return { outcome: 'not-judged', verdict: 'not-applicable', reason: result.notApplicable }
  }
  if (state.failure) return failed('failed', name, state, result, options)
  // An armed negative proves nothing when the story did not get to the point.
  if (result.incomplete && (state.evaluations === 0 || state.armed)) return incomplete(result.incomplete)
  if (state.incomplete) return incomplete(state.incomplete)
  if (state.evaluations > 0) return { outcome: 'passed', verdict: 'passed' }
  if (blocker !== undefined) {
    const blocking = result.states.get(blocker)
    // Whatever excuses the prerequisite excuses what hangs on it.
    const cause = judgeCheck(blocker, blocking, result, undefined, options)
    const reason = `Not reached, because this failed: ${blocking.spec.says}.`
    if (blocking.failure === undefined || EXCUSED.includes(cause.verdict)) {
      return { ...cause, outcome: 'not-reached', reason }
    }
    const own = failed('not-reached', name, state, result, options)
    // Only what is obligatory is failed for being absent: nothing is judged worse than what kept it from being seen.
    if (worst([own.verdict, cause.verdict]) !== cause.verdict) return unseen(reason)
    return { ...own, kind: 'prerequisite', reason }
  }
  return incomplete({
    kind: 'not-evaluated',
    reason: 'The story ended without evaluating the check.',
    next: 'Please report this: it is a fault of the suite.',
  })
}

/** Verdicts of a failed check that are not the connector's to answer for. */
const EXCUSED: readonly Verdict[] = ['known-failure', 'incomplete']

const unseen = (reason: string): Judgement => ({
  ...incomplete({
    kind: 'prerequisite',
    reason,
    next: 'What failed is no obligation, but without it the rest of the case cannot be seen.',
  }),
  outcome: 'not-reached',
})

const incomplete = ({ kind, reason, next }: Incomplete): Judgement => ({
  outcome: 'not-judged',
  verdict: 'incomplete',
  kind,
  reason,
  ...(next === undefined ? {} : { next }),
})

function failed(
  outcome: CheckOutcome,
  name: string,
  { spec, failure }: CheckState,
  result: CaseResult,
  { rules, knownFailures, today, gap }: JudgeOptions,
): Judgement {
  const base = { outcome, ...(failure === undefined ? {} : { failure }) }
  const known = knownFailures.find((entry) => covers(entry, result.case.id, name))
  if (known && !isExpired(known, today)) {
    const { reason, link, expires } = known
    return {
      ...base,
      verdict: 'known-failure',
      reason,
      knownFailure: {
        reason,
        ...(link === undefined ? {} : { link }),
        ...(expires === undefined ? {} : { expires }),
      },
    }
  }
  if (gap) return { ...base, ...incomplete(gap), outcome }
  const expired =
    known?.expires === undefined
      ? {}
      : { reason: `Known since (${known.reason}), but only until ${known.expires}.` }
  return { ...base, verdict: gravity(spec, rules), ...expired }
}

function gravity(spec: CheckSpec, rules: ReadonlyMap<string, RuleInfo>): Verdict {
  const rule = rules.get(spec.rule)
  if (rule?.mode === 'informative' || rule?.level === 'MAY') return 'passed'
  return rule?.level === 'SHOULD' ? 'warning' : 'failed'
}

/** Entries name a check, or a case for all of its checks. */
export const covers = ({ check }: KnownFailure, caseId: string, name: string): boolean =>
  check === caseId || check === `${caseId}/${name}`

export const isExpired = ({ expires }: KnownFailure, today: string): boolean =>
  expires !== undefined && expires < today
