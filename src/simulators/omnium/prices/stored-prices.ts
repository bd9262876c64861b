import type { Schema } from '../schemas.ts'

export type Price = Schema<'OmniumPrice'>
export type CostPrice = Schema<'OmniumCostPrice'>

/** A price with what it is for: the SKU, or the product as a whole. */
export interface StoredPrice extends Price {
  readonly code: string
  readonly productId: string
  readonly modified: string
}

/** A cost price; `priceListId` names the price list that it came from, which the vendor does not show. */
export interface StoredCostPrice extends CostPrice {
  readonly productId: string
  readonly modified: string
  readonly priceListId?: string
}

/** All prices of one product and its variants, whatever languages it is described in. */
export interface ProductPrices {
  readonly productId: string
  readonly prices: readonly StoredPrice[]
}

export interface ProductCostPrices {
  readonly productId: string
  readonly costPrices: readonly StoredCostPrice[]
}
