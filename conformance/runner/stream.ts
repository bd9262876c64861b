/**
 * The canonical result stream: one JSON object per line, in plan order, without a trace of when or where the run
 * took place. Every report is a pure function of it. Cases come first, each with its exchanges, checks and
 * verdict; the continuous checks are cases of their own (`always: true`) at the end.
 */
export const STREAM_VERSION = 1

export type StreamEvent =
  RunEvent | RuleEvent | CaseEvent | ExchangeEvent | CheckEvent | VerdictEvent | EndEvent

/** Head of the stream: what was run against what. */
export interface RunEvent {
  readonly type: 'run'
  readonly version: typeof STREAM_VERSION
  readonly suite: string
  readonly seed: string
  /** Start of the run's time; `now` where it follows the real clock. */
  readonly epoch: string
  readonly role: string
  /** How the suite was called: `flow-omnium`, or what stands for it in a checkout. */
  readonly program?: string
  /** The connector file as it was given. */
  readonly connectorFile?: string
  readonly connector: ConnectorFacts
  /** What was laid over the contracts, in order. */
  readonly overlays?: readonly OverlayFacts[]
  /** The selection, when not everything was run. */
  readonly only?: readonly string[]
}

export interface OverlayFacts {
  /** As it was given. */
  readonly file: string
  readonly title: string
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string
}

export interface ConnectorFacts {
  readonly name: string
  readonly version?: string
  readonly rung: 'url' | 'command'
  readonly clock: 'control' | 'none'
  readonly flowChanges: 'webhook' | 'poll' | 'push'
  readonly features: readonly string[]
  readonly profiles: Readonly<Record<string, string>>
}

/** A rule that one of the run's checks is about. */
export interface RuleEvent {
  readonly type: 'rule'
  readonly id: string
  readonly area: string
  readonly level: 'MUST' | 'SHOULD' | 'MAY'
  readonly basis: 'S' | 'I' | 'E'
  readonly statement: string
}

export interface CaseEvent {
  readonly type: 'case'
  readonly id: string
  readonly title: string
  readonly area: string
  readonly rules: readonly string[]
  readonly time: 'still' | 'moving'
  readonly settings: Readonly<Record<string, string | null>>
  readonly always: boolean
}

export interface ExchangeEvent {
  readonly type: 'exchange'
  readonly case: string
  /** Position within the case, from 1. */
  readonly n: number
  /** Milliseconds of the run's time since its epoch; absent where time is real. */
  readonly at?: number
  readonly system: 'omnium' | 'flow'
  readonly kind: 'call' | 'delivery'
  readonly operationId?: string
  readonly method: string
  readonly url: string
  readonly requestBody?: unknown
  readonly status?: number
  readonly responseBody?: unknown
  readonly fault?: string
  readonly attempt?: number
  readonly error?: string
  readonly violations?: readonly {
    readonly pointer: string
    readonly message: string
    readonly restsOn: string
  }[]
  /** Carries ids of other cases too, so its bodies are left out. */
  readonly shared?: true
}

export type CheckOutcome = 'passed' | 'failed' | 'not-reached' | 'not-judged'

export interface CheckEvent {
  readonly type: 'check'
  readonly case: string
  readonly check: string
  readonly rule: string
  readonly says: string
  readonly outcome: CheckOutcome
  readonly verdict: Verdict
  readonly reason?: string
  readonly expected?: string
  readonly seen?: string
  readonly because?: string
  /** The expectation broke after the story had ended. */
  readonly late?: true
  /** Number of the exchange that shows it. */
  readonly exchange?: number
  readonly restsOn?: RestsOn
  readonly knownFailure?: { readonly reason: string; readonly link?: string; readonly expires?: string }
}

export interface RestsOn {
  readonly kind: 'documented' | 'assumed'
  /** What no document says outright. */
  readonly items: readonly string[]
}

export interface VerdictEvent {
  readonly type: 'verdict'
  readonly case: string
  readonly verdict: Verdict
  /** Kind of an incomplete verdict (`clock`, `settings` …), `prerequisite` of a failed one. */
  readonly kind?: string
  readonly reason?: string
  /** What the reader can do about it. */
  readonly next?: string
}

export interface EndEvent {
  readonly type: 'end'
  /** Kinds of incomplete that `connector.yaml` accepts. */
  readonly accepted: readonly string[]
  /** Known failures that passed, or that have expired: mistakes of the list. */
  readonly staleKnownFailures: readonly string[]
  /** What ended the run early or concerns it as a whole. */
  readonly notes: readonly string[]
  /** What probably explains many of the failures at once. */
  readonly hints: readonly string[]
  /** Rules of the role that no case judges yet, by area. */
  readonly rulesWithoutCase: readonly UncoveredArea[]
  readonly exitCode: 0 | 1 | 2 | 3
}

export interface UncoveredArea {
  readonly area: string
  readonly rules: readonly string[]
}

/** From harmless to grave; `worst` of several is the verdict of the whole. */
export const VERDICTS = [
  'not-applicable',
  'passed',
  'known-failure',
  'warning',
  'incomplete',
  'failed',
  'engine-error',
] as const

export type Verdict = (typeof VERDICTS)[number]

export function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS[Math.max(0, ...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))] as Verdict
}
