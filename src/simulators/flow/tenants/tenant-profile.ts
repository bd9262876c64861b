import { iso } from '../../../kernel/clock.ts'
import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'

/** The price list that every tenant has from the start. */
export const MAIN_PRICELIST = 'main'

/** What is known of the tenant itself. */
export interface TenantProfile {
  readonly name: string
  readonly countryCode: string
  readonly currency: string
  readonly vatNumber: string
  readonly timezone: string
  readonly languageCode: string
  /** The price list of stores without one of their own. */
  readonly pricelistUid: string
}

export const emptyProfile = (id: string): TenantProfile => ({
  name: `Tenant ${id}`,
  countryCode: 'NO',
  currency: 'NOK',
  vatNumber: '999999999',
  timezone: 'Europe/Oslo',
  languageCode: 'nb',
  pricelistUid: MAIN_PRICELIST,
})

export function viewTenant(tenant: FlowTenant): Schema<'TenantResponse'> {
  const { profile } = tenant
  const createdAt = iso(tenant.createdAt)
  return {
    tenantUid: tenant.tenantUid,
    name: profile.name,
    countryCode: profile.countryCode,
    vatNumber: profile.vatNumber,
    pricelistUid: profile.pricelistUid,
    timezone: profile.timezone,
    languageCode: profile.languageCode,
    currency: {
      code: profile.currency,
      name: profile.currency,
      symbol: 'kr',
      symbolPosition: 'AFTER',
      decimalSeparator: ',',
      thousandSeparator: ' ',
      cashRounding: 100,
    },
    settings: {
      allowExternalCashDrawer: false,
      autoLogout: 15,
      autoPrintReceipt: true,
      numericSkuCounter: 1,
      printCardPaymentDetails: true,
      sendInvoicesExternally: false,
    },
    appSettings: { showOutOfStockWarning: true },
    extensions: tenant.extensions
      .all()
      .map(({ extensionCode, name, active }) => ({ extensionCode, name, active })),
    assets: {},
    createdAt,
    lastModifiedAt: createdAt,
  }
}
