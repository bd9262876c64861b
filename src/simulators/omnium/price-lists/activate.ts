import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { keepCostPrices, upsertCostPrices } from '../prices/cost-prices.ts'
import type { CostPrice, Price } from '../prices/stored-prices.ts'
import { keepPrices, upsertPrices } from '../prices/write-prices.ts'
import type { PriceList, StoredPriceListItem } from './stored-price-list.ts'

/** `ApiActivatedPriceList`; of the other changes of a price list only the addition has a published number. */
const ACTIVATED = 343_105

/**
 * Puts the prices of a list onto the products (O-PRC): only this does, so what was changed in the list since it
 * was activated last counts from now on, and what was taken out of it is gone from the products.
 */
export function activatePriceList(tenant: OmniumTenant, { id }: PriceList, actor: Actor): PriceList {
  const before = tenant.priceLists.get(id)
  if (!before) throw new Error(`There is no price list ${id}.`)
  withdraw(tenant, id)
  const now = tenant.timestamp()
  const list = tenant.priceLists.put({ ...before, isActive: true, published: now, modified: now })
  const byProduct = Map.groupBy(tenant.priceListItems.by('priceList', id), productOf)
  for (const [productId, items] of byProduct) {
    if (list.priceListType !== 'CostPrice')
      upsertPrices(
        tenant,
        productId,
        items.flatMap((item) => toPrices(list, item)),
      )
    if (list.priceListType === 'CostPrice' || list.priceListType === 'PriceAndCostPrice')
      upsertCostPrices(
        tenant,
        productId,
        items.flatMap((item) => toCostPrices(list, item)),
      )
  }
  setItemsActive(tenant, id, true)
  publishListEvent(tenant, list, { operationId: ACTIVATED, message: 'Price list activated' }, actor)
  return list
}

/** Takes the prices of a list off the products. */
export function deactivatePriceList(tenant: OmniumTenant, { id }: PriceList, actor: Actor): PriceList {
  const before = tenant.priceLists.get(id)
  if (!before) throw new Error(`There is no price list ${id}.`)
  withdraw(tenant, id)
  const list = tenant.priceLists.put({ ...before, isActive: false, modified: tenant.timestamp() })
  setItemsActive(tenant, id, false)
  publishListEvent(tenant, list, { message: 'Price list deactivated' }, actor)
  return list
}

/** No price of the list is left on any product. */
export function withdraw(tenant: OmniumTenant, priceListId: string): void {
  for (const { productId } of tenant.prices.by('priceList', priceListId))
    keepPrices(tenant, productId, (price) => price.priceListId !== priceListId)
  for (const { productId } of tenant.costPrices.by('priceList', priceListId))
    keepCostPrices(tenant, productId, (price) => price.priceListId !== priceListId)
}

export function publishListEvent(
  tenant: OmniumTenant,
  { id, name }: PriceList,
  event: { readonly operationId?: number; readonly message: string; readonly category?: string },
  actor: Actor,
): void {
  tenant.publisher.publish(
    { className: 'PriceList', category: 'Updated', ...event, objectId: id, objectNumber: name },
    actor,
  )
}

export const productOf = ({ productId, skuId }: StoredPriceListItem): string => productId ?? skuId ?? ''

function setItemsActive(tenant: OmniumTenant, priceListId: string, isActive: boolean): void {
  for (const item of tenant.priceListItems.by('priceList', priceListId))
    if (item.isActive !== isActive) tenant.priceListItems.put({ ...item, isActive })
}

/** Where and for whom the list holds: one price for each market, store and customer or group that it names. */
function placesOf(list: PriceList): Pick<Price, 'marketId' | 'storeId' | 'customerId' | 'customerGroup'>[] {
  const orNone = (values: readonly string[] | null | undefined): readonly (string | undefined)[] =>
    values?.length ? values : [undefined]
  const markets = orNone(list.marketIds ?? (list.marketId ? [list.marketId] : undefined))
  const customers = [
    ...(list.customerIds ?? []).map((customerId) => ({ customerId })),
    ...(list.customerGroups ?? []).flatMap(({ id }) => (id ? [{ customerGroup: id }] : [])),
  ]
  return markets.flatMap((marketId) =>
    orNone(list.storeIds).flatMap((storeId) =>
      (customers.length > 0 ? customers : [{}]).map((customer) =>
        compact<Price>({ marketId, storeId, ...customer }),
      ),
    ),
  )
}

function toPrices(list: PriceList, item: StoredPriceListItem): Price[] {
  return placesOf(list).map((place) =>
    compact<Price>({
      ...place,
      code: item.skuId ?? item.productId,
      currencyCode: list.currencyCode,
      marketGroupId: list.marketGroupId,
      unitPrice: item.discountedPrice,
      originalUnitPrice: item.unitPrice,
      discountAmount: item.discount,
      discountPercent: item.discountPercent,
      cost: item.cost,
      taxRate: item.taxRate ?? list.taxRate,
      isTaxExcluded: list.isExcludingTax ?? false,
      isCustomerClubSpecificPrice: list.isCustomerClubSpecificPrice ?? false,
      priceType: list.priceType === 'PriceFactor' ? 'PriceFactor' : undefined,
      promotionId: list.promotionId,
      unit: list.unit,
      priceListId: list.id,
      priceListItemId: item.id,
      tags: item.tags,
      validFrom: list.validFrom ?? undefined,
      validUntil: list.validTo,
    }),
  )
}

function toCostPrices(
  list: PriceList,
  item: StoredPriceListItem,
): (CostPrice & { readonly priceListId: string })[] {
  return placesOf({ ...list, customerIds: [], customerGroups: [] }).map(({ marketId, storeId }) =>
    compact<CostPrice & { readonly priceListId: string }>({
      skuId: item.skuId ?? item.productId,
      marketId,
      storeId,
      marketGroupId: list.marketGroupId,
      cost: item.discountedCost,
      originalCost: item.cost,
      discountAmount: item.costDiscount,
      currencyCode: list.costCurrencyCode ?? list.currencyCode,
      supplier: list.supplierId,
      type: 'PriceList',
      unit: list.unit,
      validFrom: list.validFrom,
      validUntil: list.validTo,
      priceListId: list.id,
    }),
  )
}
