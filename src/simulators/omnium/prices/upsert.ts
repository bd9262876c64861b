import { isDeepStrictEqual } from 'node:util'

interface Dated {
  readonly modified: string
}

/**
 * Entries laid over the present ones by identity. An entry that says the same again keeps its date of change;
 * the same list comes back when nothing changed.
 */
export function upsert<T extends Dated>(
  present: readonly T[],
  entries: readonly T[],
  identity: (entry: T) => string,
): readonly T[] {
  const places = new Map(present.map((entry, at) => [identity(entry), at]))
  const merged = [...present]
  let isChanged = false
  for (const entry of entries) {
    const key = identity(entry)
    const at = places.get(key)
    const before = at === undefined ? undefined : merged[at]
    if (at === undefined || !before) {
      places.set(key, merged.length)
      merged.push(entry)
    } else if (isDeepStrictEqual({ ...before, modified: '' }, { ...entry, modified: '' })) continue
    else merged[at] = entry
    isChanged = true
  }
  return isChanged ? merged : present
}
