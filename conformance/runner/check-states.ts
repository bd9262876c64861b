import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { CheckSpec } from '../cases/case.ts'
import { caseFault } from '../cases/case-fault.ts'
import type { Incomplete } from './story-end.ts'

/** What became of one check so far. A failure stays; the first one is the one that is told. */
export interface CheckState {
  readonly spec: CheckSpec
  evaluations: number
  failure?: CheckFailure
  /** Could not be judged, for this reason. */
  incomplete?: Incomplete
  /** Armed until the end of the instance's run. */
  armed?: () => string | undefined
}

export interface CheckFailure {
  readonly expected: string
  readonly seen: string
  readonly because?: string | undefined
  readonly late?: true
  readonly exchange?: Exchange | undefined
}

/** The checks of one case. */
export class CheckStates {
  readonly #caseId: string
  readonly #states: ReadonlyMap<string, CheckState>

  constructor(caseId: string, checks: Readonly<Record<string, CheckSpec>>) {
    this.#caseId = caseId
    this.#states = new Map(Object.entries(checks).map(([name, spec]) => [name, { spec, evaluations: 0 }]))
  }

  get(name: string): CheckState {
    const state = this.#states.get(name)
    if (!state) throw caseFault(this.#caseId, `evaluates a check "${name}" that it does not declare`)
    return state
  }

  pass(name: string): void {
    this.get(name).evaluations++
  }

  fail(name: string, failure: CheckFailure): void {
    const state = this.get(name)
    state.evaluations++
    state.failure ??= failure
  }

  entries(): readonly (readonly [name: string, state: CheckState])[] {
    return [...this.#states]
  }

  get failed(): boolean {
    return [...this.#states.values()].some(({ failure }) => failure !== undefined)
  }
}
