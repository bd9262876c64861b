import type { OmniumTenant } from '../omnium-tenant.ts'
import { saveCategory } from '../categories/save-category.ts'
import { upsertPrices, refuseNegativePrice, pricesOf } from '../prices/write-prices.ts'
import { priceIdentity } from '../prices/price-identity.ts'
import { findProduct, languagesOf } from '../products/find-product.ts'
import { publishProductEvent, publishSaved, PRODUCT_OPERATIONS } from '../products/product-events.ts'
import { refreshProductStock } from '../products/product-stock.ts'
import { saveProduct } from '../products/save-product.ts'
import { everyPrice } from '../prices/price-scope.ts'
import { productView } from '../products/show-product.ts'
import { BACK_OFFICE } from './actors.ts'
import type { OmniumActions } from './omnium-actions.ts'
import { refusal } from './refusal.ts'

type CatalogueActions = Pick<
  OmniumActions,
  'saveProduct' | 'saveCategory' | 'savePrice' | 'saveProductSearch' | 'refreshProductStock'
>

/** What people in the back office save in the catalogue. */
export function catalogueActions(tenant: OmniumTenant): CatalogueActions {
  return {
    saveProduct: ({ product }) => {
      const saved = saveProduct(tenant, product, 'overwrite')
      publishSaved(tenant, [saved], BACK_OFFICE)
      return productView(tenant, everyPrice)(saved.product)
    },

    saveCategory: ({ category }) => saveCategory(tenant, category, 'overwrite', BACK_OFFICE).category,

    savePrice: ({ productId, price }) => {
      const product = findProduct(tenant, productId)
      if (!product) throw refusal('savePrice', `There is no product ${productId}.`)
      refuseNegativePrice(price)
      // A SKU means the price of that variant.
      const code = price.code ?? (productId === product.id ? product.productId : productId)
      const isChanged = upsertPrices(tenant, product.productId, [{ ...price, code }])
      if (isChanged)
        for (const each of languagesOf(tenant, product.productId))
          publishProductEvent(
            tenant,
            each,
            {
              operationId: PRODUCT_OPERATIONS.patched,
              category: 'Updated',
              message: 'Product price updated',
            },
            BACK_OFFICE,
          )
      const identity = priceIdentity({ ...price, code }, {})
      const saved = pricesOf(tenant, product.productId).find((each) => priceIdentity(each, {}) === identity)
      if (!saved) throw refusal('savePrice', `The price of ${productId} was not written.`)
      return saved
    },

    saveProductSearch: ({ id, search }) => tenant.productSearches.put({ id, search }),

    refreshProductStock: () => refreshProductStock(tenant),
  }
}
