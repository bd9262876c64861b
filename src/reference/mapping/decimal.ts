import { MappingError } from './mapping-error.ts'

/**
 * Exact decimal arithmetic on what the JSON said. A number read from JSON is a binary double, but its shortest
 * decimal text is what the sender wrote: 19.99 stays 19.99 and times 100 is 1999, not 1998.9999999999998
 * (MONEY-04, C-01). `coefficient / 10^scale`.
 */
export interface Decimal {
  readonly coefficient: bigint
  readonly scale: number
}

const TEXT = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/

export function decimal(value: number): Decimal {
  const match = TEXT.exec(String(value))
  // NaN and the infinities have no decimal text.
  if (!match) throw new MappingError(`${String(value)} is not a finite number.`)
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(`${sign}${whole}${fraction}`)
  return scale >= 0
    ? { coefficient: digits, scale }
    : { coefficient: digits * 10n ** BigInt(-scale), scale: 0 }
}

export const ZERO: Decimal = { coefficient: 0n, scale: 0 }

export function add(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale)
  return { coefficient: atScale(left, scale) + atScale(right, scale), scale }
}

export const negate = ({ coefficient, scale }: Decimal): Decimal => ({ coefficient: -coefficient, scale })

export const subtract = (left: Decimal, right: Decimal): Decimal => add(left, negate(right))

export const multiply = (left: Decimal, right: Decimal): Decimal => ({
  coefficient: left.coefficient * right.coefficient,
  scale: left.scale + right.scale,
})

export const isZero = ({ coefficient }: Decimal): boolean => coefficient === 0n

export const isNegative = ({ coefficient }: Decimal): boolean => coefficient < 0n

/** The quotient times 100 as a whole number, halves away from zero (MONEY-05). Rounded once, at the very end. */
export function hundredfold(dividend: Decimal, divisor: Decimal = { coefficient: 1n, scale: 0 }): number {
  const scale = Math.max(dividend.scale, divisor.scale)
  return whole(divideHalfAway(atScale(dividend, scale) * 100n, atScale(divisor, scale)))
}

/** Whether the value times 100 has a fraction left, so that rounding lost something. */
export const hasMoreThanTwoDecimals = ({ coefficient, scale }: Decimal): boolean =>
  scale > 2 && coefficient % 10n ** BigInt(scale - 2) !== 0n

const atScale = ({ coefficient, scale }: Decimal, wanted: number): bigint =>
  coefficient * 10n ** BigInt(wanted - scale)

function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n
  const [top, bottom] = [abs(dividend), abs(divisor)]
  const rounded = (top * 2n + bottom) / (bottom * 2n)
  return negative ? -rounded : rounded
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value)

function whole(value: bigint): number {
  const result = Number(value)
  if (!Number.isSafeInteger(result)) throw new MappingError(`${value} is too large for an amount.`)
  return result
}
