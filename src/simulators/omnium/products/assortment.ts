import { withDescendants } from '../categories/stored-category.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { isValidAt } from '../prices/price-choice.ts'
import type { BusinessCustomer, PrivateCustomer, Store } from '../schemas.ts'
import { categoryIdsOf } from './stored-product.ts'
import type { StoredProduct } from './stored-product.ts'

type CategoryLimits = Pick<Store, 'assortmentExcludeCategoryIds' | 'assortmentIncludeCategoryIds'>

/** Whether the categories that somebody's assortment includes and excludes, with all below them, leave the product in. */
function isInCategories(
  tenant: OmniumTenant,
  { assortmentIncludeCategoryIds: included, assortmentExcludeCategoryIds: excluded }: CategoryLimits,
  product: StoredProduct,
): boolean {
  const isIn = (ids: readonly string[]): boolean => {
    const wanted = withDescendants(tenant, ids)
    return categoryIdsOf(product).some((id) => wanted.has(id))
  }
  return (!included?.length || isIn(included)) && (!excluded?.length || !isIn(excluded))
}

/** A product that names stores is for these only. */
export const isInStoreAssortment = (tenant: OmniumTenant, store: Store, product: StoredProduct): boolean =>
  (!product.storeIds?.length || product.storeIds.includes(store.id)) && isInCategories(tenant, store, product)

/** A restricted company sees the products of its assortment codes only; the categories hold for everybody. */
export function isInCustomerAssortment(
  tenant: OmniumTenant,
  customer: PrivateCustomer | BusinessCustomer,
  product: StoredProduct,
): boolean {
  const isRestricted = 'isAssortmentRestricted' in customer && customer.isAssortmentRestricted === true
  return (!isRestricted || sharesCode(tenant, customer, product)) && isInCategories(tenant, customer, product)
}

function sharesCode(
  tenant: OmniumTenant,
  { assortmentCodes }: BusinessCustomer,
  product: StoredProduct,
): boolean {
  const valid = (codes: BusinessCustomer['assortmentCodes']): string[] =>
    (codes ?? [])
      .filter(({ validFrom, validTo }) =>
        isValidAt({ validFrom: validFrom ?? null, validUntil: validTo ?? null }, tenant.now()),
      )
      .flatMap(({ assortmentCodeId }) => assortmentCodeId ?? [])
  const allowed = valid(assortmentCodes)
  return valid(product.assortmentCodes).some((code) => allowed.includes(code))
}
