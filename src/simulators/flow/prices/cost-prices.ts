import type { Actor } from '../actor.ts'
import { runBatch } from '../batch/run-batch.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { updateProduct } from '../products/products.ts'
import type { Product } from '../products/products.ts'
import { resolveCurrency } from '../purchase-orders/currencies.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { setStockLevel, stockLevel } from '../stock/stock-levels.ts'
import { fromBody } from '../uids.ts'
import { receivingWarehouse } from '../warehouses/warehouses.ts'
import { levelsOf } from './cost-price.ts'

/** Quirk 22. */
export function writeCostPrices(
  tenant: FlowTenant,
  request: Schema<'CostPriceBatchRequest'>,
  by: Actor,
): ReturnType<typeof runBatch> {
  return runBatch(request, {
    upsert: (item) => {
      const { productUid, storeUid, costPrice, currency } = knownFields(item, {
        productUid: 'uid',
        storeUid: 'string?',
        costPrice: 'integer',
        currency: 'string?',
      })
      if (productUid === undefined) throw invalid('/productUid', 'is required')
      if (costPrice === undefined) throw invalid('/costPrice', 'is required')
      const product = fromBody(tenant.products, 'product', '/productUid', productUid)
      const { exchangeRate } = resolveCurrency(tenant, currency, undefined)
      const local = exchangeRate === null ? costPrice : Math.round((costPrice * exchangeRate) / 100)
      if (typeof storeUid === 'string') setStoreCost(tenant, product, storeUid, local, by)
      else {
        const foreign = exchangeRate === null ? {} : { currencyPurchasePrice: costPrice }
        updateProduct(tenant, productUid, { purchasePrice: local, ...foreign }, by)
      }
      return productUid
    },
  })
}

/** On every level that the store has of the product, else on one in the warehouse that its goods come into. */
function setStoreCost(
  tenant: FlowTenant,
  { productUid }: Product,
  storeUid: string,
  costPrice: number,
  by: Actor,
): void {
  fromBody(tenant.stores, 'store', '/storeUid', storeUid)
  const booked = levelsOf(tenant, productUid, storeUid).filter(({ modifiedAt }) => modifiedAt !== undefined)
  const warehouseUid = receivingWarehouse(tenant, storeUid)
  if (booked.length === 0 && warehouseUid === undefined)
    throw conflict(`The store ${storeUid} has no warehouse.`)
  const levels = booked.length > 0 ? booked : [stockLevel(tenant, productUid, String(warehouseUid))]
  for (const { warehouseUid: place, quantityStock } of levels)
    setStockLevel(tenant, { productUid, warehouseUid: place, quantityStock, costPrice }, by)
}
