import type { ReadableCollection } from '../state/collection.ts'

/**
 * Entities of the state in the shapes of the API. Called it answers all of them; it is also a readable
 * collection, which is how the admin API finds and shows it.
 */
export type StateList<T extends object, Index extends string = never> = (() => readonly T[]) &
  ReadableCollection<T, Index>

export function stateList<Stored extends object, Seen extends object, Index extends string>(
  collection: ReadableCollection<Stored, Index>,
  view: (stored: Stored) => Seen,
): StateList<Seen, Index> {
  const all = (): Seen[] => collection.all().map(view)
  const readable: ReadableCollection<Seen, Index> = {
    get size() {
      return collection.size
    },
    get: (id) => {
      const stored = collection.get(id)
      return stored === undefined ? undefined : view(stored)
    },
    has: (id) => collection.has(id),
    all,
    by: (index, value) => collection.by(index, value).map(view),
    changedSince: (sequence) => collection.changedSince(sequence).map(view),
  }
  const list = Object.defineProperties(() => all(), Object.getOwnPropertyDescriptors(readable))
  // Descriptors carry the live size over, which an assignment would freeze; the compiler does not follow them.
  return list as unknown as StateList<Seen, Index>
}
