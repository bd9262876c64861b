import type { ReadableCollection } from '../../state/collection.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { viewPrice } from '../prices/prices.ts'
import { viewProductGroup } from '../product-groups/product-groups.ts'
import { viewSlot } from '../product-packages/package-view.ts'
import type { Schema } from '../schemas.ts'
import { stateList } from '../state-list.ts'
import type { StateList } from '../state-list.ts'
import type { CatalogueCollections } from './catalogue-collections.ts'

type Same = 'brands' | 'categories' | 'pricelists' | 'soas' | 'soaAmounts' | 'currencies' | 'suppliers'
type Inner = 'properties' | 'propertyOptions' | 'productMedia'
type Readable<T> =
  T extends ReadableCollection<infer Entity, infer Index> ? ReadableCollection<Entity, Index> : never

/** The assortment as tests, the suite and the admin API see it. */
export type CatalogueState = {
  readonly [Name in Same | Inner]: Readable<CatalogueCollections[Name]>
} & {
  readonly productGroups: StateList<Schema<'ProductGroupResponse'>, 'name' | 'externalId'>
  readonly packageSlots: StateList<Schema<'ProductPackageSlotResponse'>, 'productUid' | 'componentUid'>
  readonly prices: StateList<Schema<'PriceResponse'>, 'pricelistUid' | 'productUid' | 'product'>
}

export function createCatalogueState(
  collections: CatalogueCollections,
  self: () => FlowTenant,
): CatalogueState {
  const { brands, categories, pricelists, soas, soaAmounts, currencies, suppliers } = collections
  const { properties, propertyOptions, productMedia } = collections
  return {
    ...{ brands, categories, pricelists, soas, soaAmounts, currencies, suppliers },
    ...{ properties, propertyOptions, productMedia },
    productGroups: stateList(collections.productGroups, (group) => viewProductGroup(self(), group)),
    packageSlots: stateList(collections.packageSlots, (slot) => viewSlot(self(), slot)),
    prices: stateList(collections.prices, (price) => viewPrice(self(), price)),
  }
}
