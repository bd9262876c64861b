/** Halves away from zero, as tills round: 0.5 to 1 and -0.5 to -1. */
export const round = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) || 0

/** What a part of a quantity costs when the whole costs `amount`. */
export const proportion = (amount: number, part: number, whole: number): number =>
  whole === 0 ? amount : round((amount * part) / whole)

/** Spreads an amount over weights so that the parts add up to it exactly. */
export function spread(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let passed = 0
  let given = 0
  return weights.map((weight) => {
    passed += weight
    const part = (total === 0 ? 0 : round((amount * passed) / total)) - given
    given += part
    return part
  })
}
