import type { MutantOutcome } from './judge-mutant.ts'
import type { Mutant } from './mutant.ts'
import type { MutantResult, MutantsResult } from './run-mutants.ts'
import { rulesOf } from './select-mutants.ts'

const OUTCOME_WIDTH = 13

/** One line for each mutant, the reason below those that were not killed, and the sum at the end. */
export function mutantMatrix({ results, redBefore }: MutantsResult): string {
  const width = Math.max(...results.map(({ mutant }) => mutant.id.length), 'mutant'.length)
  const rulesWidth = Math.max(...results.map(({ mutant }) => ruleList(mutant).length), 'rules'.length)
  const row = (id: string, rules: string, outcome: string, rest: string): string =>
    `${id.padEnd(width)}  ${rules.padEnd(rulesWidth)}  ${outcome.padEnd(OUTCOME_WIDTH)}${rest}`.trimEnd()
  const lines = results.flatMap((result) => [
    row(
      result.mutant.id,
      ruleList(result.mutant),
      result.outcome,
      `${seconds(result)}  ${result.mutant.title}`,
    ),
    ...reasonOf(result),
  ])
  const before =
    redBefore.length === 0
      ? []
      : ['', `Red without any mutant, so no evidence for or against one: ${redBefore.join(', ')}`]
  return [
    row('mutant', 'rules', 'outcome', ' time  what is wrong'),
    ...lines,
    ...before,
    '',
    sum(results),
  ].join('\n')
}

/** The matrix as data, for `--json`. */
export function mutantsJson({ results, redBefore }: MutantsResult): unknown {
  return {
    mutants: results.map(({ mutant, cases, runs, wallMs, ...judged }) => ({
      id: mutant.id,
      title: mutant.title,
      file: mutant.file,
      rules: rulesOf(mutant),
      mustBreak: Object.keys(mutant.mustBreak),
      mayBreak: mutant.mayBreak ?? [],
      ...judged,
      cases,
      runs,
      wallMs,
    })),
    redBefore,
  }
}

/** The mutants without running them. */
export function mutantList(mutants: readonly Mutant[]): string {
  const width = Math.max(...mutants.map(({ id }) => id.length))
  return mutants.map((mutant) => `${mutant.id.padEnd(width)}  ${mutant.title}`).join('\n')
}

const ruleList = (mutant: Mutant): string => rulesOf(mutant).join(' ')

const seconds = ({ wallMs }: MutantResult): string => `${(wallMs / 1000).toFixed(1)} s`.padStart(7)

const reasonOf = (result: MutantResult): readonly string[] =>
  result.outcome === 'killed' ? [] : [`    ${result.reason.replaceAll('\n', '\n    ')}`]

function sum(results: readonly MutantResult[]): string {
  const counts = new Map<MutantOutcome['outcome'], number>()
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const parts = [...counts].map(([outcome, count]) => `${count} ${outcome}`)
  return `${results.length} mutant${results.length === 1 ? '' : 's'}: ${parts.join(', ')}`
}
