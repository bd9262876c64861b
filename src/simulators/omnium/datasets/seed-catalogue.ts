import type { Retailer, RetailProduct } from '../../datasets/retailer.ts'
import { compact } from '../compact.ts'
import { timestamp } from '../dates.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { activatePriceList } from '../price-lists/activate.ts'
import { saveItem } from '../price-lists/price-list-items.ts'
import { savePriceList } from '../price-lists/price-lists.ts'
import type { StoredProduct, StoredVariant } from '../products/stored-product.ts'
import type { StoredPrice } from '../prices/stored-prices.ts'
import { round2 } from '../rounding.ts'
import type { Actor } from '../actor.ts'
import { kroner } from './import.ts'

const LANGUAGE = 'no'
const DAY = 24 * 3_600_000
/** The sale has every fifth family, at a fifth off. */
const SALE = { id: 'SALG', name: 'Sesongsalg', every: 5, share: 0.2 } as const

/** Categories, products with variants, prices, and a price list with a sale that is on. */
export function seedCatalogue(tenant: OmniumTenant, retailer: Retailer, importer: Actor): void {
  for (const { id, name, parentId } of retailer.categories) {
    tenant.productCategories.insert({
      id: `${id}_${LANGUAGE}`,
      categoryId: id,
      language: LANGUAGE,
      name,
      isMainCategory: parentId === undefined,
      ...(parentId === undefined ? {} : { parentId }),
    })
  }
  const families = Map.groupBy(retailer.products, ({ familyId }) => familyId)
  for (const articles of families.values()) seedFamily(tenant, articles, retailer)
  seedSale(tenant, [...families.values()], retailer, importer)
}

function seedFamily(tenant: OmniumTenant, articles: readonly RetailProduct[], retailer: Retailer): void {
  const [first] = articles
  if (!first) return
  const now = tenant.timestamp()
  const productId = first.familyId
  const isSingle = articles.length === 1 && first.sku === productId
  const supplier = retailer.suppliers.find(({ id }) => id === first.supplierId)
  tenant.products.insert(
    compact<StoredProduct>({
      id: `${productId}_${LANGUAGE}`,
      productId,
      language: LANGUAGE,
      name: isSingle ? first.name : first.familyName,
      brand: first.brand,
      categories: [{ categoryId: first.categoryId, name: first.category, isMainCategory: true }],
      mainCategoryId: first.categoryId,
      marketIds: [retailer.market.id],
      supplierId: first.supplierId,
      supplierName: supplier?.name,
      isActive: true,
      isSku: isSingle,
      status: 'Published',
      unit: 'stk',
      cost: kroner(first.cost),
      costCurrency: retailer.market.currency,
      skuId: isSingle ? first.sku : undefined,
      ean: isSingle ? first.gtin : undefined,
      gtins: isSingle ? [first.gtin] : undefined,
      variants: isSingle ? [] : articles.map((article) => toVariant(article, retailer)),
      published: now,
      created: now,
      modified: now,
    }),
  )
  const prices = articles.map((article) => toPrice(article, retailer, now))
  tenant.prices.put({ productId, prices })
  tenant.costPrices.put({
    productId,
    costPrices: articles.map(({ sku, cost, gtin }) => ({
      productId,
      skuId: sku,
      ean: gtin,
      marketId: retailer.market.id,
      currencyCode: retailer.market.currency,
      supplier: first.supplierId,
      cost: kroner(cost),
      originalCost: kroner(cost),
      modified: now,
    })),
  })
}

const toVariant = (article: RetailProduct, { market }: Retailer): StoredVariant =>
  compact<StoredVariant>({
    id: article.sku,
    skuId: article.sku,
    productId: article.familyId,
    language: LANGUAGE,
    name: article.name,
    brand: article.brand,
    color: article.color,
    size: article.size,
    ean: article.gtin,
    gtins: [article.gtin],
    cost: kroner(article.cost),
    costCurrency: market.currency,
    isActive: true,
    isSku: true,
  })

const toPrice = (article: RetailProduct, { market }: Retailer, now: string): StoredPrice => ({
  code: article.sku,
  productId: article.familyId,
  marketId: market.id,
  currencyCode: market.currency,
  unitPrice: kroner(article.price),
  originalUnitPrice: kroner(article.price),
  recommendedRetailPrice: kroner(article.price),
  taxRate: article.vatPercent,
  isTaxExcluded: false,
  minQuantity: 1,
  modified: now,
})

function seedSale(
  tenant: OmniumTenant,
  families: readonly (readonly RetailProduct[])[],
  { market }: Retailer,
  importer: Actor,
): void {
  const { list } = savePriceList(
    tenant,
    {
      id: SALE.id,
      name: SALE.name,
      currencyCode: market.currency,
      marketIds: [market.id],
      priceListType: 'Price',
      taxRate: market.vatPercent,
      validFrom: timestamp(tenant.now() - 7 * DAY),
      validTo: timestamp(tenant.now() + 21 * DAY),
    },
    importer,
  )
  for (const article of families.filter((_, at) => at % SALE.every === 0).flat()) {
    saveItem(tenant, list, {
      priceListId: SALE.id,
      skuId: article.sku,
      productId: article.familyId,
      unitPrice: kroner(article.price),
      discount: round2(kroner(article.price) * SALE.share),
      cost: kroner(article.cost),
      taxRate: article.vatPercent,
    })
  }
  activatePriceList(tenant, list, importer)
}
