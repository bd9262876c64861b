import type { CheckEvent, UncoveredArea, Verdict } from '../runner/stream.ts'
import { brokenBy } from './run-model.ts'
import type { Counts, RunModel } from './run-model.ts'

/** `--report json=FILE`, as `specs/schemas/report.schema.json` describes it. */
export interface JsonReport {
  readonly summary: {
    readonly exitCode: number
    readonly connector: RunModel['run']['connector']
    readonly suite: string
    readonly seed: string
    readonly epoch: string
    readonly role: string
    /** What was laid over the contracts by which was judged. */
    readonly overlays?: RunModel['run']['overlays']
    readonly only?: readonly string[]
    readonly rules: Counts & { readonly total: number }
    readonly cases: Counts & { readonly total: number }
    /** Checks that failed, by what they rest on; not those that were not reached. */
    readonly restsOn: { readonly documented: number; readonly assumed: number }
    readonly acceptedIncomplete: readonly string[]
    readonly staleKnownFailures: readonly string[]
    readonly notes: readonly string[]
    readonly hints: readonly string[]
    /** What green says nothing about. */
    readonly rulesWithoutCase: readonly UncoveredArea[]
  }
  readonly rules: readonly {
    readonly id: string
    readonly level: string
    readonly basis: string
    readonly verdict: Verdict
    readonly cases: readonly string[]
    readonly reason: string | null
    readonly restsOn: CheckEvent['restsOn'] | null
    readonly kind: string | null
    readonly statement: string
  }[]
  readonly cases: readonly {
    readonly id: string
    readonly title: string
    readonly verdict: Verdict
    readonly kind: string | null
    readonly reason: string | null
    readonly next: string | null
    readonly checks: readonly Omit<CheckEvent, 'type' | 'case'>[]
  }[]
}

export function jsonReport({ run, end, cases, rules, ruleCounts, caseCounts }: RunModel): JsonReport {
  return {
    summary: {
      exitCode: end.exitCode,
      connector: run.connector,
      suite: run.suite,
      seed: run.seed,
      epoch: run.epoch,
      role: run.role,
      ...(run.overlays ? { overlays: run.overlays } : {}),
      ...(run.only ? { only: run.only } : {}),
      rules: { total: rules.length, ...ruleCounts },
      cases: { total: cases.length, ...caseCounts },
      restsOn: brokenBy(cases),
      acceptedIncomplete: end.accepted,
      staleKnownFailures: end.staleKnownFailures,
      notes: end.notes,
      hints: end.hints,
      rulesWithoutCase: end.rulesWithoutCase,
    },
    rules: rules.map(({ rule, verdict, cases: about, reason, restsOn, kind }) => ({
      id: rule.id,
      level: rule.level,
      basis: rule.basis,
      verdict,
      cases: about,
      reason: reason ?? null,
      restsOn: restsOn ?? null,
      kind: kind ?? null,
      statement: rule.statement,
    })),
    cases: cases.map(({ case: { id, title }, verdict, checks }) => ({
      id,
      title,
      verdict: verdict.verdict,
      kind: verdict.kind ?? null,
      reason: verdict.reason ?? null,
      next: verdict.next ?? null,
      checks: checks.map(({ type: _type, case: _case, ...check }) => check),
    })),
  }
}
