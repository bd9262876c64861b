/** Consecutive numbers by name: orders, purchase orders, the vouchers of each store. */
export interface NumberSeries {
  next(name: string): string
}

const FIRST = 100_001

export function createNumberSeries(): NumberSeries {
  const used = new Map<string, number>()
  return {
    next(name) {
      const number = (used.get(name) ?? FIRST - 1) + 1
      used.set(name, number)
      return String(number)
    },
  }
}
