import type { Cancel, Clock } from '../../kernel/clock.ts'
import { checkFault, checkNames } from './check-fault.ts'
import type { FaultableOperation } from './check-fault.ts'
import { entityOf, fitsCall, listOf } from './fault-match.ts'
import type { FaultableCall } from './fault-match.ts'
import { FAULT_SCENARIOS, instructionsOf } from './fault-scenarios.ts'
import type { ScenarioScope } from './fault-scenarios.ts'
import { FaultWaits } from './fault-waits.ts'
import type {
  ActiveFault,
  FaultInstruction,
  FaultState,
  FaultUse,
  FaultVerification,
  Faults,
  Wait,
} from './faults.ts'
import { verifyFaults } from './verify-faults.ts'

/** A fault that a call has consumed. */
export interface TakenFault {
  readonly id: string
  readonly instruction: FaultInstruction
  /** Calls back after the wait or when the fault is released, at once when it already was. */
  wait(span: Partial<Wait>, go: () => void): Cancel
}

/**
 * The faults of one tenant. A call takes the first instruction that fits and is neither skipping, waiting for
 * another one nor used up; those behind it never see the call. Used-up ones stay listed with what consumed them.
 */
export class FaultEngine implements Faults {
  readonly #operations: Readonly<Record<FaultInstruction['system'], readonly FaultableOperation[]>>
  readonly #clock: Clock
  #faults: LiveFault[] = []
  #number = 0

  constructor(
    operations: Readonly<Record<FaultInstruction['system'], readonly FaultableOperation[]>>,
    clock: Clock,
  ) {
    this.#operations = operations
    this.#clock = clock
  }

  inject(instruction: FaultInstruction): ActiveFault {
    this.#check(instruction)
    return this.#add(instruction)
  }

  script(
    instructions: readonly FaultInstruction[],
    { sequence = false }: { readonly sequence?: boolean } = {},
  ): readonly ActiveFault[] {
    for (const [index, instruction] of instructions.entries()) this.#check(instruction, `/faults/${index}`)
    const added: ActiveFault[] = []
    for (const instruction of instructions) {
      const before = sequence ? added.at(-1)?.id : undefined
      added.push(this.#add(before === undefined ? instruction : { after: before, ...instruction }))
    }
    return added
  }

  scenario(name: string, scope: ScenarioScope = {}): readonly ActiveFault[] {
    checkNames('scenario', [name], Object.keys(FAULT_SCENARIOS), '')
    const scenario = FAULT_SCENARIOS[name]
    if (!scenario) return []
    const instructions = instructionsOf(scenario, scope, this.#clock.now())
    for (const each of instructions) this.#check(each)
    const { sequence = false } = scenario
    const systems = [...new Set(instructions.map(({ system }) => system))]
    // The systems fail independently of each other.
    return systems.flatMap((system) =>
      this.script(
        instructions.filter((each) => each.system === system),
        { sequence },
      ),
    )
  }

  /** Calls that a fault keeps waiting for its release or for the tenant's clock. */
  get held(): number {
    return this.#faults.reduce((sum, { waits }) => sum + waits.held, 0)
  }

  list(): readonly ActiveFault[] {
    return [...this.#faults]
  }

  unconsumed(): readonly ActiveFault[] {
    return this.verify().unconsumed
  }

  verify(): FaultVerification {
    return verifyFaults(this.#faults)
  }

  take(call: FaultableCall): TakenFault | undefined {
    const now = this.#clock.now()
    const fault = this.#faults.find((each) => this.#isDue(each, now) && each.meets(call))
    if (!fault) return undefined
    fault.consumedBy.push({ seq: call.seq, at: now, operationId: call.operationId })
    return {
      id: fault.id,
      instruction: fault.instruction,
      wait: (span, go) => fault.waits.wait(span, go),
    }
  }

  /** Lets the calls go on that wait for the tenant's clock, before it jumps. */
  flush(): void {
    for (const { waits } of this.#faults) waits.flush()
  }

  /** Lifts every fault, lets held calls go on and forgets the accounts. */
  clear(): void {
    for (const fault of this.#faults) fault.release()
    this.#faults = []
  }

  #isDue({ instruction, isActive }: LiveFault, now: number): boolean {
    const { from = now, after } = instruction
    if (!isActive || now < from) return false
    return after === undefined || this.#faults.find(({ id }) => id === after)?.state === 'consumed'
  }

  #add(instruction: FaultInstruction): LiveFault {
    const fault = new LiveFault(`fault-${++this.#number}`, instruction, this.#clock)
    this.#faults.push(fault)
    return fault
  }

  #check(instruction: FaultInstruction, where = ''): void {
    checkFault(instruction, {
      operations: this.#operations[instruction.system],
      ids: this.#faults.map(({ id }) => id),
      where,
    })
  }
}

class LiveFault implements ActiveFault {
  readonly id: string
  readonly instruction: FaultInstruction
  readonly consumedBy: FaultUse[] = []
  readonly waits: FaultWaits
  readonly #clock: Clock
  readonly #times: number
  #toSkip: number
  #isReleased = false
  /** Calls by entity, where a fault is for certain attempts only. */
  readonly #attempts = new Map<string, number>()

  constructor(id: string, instruction: FaultInstruction, clock: Clock) {
    this.id = id
    this.instruction = instruction
    this.waits = new FaultWaits(clock)
    this.#clock = clock
    this.#times = instruction.times === 'always' ? Infinity : (instruction.times ?? 1)
    this.#toSkip = instruction.skip ?? 0
  }

  get remaining(): number {
    return this.#times - this.consumedBy.length
  }

  get state(): FaultState {
    if (this.remaining === 0) return 'consumed'
    if (!this.isActive) return 'lifted'
    return this.consumedBy.length > 0 ? 'partly' : 'waiting'
  }

  get isActive(): boolean {
    return !this.#isReleased && this.remaining > 0 && this.#clock.now() < (this.instruction.until ?? Infinity)
  }

  release(): void {
    this.#isReleased = true
    this.waits.release()
  }

  /** Whether the call consumes the fault; counts the calls that pass first. */
  meets(call: FaultableCall): boolean {
    return fitsCall(this.instruction, call) && this.#isAttempt(call) && !this.#isSkipped()
  }

  #isAttempt(call: FaultableCall): boolean {
    const { attempt } = this.instruction
    if (attempt === undefined) return true
    const entity = entityOf(call)
    const count = (this.#attempts.get(entity) ?? 0) + 1
    this.#attempts.set(entity, count)
    return listOf(attempt).includes(count)
  }

  #isSkipped(): boolean {
    if (this.#toSkip === 0) return false
    this.#toSkip--
    return true
  }
}
