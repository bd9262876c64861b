import { isDeepStrictEqual } from 'node:util'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import type { ItemOutcome } from '../patch/batch-result.ts'
import { keepCostPrices } from '../prices/cost-prices.ts'
import { keepPrices, refuseNegative } from '../prices/write-prices.ts'
import { findProduct, variantOf } from '../products/find-product.ts'
import { badRequest } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { hasText, isOneOf } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { productOf } from './activate.ts'
import { itemAmounts } from './item-amounts.ts'
import type {
  PriceList,
  PriceListItem,
  PriceListItemPatch,
  StoredPriceListItem,
} from './stored-price-list.ts'

/** `{priceListId}_{skuId}`, with the product where no SKU is named. */
export function itemId({ priceListId, skuId, productId }: PriceListItemPatch): string {
  const code = skuId ?? productId
  if (!code) throw badRequest('skuId is required.')
  return `${priceListId ?? ''}_${code}`
}

export function checkItem({ unitPrice, cost, discount, costDiscount }: PriceListItemPatch): void {
  refuseNegative({ unitPrice, cost, discount, costDiscount })
}

/** Adds or replaces an item; its prices reach the products when the list is activated. */
export function saveItem(tenant: OmniumTenant, list: PriceList, given: PriceListItem): ItemOutcome {
  return writeItem(tenant, list, { ...given, id: itemId(given) }, tenant.priceListItems.get(itemId(given)))
}

/**
 * Changes an item, by its id or by list and SKU; one that is missing is created (quirk 35). An item whose list is
 * unknown is not found.
 */
export function patchItem(
  tenant: OmniumTenant,
  patch: PriceListItemPatch,
): ItemOutcome & { priceListId?: string } {
  const known = patch.id ? tenant.priceListItems.get(patch.id) : undefined
  const priceListId = known?.priceListId ?? patch.priceListId
  const id = known?.id ?? (priceListId ? itemId(patch) : patch.id)
  if (!id) throw badRequest('id, or priceListId and skuId, is required.')
  const list = tenant.priceLists.get(priceListId ?? '')
  if (!list || !priceListId) return { id, outcome: 'notFound' }
  const before = tenant.priceListItems.get(id)
  const next = applyPatch<StoredPriceListItem>(before ?? { id, priceListId }, patch, {
    skip: ['id', 'priceListId'],
  })
  return { ...writeItem(tenant, list, next, before), priceListId }
}

/** The item goes, and with it what it put onto its product. */
export function deleteItem(tenant: OmniumTenant, item: StoredPriceListItem): void {
  tenant.priceListItems.delete(item.id)
  const code = item.skuId ?? item.productId
  keepPrices(tenant, productOf(item), (price) => price.priceListItemId !== item.id)
  keepCostPrices(
    tenant,
    productOf(item),
    (price) => price.priceListId !== item.priceListId || price.skuId !== code,
  )
}

/** With the name and the product of the SKU, and the computed amounts. */
function writeItem(
  tenant: OmniumTenant,
  list: PriceList,
  given: StoredPriceListItem,
  before: StoredPriceListItem | undefined,
): ItemOutcome {
  const code = given.skuId ?? given.productId ?? ''
  const product = findProduct(tenant, code)
  const name = given.name ?? (product && (variantOf(product, code)?.name ?? product.name))
  const item = compact<StoredPriceListItem>({
    ...given,
    ...itemAmounts(given, list),
    name,
    productId: product?.productId ?? given.productId,
    created: before?.created ?? given.created ?? tenant.timestamp(),
    isActive: before?.isActive ?? false,
  })
  if (before && isDeepStrictEqual(before, item)) return { id: item.id, outcome: 'unchanged' }
  tenant.priceListItems.put(item)
  return { id: item.id, outcome: before ? 'updated' : 'created' }
}

type Request = Schema<'OmniumPriceListItemSearchRequest'>

export const ITEM_CRITERIA: Criteria<
  Omit<Request, 'priceListId' | 'priceListIds' | 'scrollSize'>,
  StoredPriceListItem
> = {
  searchText: ({ skuId, productId, name }, text) => hasText([skuId, productId, name], text),
}

/** The items of the lists that a request names, of all lists when it names none. */
export function itemsOfLists(
  tenant: OmniumTenant,
  { priceListId, priceListIds }: Request,
): readonly StoredPriceListItem[] {
  const wanted = priceListId ? [priceListId] : (priceListIds ?? [])
  if (wanted.length === 0) return tenant.priceListItems.all()
  const found = wanted.flatMap((id) => tenant.priceListItems.by('priceList', id))
  return priceListId && priceListIds?.length
    ? found.filter((item) => isOneOf(item.priceListId, priceListIds))
    : found
}
