/** Counts the writes of a tenant, so that "what changed since" can be asked across collections. */
export interface Sequence {
  /** The number of the last write, 0 before the first. */
  readonly current: number
  next(): number
}

export function createSequence(): Sequence {
  let current = 0
  return {
    get current() {
      return current
    },
    next: () => ++current,
  }
}
