import type { FlowTenant } from '../flow-tenant.ts'
import { invalid } from '../refused.ts'

/** Foreign currencies of every tenant with their stored rates, two decimals implied: 11.50 is 1150. */
const foreignCurrencies: ReadonlyMap<string, number> = new Map([
  ['EUR', 1150],
  ['USD', 1050],
  ['GBP', 1350],
  ['SEK', 102],
  ['DKK', 154],
  ['NOK', 100],
])

/** Quirk: a foreign currency has to exist, and an empty exchange rate takes the stored one. */
export function resolveCurrency(
  tenant: FlowTenant,
  currency: string | null | undefined,
  exchangeRate: number | null | undefined,
): { currency: string | null; exchangeRate: number | null } {
  if (currency === null || currency === undefined || currency === tenant.profile.currency) {
    return { currency: currency ?? null, exchangeRate: null }
  }
  const stored = foreignCurrencies.get(currency)
  if (stored === undefined) throw invalid('/currency', `is no foreign currency of the tenant: ${currency}`)
  return { currency, exchangeRate: exchangeRate ?? stored }
}
