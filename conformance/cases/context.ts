/** What a story can do and see. The runner provides it; stories depend on these types alone. */
import type { FlowActions } from '../../src/simulators/flow/actions/flow-actions.ts'
import type { FlowState } from '../../src/simulators/flow/flow-tenant.ts'
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { ActiveFault, FaultInstruction } from '../../src/simulators/host/faults.ts'
import type { OmniumActions } from '../../src/simulators/omnium/actions/omnium-actions.ts'
import type { OmniumState } from '../../src/simulators/omnium/omnium-tenant.ts'
import type { Duration } from './duration.ts'
import type { Given } from './given/given.ts'
import type { CaseIds } from './ids.ts'
import type { Matcher } from './matchers.ts'

export interface CaseContext<Check extends string> {
  /** Fresh ids of this case alone; every one carries the case's token. */
  readonly ids: CaseIds
  /** What people and programs do in Omnium. */
  readonly omnium: OmniumActions
  /** What people do in Flow Retail: at the till, in the stock room. */
  readonly flow: FlowActions
  /** Master data that both systems know. */
  readonly given: Given
  /** State of both systems, for reading. */
  readonly state: { readonly omnium: OmniumState; readonly flow: FlowState }
  readonly clock: CaseClock
  readonly faults: {
    /** Finite faults; whatever is left of them is lifted when the case ends. */
    inject(fault: FaultInstruction): ActiveFault
  }
  /** Things of the whole tenant. Only for cases that run `alone`. */
  readonly tenant: TenantLevers
  readonly expect: Expect<Check>
  /**
   * Posts to the connector's event endpoint what Omnium itself never would, once and without retries. It stands
   * in the journal as a delivery like any other. Resolves with the answer.
   */
  deliver(post: EventPost): Promise<EventAnswer>
  /** Calls and deliveries of this case so far, oldest first: those that carry its token. */
  calls(filter?: CallFilter): readonly Exchange[]
  /** Calls of the whole tenant since the case began, also those that carry no id. Only for cases that run `alone`. */
  tenantCalls(filter?: CallFilter): readonly Exchange[]
  /** The connector's job list as it is right now. Only for cases with `features: ['jobs']`. */
  jobs(): Promise<readonly JobView[]>
  /** The value that the connector declares for a profile, or the default. */
  profile(id: string): string
}

export interface EventPost {
  /** Text goes as it stands, anything else as JSON. */
  readonly body: unknown
  /** Default: the header with which Omnium's subscription authenticates. */
  readonly credentials?: 'none' | 'wrong'
}

export interface EventAnswer {
  /** Undefined when there was no answer. */
  readonly status: number | undefined
}

/** A job as `GET /_control/jobs` shows it. */
export interface JobView {
  readonly queue: string
  /** What it is about: an order id, a receivement uid. */
  readonly key: string
  readonly state: string
}

export interface CallFilter {
  readonly system?: 'omnium' | 'flow'
  /** Default `call`: what the connector called. `delivery`: what was delivered to it. */
  readonly kind?: 'call' | 'delivery'
  readonly operationId?: string | readonly string[]
  readonly containing?: string
}

/** The connector instance's time. It moves only when every running case waits. */
export interface CaseClock {
  now(): number
  /** Resolves when nothing is left to do at this instant. For facts that have to be at rest before they are compared. */
  settled(): Promise<void>
  /** Resolves at exactly this instant, when all work due by then has ended. Moving cases only. */
  until(instant: number): Promise<void>
  /** As `until(now() + duration)`. */
  advance(duration: Duration): Promise<void>
}

export interface TenantLevers {
  readonly clientId: string
  readonly clientSecret: string
  revokeTokens(): void
  rotateSecret(): string
  setTokenLifetime(seconds: number): void
  /** Stops the connector (politely, or without warning) and starts it again on the same data. */
  restart(how: 'stop' | 'kill'): Promise<void>
}

export interface WaitOptions {
  /** How long from now the condition may take in the connector's time. Default: this very instant, settled. */
  readonly within?: Duration
  /** Why the expectation holds; shown with a failure. */
  readonly because?: string
}

/**
 * Expectations. Each names a declared check; a check passes when it was evaluated at least once and never
 * failed. Only `present` ends the story when it fails: the rest of its checks then lack their prerequisite.
 */
export interface Expect<Check extends string> {
  /**
   * The value exists sooner or later; it is returned. Failing it ends the story.
   * @example const order = await t.expect.present('arrives', () => t.state.flow.orders.get(id))
   */
  present<T>(check: Check, observe: () => T, options?: WaitOptions): Promise<NonNullable<T>>
  /**
   * The observed value is as wanted sooner or later; a plain value means deep equality.
   * A failure is recorded and the story goes on. Resolves to whether it held.
   */
  eventually<T>(
    check: Check,
    observe: () => T,
    wanted: Matcher | Plain,
    options?: WaitOptions,
  ): Promise<boolean>
  /** The value is as wanted right now. A failure is recorded and the story goes on. */
  that(check: Check, observed: unknown, wanted: Matcher | Plain, because?: string): boolean
  /**
   * The only negative: the function says what is wrong, or undefined. It stays armed until the connector
   * instance's run ends, so a late violation still counts; nobody waits for silence.
   */
  later(check: Check, violation: () => string | undefined): void
  /**
   * The connector took notice: it read something with this id, or acknowledged a delivery that carries it.
   * If it never does, the case is incomplete: what it would have proved was not put to the test.
   */
  trigger(id: string, options?: WaitOptions): Promise<void>
  /** The connector reports trouble with this id where people look: its job list, its log at warn or error. */
  reported(check: Check, id: string, options?: WaitOptions): Promise<boolean>
}

/** A literal to be equal to. */
export type Plain =
  string | number | boolean | null | undefined | readonly unknown[] | Readonly<Record<string, unknown>>
