import type { FlowTenant } from '../flow-tenant.ts'
import { conflict } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import type { NumberSeries } from './number-series.ts'

/** Numbers that are given where no series is configured, by what they number. */
export interface Counter {
  readonly name: string
  readonly last: number
}

/** What gets a number. Vouchers and transfers have a series for each store, orders one for the tenant. */
export type Numbered = 'order' | 'purchase-order' | 'internal-purchase-order' | 'voucher'

const FIRST = 100_001

/**
 * The next number, from the series that the store names for it. A store that names none, or one that does not
 * exist, counts on its own: connectors write these references without looking (STORE-14). A series that is used
 * up refuses (409, assumed).
 */
export function nextNumber(tenant: FlowTenant, numbered: Numbered, storeUid: string): string {
  const series = seriesFor(tenant, numbered, storeUid)
  if (series) return nextOf(tenant, series)
  const name = numbered === 'voucher' ? `voucher ${storeUid}` : numbered
  return count(tenant, name)
}

/** Consecutive numbers of a name that no series covers, such as loyalty ids. */
export function count(tenant: FlowTenant, name: string): string {
  const last = (tenant.counters.get(name)?.last ?? FIRST - 1) + 1
  tenant.counters.put({ name, last })
  return String(last)
}

function nextOf(tenant: FlowTenant, series: NumberSeries): string {
  const currentValue = Math.max(series.currentValue + 1, series.start)
  if (currentValue > series.end)
    throw conflict(`The number series ${series.numberSeriesUid} is used up: it ends at ${series.end}.`)
  tenant.numberSeries.put({ ...series, currentValue })
  return String(currentValue)
}

const TYPES: Readonly<Record<Numbered, Schema<'NumberSeriesType'>>> = {
  order: 'ORDER',
  'purchase-order': 'PURCHASE',
  'internal-purchase-order': 'INTERNAL_PURCHASE',
  voucher: 'VOUCHER',
}

/** A series of another kind is no series for it. Stores refer to none for orders: the tenant's first one counts. */
function seriesFor(tenant: FlowTenant, numbered: Numbered, storeUid: string): NumberSeries | undefined {
  const type = TYPES[numbered]
  if (numbered === 'order') return tenant.numberSeries.by('type', type)[0]
  const store = tenant.stores.get(storeUid)
  const uid = {
    'purchase-order': store?.purchaseNumberSeriesUid,
    'internal-purchase-order': store?.internalPurchaseNumberSeriesUid,
    voucher: store?.voucherNumberSeriesUid,
  }[numbered]
  const series = uid === null || uid === undefined ? undefined : tenant.numberSeries.get(uid)
  return series?.type === type ? series : undefined
}
