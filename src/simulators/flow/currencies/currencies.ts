import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict, invalid } from '../refused.ts'
import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

export type Currency = Schema<'CurrencyResponse'>

const currencies = new Resource<Currency, Schema<'CurrencyUpdateRequest'>>({
  kind: 'currency',
  uid: 'currencyUid',
  emptyUid: true,
  collection: (tenant) => tenant.currencies,
  fields: { currencyCode: 'string', exchangeRate: 'integer' },
  required: ['currencyCode', 'exchangeRate'],
  defaults: () => ({}),
  check: (tenant, { currencyUid, currencyCode, exchangeRate }, before) => {
    if (!/^[A-Z]{3}$/.test(currencyCode)) throw invalid('/currencyCode', 'must be an ISO 4217 code')
    if (exchangeRate < 1) throw invalid('/exchangeRate', 'must be 1 or more')
    const twin = tenant.currencies.by('code', currencyCode).some((other) => other.currencyUid !== currencyUid)
    if (!twin) return
    if (before) throw invalid('/currencyCode', `is the code of another currency: ${currencyCode}`)
    throw conflict(`The currency ${currencyCode} exists already.`)
  },
})

export const requireCurrency = (tenant: FlowTenant, uid: string): Currency => currencies.require(tenant, uid)

export const createCurrency = (
  tenant: FlowTenant,
  request: Schema<'CurrencyCreateRequest'>,
  by: Actor,
): Currency => currencies.create(tenant, request, createdBy(tenant, by))

export const updateCurrency = (
  tenant: FlowTenant,
  uid: string,
  request: Schema<'CurrencyUpdateRequest'>,
  by: Actor,
): Currency => currencies.update(tenant, uid, request, modifiedBy(tenant, by))

/** The rate at which a foreign currency is kept, two decimals implied: 11.50 is 1150. */
export const storedRate = (tenant: FlowTenant, currencyCode: string): number | undefined =>
  tenant.currencies.by('code', currencyCode)[0]?.exchangeRate
