import type { Collection } from '../../state/collection.ts'

/** The entities that have every value that is given, each found by its index; all of them when none is given. */
export function filteredBy<T extends object, Index extends string>(
  collection: Collection<T, Index>,
  values: Readonly<Partial<Record<Index, string | undefined>>>,
): readonly T[] {
  const given = (Object.entries(values) as [Index, string | undefined][]).flatMap(([index, value]) =>
    value === undefined ? [] : [collection.by(index, value)],
  )
  const [first, ...others] = given
  if (first === undefined) return collection.all()
  return others.reduce((left, other) => {
    const kept = new Set(other)
    return left.filter((entity) => kept.has(entity))
  }, first)
}
