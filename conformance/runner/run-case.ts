/** Tells one story to one connector instance and writes down what came of its checks. */
import { KitError, UserError } from '../../src/kernel/errors.ts'
import type { ActiveFault } from '../../src/simulators/host/faults.ts'
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { Case } from '../cases/case.ts'
import { caseFault } from '../cases/case-fault.ts'
import type { CallFilter, CaseContext, TenantLevers } from '../cases/context.ts'
import { milliseconds } from '../cases/duration.ts'
import { createGiven } from '../cases/given/create-given.ts'
import { createCaseIds } from '../cases/ids.ts'
import { CheckStates } from './check-states.ts'
import { createExpectations } from './expectations.ts'
import { fits } from './recorder.ts'
import { postToEndpoint } from './post-to-endpoint.ts'
import type { Stage } from './stage.ts'
import { StoryEnd } from './story-end.ts'
import type { Incomplete } from './story-end.ts'
import type { Participant } from './timed-world.ts'

/** What came of a case, before it is judged. */
export interface CaseResult {
  readonly case: Case
  readonly token: string
  readonly states: CheckStates
  /** The check whose failure ended the story. */
  prerequisite?: string
  incomplete?: Incomplete
  notApplicable?: string
  /** Our own fault. */
  fault?: string
  /** Real milliseconds; for the timing file alone. */
  wallTime: number
}

export function emptyResult(story: Case, token: string): CaseResult {
  return { case: story, token, states: new CheckStates(story.id, story.checks), wallTime: 0 }
}

export async function runCase(story: Case, stage: Stage, participant: Participant): Promise<CaseResult> {
  const started = stage.wallClock()
  const result = emptyResult(story, stage.tokens.get(story.id) ?? '')
  participant.own(result.token)
  const faults: ActiveFault[] = []
  const pending = new Set<Promise<unknown>>()
  try {
    await story.story(createContext(story, stage, participant, result, faults, pending))
  } catch (error) {
    note(error, result)
  }
  // A story may leave expectations running beside each other; all of them count.
  for (const outcome of await Promise.allSettled(pending)) {
    if (outcome.status === 'rejected') note(outcome.reason, result)
  }
  for (const fault of faults) fault.release()
  result.wallTime = stage.wallClock() - started
  return result
}

function note(error: unknown, result: CaseResult): void {
  if (error instanceof StoryEnd) {
    if (error.reason.kind === 'incomplete') result.incomplete ??= error.reason.incomplete
    else result.prerequisite ??= error.reason.check
    return
  }
  // A dated story cannot be told on a clock that is past its date.
  if (error instanceof UserError && error.code === 'E_EPOCH') {
    const { what, next } = error.details
    result.incomplete ??= { kind: 'clock', reason: what, ...(next === undefined ? {} : { next }) }
    return
  }
  // After a failed check the world is not as the story expects; what breaks then is a consequence.
  const [failed] = result.states.entries().find(([, { failure }]) => failure !== undefined) ?? []
  if (failed !== undefined) return void (result.prerequisite ??= failed)
  const text = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error && !(error instanceof KitError) ? `\n${error.stack ?? ''}` : ''
  result.fault ??= `${text}${stack}`
}

function createContext(
  story: Case,
  stage: Stage,
  participant: Participant,
  result: CaseResult,
  faults: ActiveFault[],
  pending: Set<Promise<unknown>>,
): CaseContext<string> {
  const { tenant, recorder, keeper } = stage
  const ids = createCaseIds(result.token)
  const exchanges = (): readonly Exchange[] => recorder.of(result.token)
  const firstSeq = recorder.all().at(-1)?.seq ?? 0
  const expect = createExpectations({
    states: result.states,
    participant,
    now: () => keeper.now(),
    exchanges,
    trouble: () => keeper.trouble,
    reports: stage.reports,
  })
  const tracked = <T>(promise: Promise<T>): Promise<T> => {
    pending.add(promise)
    promise.then(
      () => pending.delete(promise),
      () => undefined, // stays, so that it is looked at when the story has ended
    )
    return promise
  }
  const until = async (instant: number): Promise<void> => {
    if (story.time === 'still') throw caseFault(story.id, 'is still and yet asks for a later instant')
    await tracked(participant.instant(instant))
  }
  return {
    ids,
    omnium: tenant.omnium.actions,
    flow: tenant.flow.actions,
    given: createGiven(tenant, ids),
    state: {
      get omnium() {
        return tenant.omnium.state
      },
      get flow() {
        return tenant.flow.state
      },
    },
    clock: {
      now: () => keeper.now(),
      settled: async () => void (await tracked(participant.instant(keeper.now()))),
      until,
      advance: (duration) => until(keeper.now() + milliseconds(duration)),
    },
    faults: {
      inject: (fault) => {
        const active = tenant.faults.inject(fault)
        faults.push(active)
        return active
      },
    },
    get tenant() {
      if (!story.alone && !story.restarts)
        throw caseFault(story.id, 'touches the whole tenant without running alone')
      return levers(story, stage)
    },
    expect: {
      present: (...args) => tracked(expect.present(...args)),
      eventually: (...args) => tracked(expect.eventually(...args)),
      that: (...args) => expect.that(...args),
      later: (...args) => expect.later(...args),
      trigger: (...args) => tracked(expect.trigger(...args)),
      reported: (...args) => tracked(expect.reported(...args)),
    },
    deliver: (post) => tracked(postToEndpoint(post, stage)),
    calls: (filter) => select(exchanges(), filter),
    tenantCalls: (filter) => {
      if (!story.alone && !story.restarts)
        throw caseFault(story.id, 'counts the tenant’s calls without running alone')
      return select(
        recorder.all().filter(({ seq }) => seq > firstSeq),
        filter,
      )
    },
    jobs: () => {
      if (!story.features?.includes('jobs'))
        throw caseFault(story.id, 'looks at jobs without asking for the feature')
      return stage.reports.jobs()
    },
    profile: (id) => stage.profile(id),
  }
}

function levers(story: Case, { tenant, restart, watchSecret }: Stage): TenantLevers {
  return {
    clientId: tenant.omnium.clientId,
    clientSecret: tenant.omnium.clientSecret,
    revokeTokens: () => tenant.omnium.revokeTokens(),
    rotateSecret: () => {
      const secret = tenant.omnium.rotateSecret()
      watchSecret('OMNIUM_CLIENT_SECRET', secret)
      return secret
    },
    setTokenLifetime: (seconds) => tenant.omnium.setTokenLifetime(seconds),
    restart: async (how) => {
      if (!story.restarts || !restart) throw caseFault(story.id, 'restarts the connector without saying so')
      await restart(how)
    },
  }
}

const select = (exchanges: readonly Exchange[], filter: CallFilter = {}): readonly Exchange[] =>
  exchanges.filter((exchange) => fits(exchange, { kind: 'call', ...filter }))
