import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'

export type PriceList = Schema<'OmniumPriceList'>
export type PriceListItem = Schema<'OmniumPriceListItem'>
export type PriceListItemPatch = Schema<'OmniumPriceListItemPatch'>

/** One price of a price list, for a SKU or for a product. */
export interface StoredPriceListItem extends PriceListItem {
  /** `{priceListId}_{skuId}`. */
  readonly id: string
  readonly priceListId: string
}

export function requirePriceList(tenant: OmniumTenant, id: string): PriceList {
  const list = tenant.priceLists.get(id)
  if (!list) throw notFound('Price list', id)
  return list
}
