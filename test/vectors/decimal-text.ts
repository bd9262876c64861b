// Decimal arithmetic on texts with BigInt: the second method for the vectors that Python's decimal made.

export type Rounding = 'exact-half-away' | 'exact-half-even' | 'truncate'

/** A decimal text times ten to the power of `places`, as an integer. */
export function scale(text: string, places: number, rounding: Rounding = 'exact-half-away'): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) throw new Error(`Not a decimal text: ${text}`)
  const [, sign, whole = '', fraction = ''] = match
  const digits = fraction.padEnd(places, '0')
  const kept = BigInt(whole + digits.slice(0, places))
  const magnitude = kept + (roundsUp(digits.slice(places), kept, rounding) ? 1n : 0n)
  return sign === '-' ? -magnitude : magnitude
}

function roundsUp(rest: string, kept: bigint, rounding: Rounding): boolean {
  const half = `5${'0'.repeat(Math.max(0, rest.length - 1))}`
  switch (rounding) {
    case 'truncate':
      return false
    case 'exact-half-away':
      return rest !== '' && rest >= half
    case 'exact-half-even':
      return rest !== '' && (rest > half || (rest === half && kept % 2n === 1n))
  }
}

/** An integer over ten to the power of `places`, as the shortest decimal text. */
export function unscale(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0')
  return canonical(`${value < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`)
}

/** A decimal text without what does not count: zeros at the end, the sign of zero. */
export function canonical(text: string): string {
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return short === '-0' ? '0' : short
}

/** Whether a decimal passes through a 64-bit float unchanged. */
export const survivesFloat = (text: string): boolean => canonical(String(Number(text))) === canonical(text)
