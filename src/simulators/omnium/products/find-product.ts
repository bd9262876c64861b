import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound } from '../refused.ts'
import type { StoredProduct, StoredVariant } from './stored-product.ts'

/**
 * The product that an id means: of its document, of the product in the main language, or a SKU, which stands for
 * the product that it belongs to (quirk 36).
 */
export function findProduct(tenant: OmniumTenant, id: string): StoredProduct | undefined {
  return (
    tenant.products.get(id) ??
    inMainLanguage(tenant, tenant.products.by('product', id)) ??
    inMainLanguage(tenant, tenant.products.by('sku', id))
  )
}

export function requireProduct(tenant: OmniumTenant, id: string): StoredProduct {
  const product = findProduct(tenant, id)
  if (!product) throw notFound('Product', id)
  return product
}

/** By SKU or by the id of the variant itself. */
export const variantOf = ({ variants }: StoredProduct, id: string): StoredVariant | undefined =>
  variants.find((variant) => variant.skuId === id || variant.id === id)

export function requireVariant(product: StoredProduct, id: string): StoredVariant {
  const variant = variantOf(product, id)
  if (!variant) throw notFound('Variant', id)
  return variant
}

/** The language-neutral id behind an id, whatever kind of id it is. */
export const productIdOf = (tenant: OmniumTenant, id: string): string | undefined =>
  findProduct(tenant, id)?.productId

/** Documents of the product in all its languages, in the order of their creation. */
export const languagesOf = (tenant: OmniumTenant, productId: string): readonly StoredProduct[] =>
  tenant.products.by('product', productId)

export const isMainLanguage = (tenant: OmniumTenant, language: string | null | undefined): boolean =>
  !language || language === tenant.settings.mainProductLanguage

const inMainLanguage = (
  tenant: OmniumTenant,
  documents: readonly StoredProduct[],
): StoredProduct | undefined =>
  documents.length < 2
    ? documents[0]
    : (documents.find(({ language }) => isMainLanguage(tenant, language)) ?? documents[0])
