import type { Operation } from './contract/contract.ts'

/** How often an operation was answered with which status. */
export interface AnsweredOperation {
  readonly operation: Operation
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>
}

/**
 * Counts what a tenant was answered, by operation, so that it can be asked which of it rests on behaviour that
 * nobody documents. Unlike the journal it forgets nothing: there are only so many operations.
 */
export class FidelityLedger {
  readonly #answered = new Map<Operation, Map<number, number>>()

  note(operation: Operation, status: number): void {
    let statuses = this.#answered.get(operation)
    if (!statuses) this.#answered.set(operation, (statuses = new Map<number, number>()))
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }

  /** In the order of the first answer. */
  answered(): readonly AnsweredOperation[] {
    return [...this.#answered].map(([operation, statuses]) => ({
      operation,
      statuses: Object.fromEntries([...statuses].sort(([a], [b]) => a - b)),
    }))
  }

  clear(): void {
    this.#answered.clear()
  }
}
