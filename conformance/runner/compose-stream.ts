/** Judges the results of a run and writes the canonical stream: pure, in plan order, whatever ran when. */
import { iso } from '../../src/kernel/clock.ts'
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { Case } from '../cases/case.ts'
import { areaOf } from './area-of.ts'
import { canonicalExchanges } from './canonical-exchanges.ts'
import { CheckStates } from './check-states.ts'
import { watchersOf } from './continuous.ts'
import type { ContinuousCheck, Finding } from './continuous/continuous-check.ts'
import { contractGap } from './contract-gap.ts'
import { endpointHints } from './endpoint-hints.ts'
import { exitCode } from './exit-code.ts'
import { covers, isExpired, judge } from './judge.ts'
import type { JudgedCase, JudgedCheck } from './judge.ts'
import { restsOn } from './rests-on.ts'
import type { RuleInfo } from './rule-info.ts'
import { emptyResult } from './run-case.ts'
import type { CaseResult } from './run-case.ts'
import type { GroupResult } from './run-group.ts'
import type { RunOptions, RunResult } from './run-options.ts'
import { STREAM_VERSION } from './stream.ts'
import { alarmsAbout, timingOf } from './timing.ts'
import type { TimingLine } from './timing.ts'
import type { CaseEvent, CheckEvent, RunEvent, StreamEvent, UncoveredArea, VerdictEvent } from './stream.ts'

export interface ComposeOptions extends Omit<RunOptions, 'epoch'> {
  readonly seed: string
  readonly epoch: number | undefined
  readonly profile: (id: string) => string
  readonly today: string
  readonly results: ReadonlyMap<string, CaseResult>
  readonly groups: readonly GroupResult[]
  readonly stray: readonly Exchange[]
  readonly givenTenants: ReadonlySet<string>
  readonly notes: readonly string[]
  readonly uncovered: readonly UncoveredArea[]
}

interface Judged {
  readonly event: CaseEvent
  readonly result: CaseResult
  readonly judged: JudgedCase
}

export function composeStream(options: ComposeOptions): RunResult {
  const rules = new Map(options.rules.map((rule) => [rule.id, rule]))
  const own = options.cases.map((each) => judgeOne(each, options, rules))
  const always = watchersOf(options.config.role).map((check) => judgeAlways(check, options, rules))
  const all = [...own, ...always]
  const checks = all.flatMap(({ event, judged }) =>
    judged.checks.map((check) => ({ caseId: event.id, ...check })),
  )
  const stale = staleKnownFailures(options, checks)
  const verdicts = all.map(({ judged }) => judged)
  const accepted = options.config.accept.incomplete
  const code = exitCode({ verdicts, accepted, hasStaleKnownFailures: stale.length > 0 })
  const used = new Set(checks.map(({ rule }) => rule))
  const told = all.map((each) => tell(each, options))
  const stream: StreamEvent[] = [
    runEvent(options),
    ...options.rules.filter(({ id }) => used.has(id)).map(ruleEvent),
    ...told.flatMap(({ events }) => events),
    {
      type: 'end',
      accepted,
      staleKnownFailures: stale,
      notes: options.notes,
      hints: endpointHints(options.groups.flatMap(({ record }) => record.exchanges)),
      rulesWithoutCase: options.uncovered,
      exitCode: code,
    },
  ]
  return { stream, timing: [...timingOf(options), ...told.flatMap(({ timing }) => timing)], exitCode: code }
}

function judgeOne(each: Case, options: ComposeOptions, rules: ReadonlyMap<string, RuleInfo>): Judged {
  const result = options.results.get(each.id) ?? emptyResult(each, '')
  const gap = contractGap(exchangesOf(result, options), options.contracts)
  const { knownFailures } = options.config
  const event: CaseEvent = {
    type: 'case',
    id: each.id,
    title: each.title,
    area: areaOf(each.id),
    rules: each.rules,
    time: each.time,
    settings: each.settings ?? {},
    always: false,
  }
  return { event, result, judged: judge(result, { rules, knownFailures, today: options.today, gap }) }
}

/** A continuous check is a case whose exchanges are those of everybody. */
function judgeAlways(
  check: ContinuousCheck,
  options: ComposeOptions,
  rules: ReadonlyMap<string, RuleInfo>,
): Judged {
  const { groups, stray, givenTenants, config, today } = options
  const findings = groups.map(({ record }): Finding => check.look({ ...record, stray, givenTenants }))
  const violation = findings.find((finding) => finding.violation)?.violation
  const checks = { [check.check]: check.spec }
  const result: CaseResult = {
    case: {
      id: check.id,
      title: check.title,
      rules: [check.spec.rule],
      role: config.role,
      time: 'still',
      checks,
      story: async () => undefined,
    },
    token: '',
    states: new CheckStates(check.id, checks),
    wallTime: 0,
    ...(findings.some(({ observations }) => observations > 0) || violation
      ? {}
      : { notApplicable: 'Nothing that could have broken it was seen in this run.' }),
  }
  if (violation) result.states.fail(check.check, violation)
  else result.states.pass(check.check)
  const event: CaseEvent = {
    type: 'case',
    id: check.id,
    title: check.title,
    area: areaOf(check.id),
    rules: [check.spec.rule],
    time: 'still',
    settings: {},
    always: true,
  }
  const judged = judge(result, { rules, knownFailures: config.knownFailures, today, gap: undefined })
  return { event, result, judged }
}

interface Told {
  readonly events: readonly StreamEvent[]
  readonly timing: readonly TimingLine[]
}

function tell({ event, result, judged }: Judged, options: ComposeOptions): Told {
  const group = groupOf(result, options)
  const shown = judged.checks.flatMap(({ failure }) => failure?.exchange ?? [])
  const exchanges = event.always ? shown : exchangesOf(result, options)
  const { events, numberOf } = canonicalExchanges({
    caseId: event.id,
    token: result.token || 'zz',
    exchanges,
    isShared: (exchange) => group?.recorder.isShared(exchange) ?? false,
    epoch: options.epoch,
  })
  const verdict: VerdictEvent = {
    type: 'verdict',
    case: event.id,
    verdict: judged.verdict,
    ...(judged.kind === undefined ? {} : { kind: judged.kind }),
    ...(judged.reason === undefined ? {} : { reason: judged.reason }),
    ...(judged.next === undefined ? {} : { next: judged.next }),
  }
  const checks = judged.checks.map((check) =>
    checkEvent(event.id, check, result, numberOf, options.contracts),
  )
  const order = [...exchanges].sort((a, b) => a.seq - b.seq).flatMap((exchange) => numberOf(exchange) ?? [])
  const alarms = alarmsAbout(result, group)
  return {
    events: [event, ...events, ...checks, verdict],
    timing: [
      ...(order.length > 0 ? [{ type: 'order' as const, case: event.id, exchanges: order }] : []),
      ...(alarms.length > 0 ? [{ type: 'output' as const, case: event.id, lines: alarms }] : []),
    ],
  }
}

function checkEvent(
  caseId: string,
  { failure, kind: _kind, next: _next, ...check }: JudgedCheck,
  result: CaseResult,
  numberOf: (exchange: Exchange | undefined) => number | undefined,
  contracts: ComposeOptions['contracts'],
): CheckEvent {
  const base = { type: 'check' as const, case: caseId, ...check }
  if (!failure) return base
  const { expected, seen, because, late, exchange } = failure
  const number = numberOf(exchange)
  return {
    ...base,
    expected,
    seen,
    ...(because === undefined ? {} : { because }),
    ...(late === undefined ? {} : { late }),
    ...(number === undefined ? {} : { exchange: number }),
    restsOn: restsOn(result.states.get(check.check).spec.assumes ?? [], exchange, contracts),
  }
}

function runEvent({ config, suite, seed, epoch, only, overlays, invocation }: ComposeOptions): RunEvent {
  const { name, version, plug, clock, flowChanges, features, profiles, role } = config
  return {
    type: 'run',
    version: STREAM_VERSION,
    suite,
    seed,
    epoch: epoch === undefined ? 'now' : iso(epoch),
    role,
    ...invocation,
    connector: {
      name,
      ...(version === undefined ? {} : { version }),
      rung: plug.rung,
      clock,
      flowChanges,
      features,
      profiles,
    },
    ...(overlays && overlays.length > 0 ? { overlays } : {}),
    ...(only && only.length > 0 ? { only } : {}),
  }
}

const ruleEvent = ({ id, area, level, basis, statement }: RuleInfo): StreamEvent => ({
  type: 'rule',
  id,
  area,
  level,
  basis,
  statement,
})

/** Entries that shield nothing: their checks passed, or their day is over. Checks that did not run say nothing. */
function staleKnownFailures(
  { config, today }: ComposeOptions,
  checks: readonly { readonly caseId: string; readonly check: string; readonly outcome: string }[],
): readonly string[] {
  return config.knownFailures.flatMap((entry) => {
    if (isExpired(entry, today)) return [`${entry.check} (${entry.where}): expired on ${entry.expires ?? ''}`]
    const covered = checks.filter(({ caseId, check }) => covers(entry, caseId, check))
    const ran = covered.filter(({ outcome }) => outcome !== 'not-judged')
    const passes =
      ran.length > 0 && ran.length === covered.length && ran.every(({ outcome }) => outcome === 'passed')
    return passes ? [`${entry.check} (${entry.where}): passes now; remove the entry`] : []
  })
}

const groupOf = ({ case: { id } }: CaseResult, { groups }: ComposeOptions): GroupResult | undefined =>
  groups.find(({ results }) => results.some((result) => result.case.id === id))

const exchangesOf = (result: CaseResult, options: ComposeOptions): readonly Exchange[] =>
  result.token === '' ? [] : (groupOf(result, options)?.recorder.of(result.token) ?? [])
