import type { Collection } from '../../state/collection.ts'

/** The internal number of an entity. */
export interface NumberedEntity {
  /** `order 4711`. */
  readonly key: string
  readonly number: number
}

/** Webhooks name each entity by an internal number beside its uid; numbers are given at first mention. */
export interface NumericIds {
  of(kind: string, uid: string): number
}

export const createNumericIds = (numbers: Collection<NumberedEntity>): NumericIds => ({
  of: (kind, uid) => {
    const key = `${kind} ${uid}`
    return (numbers.get(key) ?? numbers.insert({ key, number: 1001 + numbers.size })).number
  },
})
