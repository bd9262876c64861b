import type { Random } from '../../kernel/random.ts'
import { PLACES, STREETS } from './demo-people.ts'
import type { RetailAddress } from './retailer.ts'

/** Prefix 20 is the range for numbers of a shop's own, so no real article carries one of these. */
export function gtin13(number: number): string {
  const digits = `20${String(number).padStart(10, '0')}`
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

export const address = (random: Random): RetailAddress => ({
  line1: `${random.pick(STREETS)} ${random.int(1, 120)}`,
  ...random.pick(PLACES),
  countryCode: 'NO',
})

/** Different entries, drawn without putting back. */
export function several<T>(random: Random, from: readonly T[], count: number): T[] {
  const left = [...from]
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [drawn] = left.splice(random.int(0, left.length - 1), 1)
    return drawn as T
  })
}
