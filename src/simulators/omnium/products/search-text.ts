import { gtinsOf, skusOf } from './stored-product.ts'
import type { StoredProduct } from './stored-product.ts'

/** Documents never change, so their text is put together once. */
const known = new WeakMap<StoredProduct, string>()

/** What free text looks at: names, ids, SKUs, GTINs, brand, supplier's numbers, tags, in lower case. */
export function searchTextOf(product: StoredProduct): string {
  let text = known.get(product)
  if (text === undefined) {
    const { name, alternativeProductName, brand, productId, supplierSkuId, supplierName, tags } = product
    const variants = product.variants.flatMap((each) => [
      each.name,
      each.color,
      each.size,
      each.supplierSkuId,
    ])
    text = [
      name,
      alternativeProductName,
      brand,
      productId,
      supplierSkuId,
      supplierName,
      ...(tags ?? []),
      ...skusOf(product),
      ...gtinsOf(product),
      ...variants,
    ]
      .filter(Boolean)
      .join('\n')
      .toLowerCase()
    known.set(product, text)
  }
  return text
}
