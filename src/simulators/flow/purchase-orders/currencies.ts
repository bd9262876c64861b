import { storedRate } from '../currencies/currencies.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { invalid } from '../refused.ts'

/** Quirk 18: a foreign currency has to exist, and an empty exchange rate takes the stored one. */
export function resolveCurrency(
  tenant: FlowTenant,
  currency: string | null | undefined,
  exchangeRate: number | null | undefined,
): { currency: string | null; exchangeRate: number | null } {
  if (currency === null || currency === undefined || currency === tenant.profile.currency) {
    return { currency: currency ?? null, exchangeRate: null }
  }
  const stored = storedRate(tenant, currency)
  if (stored === undefined) throw invalid('/currency', `is no foreign currency of the tenant: ${currency}`)
  return { currency, exchangeRate: exchangeRate ?? stored }
}
