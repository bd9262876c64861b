import type { StatePart } from '../state/state-part.ts'

/** A workflow that is going to fail, arranged beforehand: tenants configure steps that the simulator cannot know. */
export interface PlannedFailure {
  readonly entity: 'order' | 'purchaseOrder'
  readonly id: string
  /** Only the workflow of this status. */
  readonly status?: string | undefined
  readonly step: string
  readonly reason: string
  readonly times: number
  /** Whether the workflow ends there; otherwise it goes on after the failed step. */
  readonly stopOnError: boolean
}

export class PlannedFailures implements StatePart {
  #planned: PlannedFailure[] = []

  add(failure: PlannedFailure): void {
    this.#planned.push(failure)
  }

  /** The failure that hits this run, used up by it. */
  take(entity: PlannedFailure['entity'], id: string, status: string): PlannedFailure | undefined {
    const hit = this.#planned.find(
      (each) => each.entity === entity && each.id === id && (each.status ?? status) === status,
    )
    if (!hit) return undefined
    this.#planned = this.#planned.flatMap((each) =>
      each !== hit ? [each] : each.times > 1 ? [{ ...each, times: each.times - 1 }] : [],
    )
    return hit
  }

  save(): readonly PlannedFailure[] {
    return this.#planned
  }

  load(planned: readonly PlannedFailure[]): void {
    this.#planned = [...planned]
  }
}
