/** Members of the change laid over the original, objects member by member; lists replace, null removes. */
export function deepMerge<T extends object>(original: T, change: T): T {
  const merged = { ...original } as Record<string, unknown>
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue
    const present = merged[name]
    if (value === null) delete merged[name]
    else merged[name] = isPlain(present) && isPlain(value) ? deepMerge(present, value) : value
  }
  return merged as T
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
