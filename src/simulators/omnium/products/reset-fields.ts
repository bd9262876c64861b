type Bag = Readonly<Record<string, unknown>>

/** The document without the members that `fieldsToForceNull` names by path: `brand`, `seoInfo.title`. */
export function resetFields<T extends object>(
  entity: T,
  paths: readonly string[] | null | undefined,
  kept: readonly string[],
): T {
  const isKept = (path: string): boolean => kept.some((name) => name.toLowerCase() === path.toLowerCase())
  return (paths ?? [])
    .filter((path) => !isKept(path))
    .reduce((each, path) => reset(each as Bag, path.split('.')) as T, entity)
}

function reset(bag: Bag, [name = '', ...rest]: readonly string[]): Bag {
  const key = Object.keys(bag).find((each) => each.toLowerCase() === name.toLowerCase())
  if (key === undefined) return bag
  if (rest.length === 0) return Object.fromEntries(Object.entries(bag).filter(([each]) => each !== key))
  const member = bag[key]
  const isObject = typeof member === 'object' && member !== null && !Array.isArray(member)
  return isObject ? { ...bag, [key]: reset(member as Bag, rest) } : bag
}
