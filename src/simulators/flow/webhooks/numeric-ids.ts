/** Webhooks name each entity by an internal number beside its uid; numbers are given at first mention. */
export interface NumericIds {
  of(kind: string, uid: string): number
}

export function createNumericIds(): NumericIds {
  const numbers = new Map<string, number>()
  return {
    of(kind, uid) {
      const key = `${kind} ${uid}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      const next = 1001 + numbers.size
      numbers.set(key, next)
      return next
    },
  }
}
