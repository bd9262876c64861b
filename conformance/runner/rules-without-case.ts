import type { Case, Role } from '../cases/case.ts'
import type { RuleInfo } from './rule-info.ts'
import type { UncoveredArea } from './stream.ts'

export interface CoverageFacts {
  readonly rules: readonly RuleInfo[]
  /** Rules of the checks that run beside every case. */
  readonly watched: readonly string[]
  /** Every case there is, chosen or not. */
  readonly cases: readonly Pick<Case, 'rules' | 'role'>[]
  readonly role: Role
}

/** What green says nothing about: rules for connectors of the role that could be judged and that no case judges yet. */
export function rulesWithoutCase({ rules, watched, cases, role }: CoverageFacts): readonly UncoveredArea[] {
  const covered = new Set([
    ...watched,
    ...cases.filter((each) => each.role === role).flatMap((each) => each.rules),
  ])
  const open = rules.filter(
    ({ id, role: whose, subject = 'connector', mode, notTestable }) =>
      (whose === role || whose === 'both') &&
      subject === 'connector' &&
      mode === 'judged' &&
      notTestable === undefined &&
      !covered.has(id),
  )
  return [...Map.groupBy(open, ({ area }) => area)].map(([area, own]) => ({
    area,
    rules: own.map(({ id }) => id),
  }))
}
