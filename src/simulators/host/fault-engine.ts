import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import type { ActiveFault, FaultEffect, FaultInstruction } from './faults.ts'

/** A call on its way to its operation. */
export interface FaultableCall {
  readonly system: FaultInstruction['system']
  readonly operationId: string
  readonly seq: number
  /** URL and body, for `containing`; asked for only when a fault wants it. */
  text(): string
}

export interface TakenFault {
  readonly id: string
  readonly effect: FaultEffect
  /** For `hold`: calls back when the fault is released, at once when it already was. */
  whenReleased(go: () => void): void
}

interface FaultState {
  readonly active: ActiveFault
  readonly consumedBy: number[]
  toSkip: number
  left: number
  released: boolean
  readonly waiting: (() => void)[]
}

/**
 * The faults of one tenant. A call takes the first instruction that matches and is neither skipping nor used up;
 * used-up ones stay listed with the exchanges that consumed them.
 */
export class FaultEngine {
  readonly #operations: Readonly<Record<FaultInstruction['system'], readonly string[]>>
  #faults: FaultState[] = []
  #number = 0

  constructor(operations: Readonly<Record<FaultInstruction['system'], readonly string[]>>) {
    this.#operations = operations
  }

  inject(instruction: FaultInstruction): ActiveFault {
    this.#check(instruction)
    const consumedBy: number[] = []
    const state: FaultState = {
      active: {
        id: `fault-${++this.#number}`,
        instruction,
        consumedBy,
        release: () => this.#release(state),
      },
      consumedBy,
      toSkip: instruction.skip ?? 0,
      left: instruction.times ?? 1,
      released: false,
      waiting: [],
    }
    this.#faults.push(state)
    return state.active
  }

  /** Calls that a fault keeps waiting. */
  get held(): number {
    return this.#faults.reduce((sum, { waiting }) => sum + waiting.length, 0)
  }

  list(): readonly ActiveFault[] {
    return this.#faults.map(({ active }) => active)
  }

  take(call: FaultableCall): TakenFault | undefined {
    for (const fault of this.#faults) {
      if (fault.released || fault.left <= 0 || !applies(fault.active.instruction, call)) continue
      if (fault.toSkip > 0) {
        fault.toSkip--
        continue
      }
      fault.left--
      fault.consumedBy.push(call.seq)
      return {
        id: fault.active.id,
        effect: fault.active.instruction.effect,
        whenReleased: (go) => (fault.released ? go() : void fault.waiting.push(go)),
      }
    }
    return undefined
  }

  /** Lifts every fault, lets held calls go on and forgets the accounts. */
  clear(): void {
    for (const fault of this.#faults) this.#release(fault)
    this.#faults = []
  }

  #release(fault: FaultState): void {
    if (fault.released) return
    fault.released = true
    for (const go of fault.waiting.splice(0)) go()
  }

  #check({ system, operationId, times = 1, skip = 0 }: FaultInstruction): void {
    const known = this.#operations[system]
    if (!known.includes(operationId)) {
      const near = suggest(operationId, known)
      throw new UserError({
        code: 'E_UNKNOWN_OPERATION',
        what: `A fault names the operation "${operationId}", which ${system} does not have.`,
        expected: 'an operationId of the contract (see `flow-omnium operations`)',
        next: near ? `Did you mean ${near}?` : undefined,
      })
    }
    if (
      times < 1 ||
      skip < 0 ||
      !(Number.isInteger(times) || times === Infinity) ||
      !Number.isInteger(skip)
    ) {
      throw new UserError({
        code: 'E_FAULT_COUNT',
        what: `A fault for ${operationId} has times ${times} and skip ${skip}.`,
        expected: 'times: a whole number from 1 (or Infinity); skip: a whole number from 0',
      })
    }
  }
}

function applies({ system, operationId, containing }: FaultInstruction, call: FaultableCall): boolean {
  if (system !== call.system || operationId !== call.operationId) return false
  return containing === undefined || call.text().includes(containing)
}
