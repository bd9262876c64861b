/** Counts the writes of a tenant, so that "what changed since" can be asked across collections. */
export interface Sequence {
  /** The number of the last write, 0 before the first. */
  readonly current: number
  /** Takes note of a write and gives it its number. */
  next(collection: string, id: string): number
  /**
   * From now on, what was written is remembered until `drain` takes it; the function is told of the first write
   * since then. Without one nothing is remembered any more.
   */
  record(onWrite: (() => void) | undefined): void
  /** Ids by collection of what was written or deleted since the last time. */
  drain(): ReadonlyMap<string, ReadonlySet<string>>
}

export function createSequence(): Sequence {
  let current = 0
  let written = new Map<string, Set<string>>()
  let tell: (() => void) | undefined
  return {
    get current() {
      return current
    },
    next: (collection, id) => {
      if (tell) {
        if (written.size === 0) tell()
        const ids = written.get(collection)
        if (ids) ids.add(id)
        else written.set(collection, new Set([id]))
      }
      return ++current
    },
    record: (onWrite) => {
      tell = onWrite
      written = new Map()
    },
    drain: () => {
      const drained = written
      written = new Map()
      return drained
    },
  }
}
