import type { Schema } from '../schemas.ts'

type PropertyItem = Schema<'OmniumPropertyItem'>

/** Old entries with new ones laid over them by key; entries without a key never match. */
export function mergeBy<T>(
  old: readonly T[],
  added: readonly T[],
  key: (entry: T) => string | null | undefined,
): T[] {
  const merged = [...old]
  const places = new Map<string, number>()
  const keep = (entry: T, at: number): void => {
    const own = key(entry)
    if (own !== null && own !== undefined && !places.has(own)) places.set(own, at)
  }
  for (const [at, entry] of old.entries()) keep(entry, at)
  for (const entry of added) {
    const wanted = key(entry)
    const at = wanted === null || wanted === undefined ? undefined : places.get(wanted)
    if (at === undefined) keep(entry, merged.push(entry) - 1)
    else merged[at] = entry
  }
  return merged
}

export const mergeProperties = (
  old: readonly PropertyItem[],
  added: readonly PropertyItem[],
): PropertyItem[] =>
  mergeBy(old, added, ({ key, keyGroup }) => (key === undefined ? undefined : `${keyGroup ?? ''}\n${key}`))

export const mergeTags = (old: readonly string[], added: readonly string[]): string[] => [
  ...new Set([...old, ...added]),
]

/** A condition names what a property must be like to be removed; members it leaves open fit everything. */
export function removeProperties(
  properties: readonly PropertyItem[],
  conditions: readonly PropertyItem[],
): PropertyItem[] {
  const meets = (property: PropertyItem, condition: PropertyItem): boolean => {
    const asked = (['key', 'keyGroup', 'value', 'valueType'] as const).filter(
      (member) => condition[member] !== undefined && condition[member] !== null,
    )
    return asked.length > 0 && asked.every((member) => property[member] === condition[member])
  }
  return properties.filter((property) => !conditions.some((condition) => meets(property, condition)))
}
