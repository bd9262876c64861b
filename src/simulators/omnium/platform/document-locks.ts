import type { Clock } from '../../../kernel/clock.ts'
import type { StatePart } from '../../state/state-part.ts'

export type LockableEntity = 'order' | 'purchaseOrder' | 'delivery'

export interface LockedDocument {
  readonly entity: LockableEntity
  readonly id: string
}

/**
 * Who is writing which document (quirk 25). A write holds its lock while it is under way and no longer than the
 * documented time, so two writes one after the other both succeed; a lock of somebody else is set by an action.
 */
export class DocumentLocks implements StatePart {
  readonly #clock: Pick<Clock, 'now'>
  readonly #locks = new Map<string, Lock>()

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock
  }

  isLocked(document: LockedDocument): boolean {
    const lock = this.#locks.get(keyOf(document))
    return lock !== undefined && lock.until > this.#clock.now()
  }

  /** For that many seconds; 0 ends what there is. */
  lock(document: LockedDocument, seconds: number): void {
    this.#locks.set(keyOf(document), { until: this.#until(seconds), isOfCall: false })
  }

  /** For a write under way: until the function returned is called, but no longer than that many seconds. */
  hold(document: LockedDocument, seconds: number): () => void {
    const key = keyOf(document)
    const lock = { until: this.#until(seconds), isOfCall: true }
    this.#locks.set(key, lock)
    return () => {
      if (this.#locks.get(key) === lock) this.#locks.delete(key)
    }
  }

  /** Without the locks of calls, which end with the process. */
  save(): readonly (readonly [string, Lock])[] {
    return [...this.#locks].filter(([, { isOfCall }]) => !isOfCall)
  }

  load(locks: readonly (readonly [string, Lock])[]): void {
    this.#locks.clear()
    for (const [key, lock] of locks) this.#locks.set(key, lock)
  }

  #until(seconds: number): number {
    return this.#clock.now() + seconds * 1000
  }
}

interface Lock {
  /** Instant at which it ends by itself. */
  readonly until: number
  readonly isOfCall: boolean
}

const keyOf = ({ entity, id }: LockedDocument): string => `${entity}\t${id}`
