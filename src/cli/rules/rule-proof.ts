import type { Case } from '../../../conformance/cases/case.ts'
import type { Mutant } from '../../../conformance/mutants/mutant.ts'
import type { ContinuousCheck } from '../../../conformance/runner/continuous/continuous-check.ts'

/** What judges a rule, and what shows that the judgement can fail. */
export interface RuleProof {
  readonly cases: readonly {
    readonly id: string
    readonly title: string
    readonly checks: readonly { readonly id: string; readonly says: string }[]
  }[]
  readonly mutants: readonly {
    readonly id: string
    readonly title: string
    readonly breaks: readonly string[]
  }[]
}

export interface Suite {
  readonly cases: readonly Case[]
  readonly watchers: readonly ContinuousCheck[]
  readonly mutants: readonly Mutant[]
}

/** The suite's cases and mutants. They are code, so they are loaded only by who asks for them. */
export async function loadSuite(): Promise<Suite> {
  const [{ allCases }, { continuousChecks }, { allMutants }] = await Promise.all([
    import('../../../conformance/cases/index.ts'),
    import('../../../conformance/runner/continuous.ts'),
    import('../../../conformance/mutants/index.ts'),
  ])
  return { cases: allCases, watchers: continuousChecks, mutants: allMutants }
}

export function proofOf(rule: string, { cases, watchers, mutants }: Suite): RuleProof {
  const told = cases.map(({ id, title, checks }) => ({
    id,
    title,
    checks: Object.entries(checks)
      .filter(([, check]) => check.rule === rule)
      .map(([name, { says }]) => ({ id: `${id}/${name}`, says })),
  }))
  const watching = watchers
    .filter(({ spec }) => spec.rule === rule)
    .map(({ id, title, check, spec }) => ({ id, title, checks: [{ id: `${id}/${check}`, says: spec.says }] }))
  return {
    cases: [...told.filter(({ checks }) => checks.length > 0), ...watching],
    mutants: mutants
      .map(({ id, title, mustBreak }) => ({
        id,
        title,
        breaks: Object.keys(mustBreak).filter((check) => mustBreak[check] === rule),
      }))
      .filter(({ breaks }) => breaks.length > 0),
  }
}
