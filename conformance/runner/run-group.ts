/**
 * Runs the cases of one settings group on one connector instance: brings tenant and connector up, lets the
 * phases run, then waits out what may still come and looks at the expectations that stayed armed.
 */
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { Case } from '../cases/case.ts'
import type { ConnectorConfig } from '../sut/connector-config.ts'
import { startConnector } from '../sut/connector-instance.ts'
import type { ConnectorInstance } from '../sut/connector-instance.ts'
import { readLogs } from '../sut/report-channel.ts'
import type { InstanceRecord } from './continuous/continuous-check.ts'
import { createKeeper } from './create-keeper.ts'
import { letGo } from './let-go.ts'
import { divergingExchange } from './diverging-exchange.ts'
import type { Phase } from './plan.ts'
import { proveQueues } from './prove-queues.ts'
import { createRecorder } from './recorder.ts'
import type { Recorder } from './recorder.ts'
import { emptyResult, runCase } from './run-case.ts'
import type { CaseResult } from './run-case.ts'
import type { GroupOptions } from './group-options.ts'
import type { Stage } from './stage.ts'
import type { TimeKeeper } from './time-keeper.ts'

export interface GroupResult {
  readonly results: readonly CaseResult[]
  readonly recorder: Recorder
  /** What the connector wrote at warn or error. */
  readonly alarms: readonly string[]
  readonly record: Omit<InstanceRecord, 'stray' | 'givenTenants'>
  /** Why the connector was lost on the way, and its last output. */
  readonly lost?: { readonly reason: string; readonly tail: readonly string[] }
}

/** So many deliveries without any answer, not even a refusal, and the connector hangs. */
const MOST_UNANSWERED = 10

const isUnanswered = ({ status, delivery }: Exchange): boolean =>
  status === undefined && (delivery?.error?.startsWith('no answer') ?? false)

/** Longest documented delay between two attempts, and a minute: whatever waits for another attempt has had it. */
const PAST_EVERY_RETRY = 121 * 60_000

/** @throws ConnectorDown when the connector cannot be brought up */
export async function runGroup(options: GroupOptions): Promise<GroupResult> {
  const { group, config, simulators, seed, epoch, real } = options
  const tenant = simulators.createTenant({
    id: `group-${group.number}`,
    seed,
    ...(config.clock === 'control' ? { frozenAt: epoch } : {}),
  })
  options.onTenant(tenant.flow.tenantUid)
  let keeper: TimeKeeper | undefined
  let lastActivity = real.now()
  let death: string | undefined
  const results: CaseResult[] = []
  const seen = { calls: 0, unanswered: 0 }
  const activity = (exchange: Exchange, phase: 'begun' | 'answered', tokens: ReadonlySet<string>): void => {
    lastActivity = real.now()
    if (exchange.kind === 'call') seen.calls++
    else if (phase === 'answered') {
      seen.unanswered = isUnanswered(exchange) ? seen.unanswered + 1 : 0
      if (seen.unanswered >= MOST_UNANSWERED)
        keeper?.giveUp(`${seen.unanswered} deliveries in a row got no answer`)
    }
    // A connector that looks around regularly is at rest all the same, as long as it finds nothing of ours.
    if (config.clock === 'control' || tokens.size > 0 || exchange.kind === 'delivery') keeper?.activity()
    for (const result of results) if (tokens.has(result.token)) lookAtArmed(result, recorder)
  }
  const recorder = createRecorder({
    journal: tenant.journal,
    onActivity: activity,
  })
  try {
    const instance = await startConnector({
      config,
      simulators,
      tenant,
      settings: group.settings,
      restarts: group.restarts,
      seed,
      epoch,
      real,
      // As long as a fault of ours holds a call, it is the keeper who decides how long to wait.
      lastActivity: () => (tenant.heldExchanges() > 0 ? real.now() : lastActivity),
      onDeath: (reason) => {
        death = reason
        keeper?.giveUp(reason)
      },
      onLine: () => keeper?.activity(),
    })
    const posts = { open: 0 }
    keeper = createKeeper(options, tenant, instance, { recorder, posts, seen })
    if (death !== undefined) keeper.giveUp(death)
    const stage: Stage = {
      tenant,
      recorder,
      keeper,
      reports: instance.reports,
      tokens: options.tokens,
      profile: options.profile,
      restart: instance.restart,
      wallClock: () => real.now(),
      watchSecret: (name, secret) => instance.output.watch(name, secret),
      endpoint: {
        url: instance.baseUrl + config.endpoints.omniumEvents,
        token: instance.eventToken,
        timeout: config.timeouts.wait,
        posts,
      },
    }
    const onAbort = (): void => keeper?.giveUp('the run was interrupted')
    options.signal?.addEventListener('abort', onAbort)
    try {
      for (const phase of group.phases) await runPhase(phase, stage, options, results)
      await endPhase(stage, options, results)
      await scanForSecrets(instance, config)
    } finally {
      options.signal?.removeEventListener('abort', onAbort)
      await letGo(instance, tenant, keeper, options)
    }
    const lost = death ?? keeper.gone
    return {
      results,
      recorder,
      alarms: instance.output.alarms(),
      record: {
        exchanges: recorder.all(),
        tenantUid: tenant.flow.tenantUid,
        clientId: tenant.omnium.clientId,
        leaked: instance.output.leaked(),
        hasOutput: instance.output.wasWritten(),
      },
      ...(lost === undefined ? {} : { lost: { reason: lost, tail: instance.output.tail() } }),
    }
  } finally {
    recorder.stop()
    simulators.removeTenant(tenant.id)
  }
}

async function runPhase(
  phase: Phase,
  stage: Stage,
  options: GroupOptions,
  results: CaseResult[],
): Promise<void> {
  const queue = [...phase.cases]
  const worker = async (): Promise<void> => {
    const participant = stage.keeper.join()
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const gone = options.signal?.aborted ? ('interrupted' as const) : stage.keeper.gone
        const result =
          gone === undefined ? await runCase(next, stage, participant) : notRun(next, stage, gone)
        results.push(result)
        options.onCase(result)
      }
    } finally {
      participant.leave()
    }
  }
  const workers = Array.from({ length: Math.min(phase.limit, queue.length) }, worker)
  await Promise.all([stage.keeper.run(), ...workers])
}

function notRun(each: Case, stage: Stage, gone: string): CaseResult {
  const result = emptyResult(each, stage.tokens.get(each.id) ?? '')
  result.incomplete =
    gone === 'interrupted'
      ? { kind: 'interrupted', reason: 'The run was interrupted.' }
      : {
          kind: 'connector-gone',
          reason: `The case was not run: ${gone}.`,
          next: 'See the case that was running when it happened, and the last output of the connector.',
        }
  return result
}

/**
 * A late negative is worth something only when the connector had the time and the opportunity to break it: the
 * clock goes past every retry, and one job of each queue is seen to be completed afterwards.
 */
async function endPhase(stage: Stage, options: GroupOptions, results: readonly CaseResult[]): Promise<void> {
  const armed = results.filter((result) =>
    result.states.entries().some(([, { armed: violation }]) => violation),
  )
  if (armed.length === 0) return
  const { keeper, recorder } = stage
  if (keeper.gone === undefined && !options.signal?.aborted) {
    await keeper.runUntil(options.config.clock === 'control' ? keeper.now() + PAST_EVERY_RETRY : keeper.now())
  }
  const unproven = keeper.gone ?? (await proveQueues(stage, options.config))
  for (const result of armed) {
    lookAtArmed(result, recorder)
    if (unproven === undefined) continue
    for (const [, state] of result.states.entries()) {
      if (!state.armed || state.failure) continue
      state.incomplete = {
        kind: 'trigger-not-observed',
        reason: `Silence proves nothing here: ${unproven}.`,
        next: 'Repair what keeps the connector from completing its jobs, then run again.',
      }
    }
  }
}

function lookAtArmed(result: CaseResult, recorder: Recorder): void {
  for (const [, state] of result.states.entries()) {
    if (!state.armed || state.failure) continue
    const seen = state.armed()
    if (seen === undefined) continue
    const exchange = divergingExchange(recorder.of(result.token))
    state.failure = { expected: state.spec.says, seen, late: true, exchange }
  }
}

/** Files and job lists are looked through once at the end; output is watched as it comes. */
async function scanForSecrets(
  { output, scanJobs }: ConnectorInstance,
  { logs }: ConnectorConfig,
): Promise<void> {
  output.scan(readLogs(logs))
  output.scan(await scanJobs())
}
