/**
 * A piece of a tenant's state beside its collections: counters, settings, credentials. What it saves is plain JSON
 * and small; whatever grows with use belongs into a collection.
 */
export interface StatePart {
  save(): unknown
  /** Takes what `save` gave, of this or of another process. */
  load(saved: never): void
}

/** A part that is one value. */
export const valuePart = <T>(get: () => T, set: (value: T) => void): StatePart => ({ save: get, load: set })

/** A part that is a map from texts. */
export const mapPart = <T>(map: Map<string, T>): StatePart => ({
  save: () => [...map],
  load: (entries: readonly (readonly [string, T])[]) => {
    map.clear()
    for (const [key, value] of entries) map.set(key, value)
  },
})

/** Several parts as one. */
export const groupPart = (parts: Readonly<Record<string, StatePart>>): StatePart => ({
  save: () => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.save()])),
  load: (saved: Readonly<Record<string, never>>) => {
    for (const [name, part] of Object.entries(parts)) if (name in saved) part.load(saved[name] as never)
  },
})
