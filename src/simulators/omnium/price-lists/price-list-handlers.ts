import type { OmniumTenant } from '../omnium-tenant.ts'
import { batchResult } from '../patch/batch-result.ts'
import { badRequest } from '../refused.ts'
import type { OmniumHandlers, Schema } from '../schemas.ts'
import { filterBy } from '../search/criteria.ts'
import { indexed } from '../search/index-delay.ts'
import { listPage, takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { activatePriceList, deactivatePriceList } from './activate.ts'
import {
  ITEM_CRITERIA,
  checkItem,
  deleteItem,
  itemId,
  itemsOfLists,
  patchItem,
  saveItem,
} from './price-list-items.ts'
import { PRICE_LIST_CRITERIA, deletePriceList, savePriceList } from './price-lists.ts'
import { requirePriceList } from './stored-price-list.ts'
import type { StoredPriceListItem } from './stored-price-list.ts'

type PriceListOperation =
  | 'PriceListsGetPriceList'
  | 'PriceListsDeletePriceList'
  | 'PriceListsSearchPriceLists'
  | 'PriceListsAddPriceList'
  | 'PriceListsActivatePriceList'
  | 'PriceListsDeactivatePriceList'
  | 'PriceListsAddPriceListItems'
  | 'PriceListsPatchPriceListItems'
  | 'PriceListsGetPriceListItems'
  | 'PriceListsDeletePriceListItems'
  | 'PriceListItemsSearch'
  | 'PriceListItemsScrollSearch'
  | 'PriceListItemsScroll'

const BATCH = 1000
const MOST_IN_BATCH = 20_000

export const priceListHandlers: OmniumHandlers<PriceListOperation> = {
  PriceListsGetPriceList: ({ path }, tenant) => ({ status: 200, body: requirePriceList(tenant, path.id) }),
  PriceListsAddPriceList: ({ body, origin }, tenant) => {
    const { outcome } = savePriceList(tenant, body, tenant.apiUser(origin))
    return { status: outcome === 'created' ? 201 : 200 }
  },
  PriceListsDeletePriceList: ({ path, origin }, tenant) => {
    deletePriceList(tenant, requirePriceList(tenant, path.id), tenant.apiUser(origin))
    return { status: 200 }
  },
  PriceListsSearchPriceLists: ({ body }, tenant) => {
    const found = filterBy(indexed(tenant, tenant.priceLists.all()), body, PRICE_LIST_CRITERIA, body)
    const sorted = sortBy(found, body.sortOrder, ({ id }) => id)
    return { status: 200, body: { ...takePage(sorted, body), facets: [] } }
  },
  PriceListsActivatePriceList: ({ path, origin }, tenant) => {
    const list = requirePriceList(tenant, path.priceListId)
    return { status: 200, body: activatePriceList(tenant, list, tenant.apiUser(origin)) }
  },
  PriceListsDeactivatePriceList: ({ path, origin }, tenant) => {
    const list = requirePriceList(tenant, path.priceListId)
    return { status: 200, body: deactivatePriceList(tenant, list, tenant.apiUser(origin)) }
  },

  /** Items of price lists that do not exist are ignored without a word (quirk 35). */
  PriceListsAddPriceListItems: ({ body }, tenant) => {
    for (const item of body) {
      checkItem(item)
      itemId(item)
    }
    const saved = body.flatMap((item) => {
      const list = tenant.priceLists.get(item.priceListId)
      return list ? [saveItem(tenant, list, item)] : []
    })
    return { status: saved.some(({ outcome }) => outcome === 'created') ? 201 : 200 }
  },
  /** Missing items are created, and the lists activated afterwards when that is asked for (quirk 35). */
  PriceListsPatchPriceListItems: ({ body, query, origin }, tenant) => {
    body.forEach(checkItem)
    const outcomes = body.map((patch) => patchItem(tenant, patch))
    if (query.activatePriceLists) {
      for (const id of new Set(outcomes.flatMap(({ priceListId }) => priceListId ?? [])))
        activatePriceList(tenant, requirePriceList(tenant, id), tenant.apiUser(origin))
    }
    const createdCount = outcomes.filter(({ outcome }) => outcome === 'created').length
    const counts = batchResult(outcomes)
    return {
      status: 200,
      body: { ...counts, createdCount, updatedCount: (counts.updatedCount ?? 0) - createdCount },
    }
  },
  /** A page beyond the last one is an empty list. */
  PriceListsGetPriceListItems: ({ path, query }, tenant) => {
    const { id } = requirePriceList(tenant, path.id)
    const { page = 1, take = 20 } = query
    const found = tenant.priceListItems.by('priceList', id)
    return { status: 200, body: listPage(found, { page, pageSize: take }).result }
  },
  /** Ids that are unknown are passed over (quirk 49: the body of a DELETE). */
  PriceListsDeletePriceListItems: ({ body }, tenant) => {
    for (const id of body) {
      const item = tenant.priceListItems.get(id)
      if (item) deleteItem(tenant, item)
    }
    return { status: 200 }
  },

  PriceListItemsSearch: ({ body }, tenant) => ({
    status: 200,
    body: takePage(foundItems(tenant, body), body),
  }),
  PriceListItemsScrollSearch: ({ body }, tenant) => {
    const size = body.scrollSize ?? BATCH
    if (size < 1 || size > MOST_IN_BATCH)
      throw badRequest(`scrollSize must lie between 1 and ${MOST_IN_BATCH}.`)
    return { status: 200, body: tenant.scrolls.start('priceListItems', foundItems(tenant, body), size) }
  },
  PriceListItemsScroll: ({ path }, tenant) => ({
    status: 200,
    body: tenant.scrolls.next<StoredPriceListItem>('priceListItems', path.id),
  }),
}

function foundItems(
  tenant: OmniumTenant,
  request: Schema<'OmniumPriceListItemSearchRequest'>,
): StoredPriceListItem[] {
  const found = filterBy(itemsOfLists(tenant, request), request, ITEM_CRITERIA, undefined)
  return sortBy(found, request.sortOrder, ({ id }) => id)
}
