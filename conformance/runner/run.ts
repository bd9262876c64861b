/**
 * The conformance machine: plans, runs the groups (several connector instances at a time), judges, and returns
 * the canonical stream from which every report is made. It prints nothing.
 */
import { iso } from '../../src/kernel/clock.ts'
import type { Clock } from '../../src/kernel/clock.ts'
import { SystemClock } from '../../src/kernel/system-clock.ts'
import { startSimulators } from '../../src/simulators/index.ts'
import type { Simulators } from '../../src/simulators/simulators.ts'
import type { Case } from '../cases/case.ts'
import type { ConnectorConfig } from '../sut/connector-config.ts'
import { ConnectorDown, connectorNotThere } from '../sut/connector-down.ts'
import { caseTokens } from './case-tokens.ts'
import { watchedRules } from './continuous.ts'
import { composeStream } from './compose-stream.ts'
import { planCases } from './plan.ts'
import type { Group, Plan } from './plan.ts'
import type { ProfileInfo } from './rule-info.ts'
import { rulesWithoutCase } from './rules-without-case.ts'
import { emptyResult } from './run-case.ts'
import type { CaseResult } from './run-case.ts'
import { DELIVERY_TIMEOUT } from './create-keeper.ts'
import { runGroup } from './run-group.ts'
import type { GroupResult } from './run-group.ts'
import type { RunOptions, RunResult } from './run-options.ts'
import { selectCases } from './select.ts'

export const DEFAULT_EPOCH = Date.UTC(2026, 2, 2, 8)
export const DEFAULT_SEED = 'flow-omnium'

/**
 * @throws UserError when there is nothing to judge: no such case, no connector
 * @throws SuiteFault for a fault of ours that concerns the run as a whole
 */
export async function runConformance(options: RunOptions): Promise<RunResult> {
  const { config, seed = DEFAULT_SEED } = options
  const real = new SystemClock()
  const epoch = config.clock === 'control' ? (options.epoch ?? DEFAULT_EPOCH) : real.now()
  const profile = profileLookup(config, options.profiles)
  const cases = selectCases(options.cases, options.only ?? [], options.rules)
  const plan = planCases({ cases, config, profile })
  const tokens = caseTokens(options.cases, seed)
  const simulators = await startFor(options, seed)
  try {
    const outcome = await runGroups(plan, options, {
      simulators: await seenThrough(simulators, options),
      seed,
      epoch,
      tokens,
      profile,
      real,
      total: cases.length,
    })
    return composeStream({
      ...options,
      cases,
      seed,
      epoch: config.clock === 'control' ? epoch : undefined,
      profile,
      today: iso(real.now()).slice(0, 10),
      results: new Map(outcome.results.map((result) => [result.case.id, result])),
      groups: outcome.groups,
      givenTenants: outcome.givenTenants,
      stray: simulators.stray.entries(),
      notes: outcome.notes,
      uncovered: rulesWithoutCase({
        rules: options.rules,
        watched: watchedRules(config.role),
        cases: options.cases,
        role: config.role,
      }),
    })
  } finally {
    await simulators.close()
  }
}

function startFor({ config: { plug }, contracts = {} }: RunOptions, seed: string): Promise<Simulators> {
  // Cases judge what they saw: nothing of it is left out or cut.
  const journal = { journalLimit: 1_000_000, journalBytes: Infinity, journalBodyBytes: Infinity }
  const options = { seed, contracts, deliveryTimeout: DELIVERY_TIMEOUT, ...journal }
  return startSimulators(plug.rung === 'url' ? { ...options, ports: plug.ports } : options)
}

/** The simulators under the addresses that the connector gets to know. */
async function seenThrough(simulators: Simulators, { inFront }: RunOptions): Promise<Simulators> {
  if (!inFront) return simulators
  const { omnium, flow } = await inFront({ omnium: simulators.omnium.url, flow: simulators.flow.url })
  return { ...simulators, omnium: { url: omnium }, flow: { url: flow } }
}

interface Setting {
  readonly simulators: Simulators
  readonly seed: string
  readonly epoch: number
  readonly tokens: ReadonlyMap<string, string>
  readonly profile: (id: string) => string
  readonly real: Clock
  readonly total: number
}

interface Outcome {
  readonly results: readonly CaseResult[]
  readonly groups: readonly GroupResult[]
  readonly givenTenants: ReadonlySet<string>
  readonly notes: readonly string[]
}

async function runGroups(plan: Plan, options: RunOptions, setting: Setting): Promise<Outcome> {
  const { config, parallel = 2, signal, onProgress } = options
  const results: CaseResult[] = []
  const groups: GroupResult[] = []
  const given = new Set<string>()
  const notes: string[] = []
  const downs: { group: Group; down: ConnectorDown }[] = []
  let failed = 0
  const tell = (result: CaseResult): void => {
    results.push(result)
    if (result.states.failed || result.fault !== undefined) failed++
    onProgress?.({ done: results.length, total: setting.total, failed, caseId: result.case.id })
  }
  onProgress?.({ done: 0, total: setting.total, failed, caseId: undefined })
  for (const { case: each, because } of plan.unrunnable) tell({ ...unrun(each, setting), ...because })

  const queue = [...plan.groups]
  // A fixed port, or a connector that runs already, can serve one group at a time.
  const atOnce = config.plug.rung === 'url' || config.plug.port !== undefined ? 1 : parallel
  const worker = async (): Promise<void> => {
    for (let group = queue.shift(); group; group = queue.shift()) {
      try {
        const result = await runGroup({
          ...setting,
          group,
          config,
          signal,
          onCase: tell,
          onTenant: (uid) => given.add(uid),
        })
        groups.push(result)
        options.onExchanges?.(result.recorder.all())
        if (result.lost) notes.push(lostNote(result.lost))
      } catch (error) {
        if (!(error instanceof ConnectorDown)) throw error
        downs.push({ group, down: error })
        // Without any optional setting it has to come up; if it does not, nothing else will.
        if (Object.keys(group.settings).length === 0) queue.length = 0
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, queue.length) }, worker))

  const [first] = downs
  // Nothing came up at all: that is no finding about rules, it is a connector that is not there.
  if (first && groups.length === 0) throw connectorNotThere(first.down, config)
  for (const { group, down } of downs) {
    notes.push(
      lostNote({ reason: `${down.message} Settings: ${JSON.stringify(group.settings)}`, tail: down.tail }),
    )
    for (const each of group.phases.flatMap((phase) => phase.cases)) {
      const result = unrun(each, setting)
      for (const [name, state] of result.states.entries()) {
        result.states.fail(name, { expected: state.spec.says, seen: down.message })
      }
      tell(result)
    }
  }
  return { results, groups, givenTenants: given, notes }
}

const unrun = (each: Case, { tokens }: Setting): CaseResult => emptyResult(each, tokens.get(each.id) ?? '')

const lostNote = ({ reason, tail }: { reason: string; tail: readonly string[] }): string =>
  [reason, ...(tail.length > 0 ? ['last output:', ...tail.slice(-12).map((line) => `  ${line}`)] : [])].join(
    '\n',
  )

function profileLookup(config: ConnectorConfig, profiles: readonly ProfileInfo[]): (id: string) => string {
  const defaults = new Map(profiles.map((profile) => [profile.id, profile.default]))
  return (id) => config.profiles[id] ?? defaults.get(id) ?? ''
}
