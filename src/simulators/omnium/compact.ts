/** The object without its absent members: Omnium leaves out what has no value. */
export function compact<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  const kept: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    // An assignment to it would be no member.
    if (key === '__proto__') continue
    const member = value[key as keyof T]
    if (member !== undefined && member !== null) kept[key] = member
  }
  return kept as T
}
