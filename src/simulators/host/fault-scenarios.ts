import type { FaultInstruction } from './faults.ts'

/** What may be said of every fault of a scenario. */
export interface ScenarioScope extends Partial<Omit<FaultInstruction, 'effect'>> {
  /** In place of `until`: milliseconds of tenant time, from `from` or from now. */
  readonly lasts?: number
}

export interface FaultScenario {
  readonly summary: string
  /** Each fault waits until the one before it is consumed. */
  readonly sequence?: boolean
  readonly faults: readonly (Omit<FaultInstruction, 'system'> & ScenarioScope)[]
}

const MINUTE = 60_000
const ALL = '*'

/** Trouble as people know it. Data: what is given when one is played replaces the member in each of its faults. */
export const FAULT_SCENARIOS: Readonly<Record<string, FaultScenario>> = {
  'maintenance-window': {
    summary:
      'Every operation answers 503 for half an hour of tenant time, with the seconds left in Retry-After',
    faults: [
      {
        operationId: ALL,
        times: 'always',
        lasts: 30 * MINUTE,
        effect: { kind: 'status', status: 503, retryAfter: 'until' },
      },
    ],
  },
  'token-expiry-mid-job': {
    summary: 'The token is revoked after three calls',
    faults: [{ operationId: ALL, skip: 3, effect: { kind: 'revoke-token' } }],
  },
  'rate-limited-burst': {
    summary: 'Five calls get 429 and ten seconds of Retry-After',
    faults: [{ operationId: ALL, times: 5, effect: { kind: 'status', status: 429, retryAfter: 10 } }],
  },
  'flaky-network': {
    summary: 'One after the other: a reset, a body that breaks off, an answer that is lost',
    sequence: true,
    faults: [
      { operationId: ALL, effect: { kind: 'reset' } },
      { operationId: ALL, effect: { kind: 'truncate' } },
      { operationId: ALL, effect: { kind: 'commit-then-drop' } },
    ],
  },
  'lost-answers': {
    summary: 'Three writes happen without an answer, never the same one twice',
    faults: [
      {
        operationId: ALL,
        method: ['POST', 'PUT', 'PATCH'],
        attempt: 1,
        times: 3,
        effect: { kind: 'commit-then-drop' },
      },
    ],
  },
  'proxy-error-page': {
    summary: 'Three calls get a page of HTML with 502',
    faults: [{ operationId: ALL, times: 3, effect: { kind: 'html', status: 502 } }],
  },
  'first-attempt-fails': {
    summary: 'For an hour of tenant time the first call about each entity gets 500',
    faults: [
      {
        operationId: ALL,
        attempt: 1,
        times: 'always',
        lasts: 60 * MINUTE,
        effect: { kind: 'status', status: 500 },
      },
    ],
  },
}

/** The instructions of a scenario, on both systems unless one is given. */
export function instructionsOf(
  { faults }: FaultScenario,
  scope: ScenarioScope,
  now: number,
): readonly FaultInstruction[] {
  const systems = scope.system ? [scope.system] : (['omnium', 'flow'] as const)
  return systems.flatMap((system) => faults.map((fault) => lasting({ ...fault, ...scope, system }, now)))
}

/** With the end that follows from how long it lasts. */
export function lasting<Scope extends ScenarioScope>(
  { lasts, ...rest }: Scope,
  now: number,
): Omit<Scope, 'lasts'> {
  if (lasts === undefined || rest.until !== undefined) return rest
  return { ...rest, until: (rest.from ?? now) + lasts }
}
