/** Two decimals, half away from zero, as in the vendor's samples; a float that should be a half counts as one. */
export const round2 = (value: number): number =>
  value === 0 ? 0 : (Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-6)) / 100

export const withoutTax = (amount: number, taxRate: number): number => round2(amount / (1 + taxRate / 100))

export const sumOf = (values: readonly number[]): number =>
  round2(values.reduce((total, value) => total + value, 0))

/** Quantities are decimals as well; six digits keep sums of thirds apart and float dust out. */
export const roundQuantity = (value: number): number => Math.round(value * 1e6) / 1e6
