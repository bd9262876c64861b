import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Outcome } from '../patch/batch-result.ts'
import { badRequest } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { hasText, isOneOf, shares } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { publishListEvent, withdraw } from './activate.ts'
import type { PriceList } from './stored-price-list.ts'

/** `ApiAddPriceList`. */
const ADDED = 343_100

/** What a price list may name at most (O-LIM). */
const LIMITS = { customerIds: 250, customerGroups: 250, storeIds: 1000 } as const

/** Adds a price list, or replaces its head; whether it is active stays, and so do its items. */
export function savePriceList(
  tenant: OmniumTenant,
  given: PriceList,
  actor: Actor,
): { readonly outcome: Outcome; readonly list: PriceList } {
  checkPriceList(given)
  const before = tenant.priceLists.get(given.id)
  const now = tenant.timestamp()
  const list = compact<PriceList>({
    ...given,
    priceListType: given.priceListType ?? 'Price',
    priceType: given.priceType ?? 'Default',
    created: before?.created ?? given.created ?? now,
    modified: before?.modified,
    published: before?.published,
    isActive: before?.isActive ?? false,
  })
  if (before && isDeepStrictEqual(before, list)) return { outcome: 'unchanged', list: before }
  const saved = tenant.priceLists.put({ ...list, modified: now })
  publishListEvent(
    tenant,
    saved,
    before
      ? { message: 'Price list updated' }
      : { operationId: ADDED, category: 'Created', message: 'Price list added' },
    actor,
  )
  return { outcome: before ? 'updated' : 'created', list: saved }
}

/** The list, its items, and its prices on the products. */
export function deletePriceList(tenant: OmniumTenant, list: PriceList, actor: Actor): void {
  withdraw(tenant, list.id)
  for (const { id } of tenant.priceListItems.by('priceList', list.id)) tenant.priceListItems.delete(id)
  tenant.priceLists.delete(list.id)
  publishListEvent(tenant, list, { category: 'Deleted', message: 'Price list deleted' }, actor)
}

function checkPriceList(given: PriceList): void {
  for (const name of ['id', 'name', 'currencyCode'] as const)
    if (!given[name].trim()) throw badRequest(`${name} is required.`)
  for (const [name, most] of Object.entries(LIMITS)) {
    const { length } = given[name as keyof typeof LIMITS] ?? []
    if (length > most) throw badRequest(`${name}: at most ${most} are accepted, not ${length}.`)
  }
}

type Request = Schema<'OmniumPriceListSearchRequest'>
type Steering = 'includeEmptyMarketId' | 'includeEmptyStoreIds'

/** Lists without markets or stores are found beside those asked for only when the request includes them. */
export const PRICE_LIST_CRITERIA: Criteria<Omit<Request, Steering>, PriceList, Request> = {
  currencyCodes: ({ currencyCode }, codes) => isOneOf(currencyCode, codes),
  isActive: ({ isActive }, wanted) => (isActive === true) === wanted,
  marketGroupIds: ({ marketGroupId }, ids) => isOneOf(marketGroupId, ids),
  marketIds: ({ marketIds, marketId }, ids, { includeEmptyMarketId }) => {
    const own = marketIds ?? (marketId ? [marketId] : [])
    return shares(own, ids) || (includeEmptyMarketId === true && own.length === 0)
  },
  searchText: ({ id, name }, text) => hasText([id, name], text),
  storeIds: ({ storeIds }, ids, { includeEmptyStoreIds }) =>
    shares(storeIds, ids) || (includeEmptyStoreIds === true && !storeIds?.length),
  supplierIds: ({ supplierId }, ids) => isOneOf(supplierId, ids),
}
