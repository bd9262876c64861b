import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { batchResult } from '../patch/batch-result.ts'
import type { ItemOutcome } from '../patch/batch-result.ts'
import { generalPrices } from '../prices/price-scope.ts'
import { notFound } from '../refused.ts'
import type { OmniumHandlers } from '../schemas.ts'
import { requireProduct, requireVariant, variantOf } from './find-product.ts'
import { mergeVariant } from './merge-product.ts'
import { checkPatch, patchVariant } from './patch-product.ts'
import { PRODUCT_OPERATIONS, publishProductEvent } from './product-events.ts'
import { checkProduct, givenPrices, wholeVariant, writeProduct } from './save-product.ts'
import type { SavedProduct } from './save-product.ts'
import { productView } from './show-product.ts'
import type { Product, StoredProduct, StoredVariant, Variant, VariantPatch } from './stored-product.ts'

type VariantOperation =
  | 'ProductsGetVariants'
  | 'ProductsGetVariant'
  | 'ProductsGetVariantByVariantId'
  | 'ProductsPostVariant'
  | 'ProductsPostManyVariants'
  | 'ProductsPutVariant'
  | 'ProductsPatchManyVariants'
  | 'ProductsPatchVariant'
  | 'ProductsDeleteVariant'

export const variantHandlers: OmniumHandlers<VariantOperation> = {
  ProductsGetVariants: ({ path }, tenant) => {
    const result = shownVariants(tenant, requireProduct(tenant, path.productId))
    return { status: 200, body: { totalHits: result.length, result, facets: [] } }
  },
  ProductsGetVariant: ({ path }, tenant) => {
    const product = requireProduct(tenant, path.productId)
    return { status: 200, body: shownVariant(tenant, product, requireVariant(product, path.variantId)) }
  },
  /** In every language in which there is one. */
  ProductsGetVariantByVariantId: ({ path }, tenant) => {
    const result = tenant.products.by('sku', path.variantId).flatMap((product) => {
      const variant = variantOf(product, path.variantId)
      return variant ? [shownVariant(tenant, product, variant)] : []
    })
    if (result.length === 0) throw notFound('Variant', path.variantId)
    return { status: 200, body: { totalHits: result.length, result, facets: [] } }
  },

  ProductsPostVariant: ({ path, body, origin }, tenant) => ({
    status: addVariants(tenant, path.productId, [body], origin) ? 201 : 200,
  }),
  ProductsPostManyVariants: ({ path, body, origin }, tenant) => ({
    status: addVariants(tenant, path.productId, body, origin) ? 201 : 200,
  }),
  ProductsPutVariant: ({ path, body, origin }, tenant) => {
    checkProduct({ variants: [body] })
    const product = requireProduct(tenant, path.productId)
    const variant = wholeVariant(tenant, body, product.variants, product.productId)
    const variants = replaced(product.variants, variant)
    announce(
      tenant,
      writeVariants(tenant, product, variants, [body]),
      origin,
      PRODUCT_OPERATIONS.patchedVariant,
    )
    return { status: 200 }
  },
  ProductsPatchVariant: ({ path, body, origin }, tenant) => {
    const product = requireProduct(tenant, path.productId)
    const { outcome, saved } = patchVariant(tenant, product, path.variantId, body)
    if (!saved) throw notFound('Variant', path.variantId)
    announce(tenant, saved, origin, PRODUCT_OPERATIONS.patchedVariant)
    return { status: 200, body: batchResult([outcome]) }
  },
  /** Entries without a SKU are skipped (O-PRD): nothing counts them. */
  ProductsPatchManyVariants: ({ path, body, origin }, tenant) => {
    const { id } = requireProduct(tenant, path.productId)
    body.forEach(checkPatch)
    const outcomes = body.flatMap((patch): ItemOutcome[] => {
      if (!patch.skuId) return []
      const { outcome, saved } = patchVariant(tenant, requireProduct(tenant, id), patch.skuId, patch)
      if (saved) announce(tenant, saved, origin, PRODUCT_OPERATIONS.patchedVariant)
      return [outcome]
    })
    return { status: 200, body: batchResult(outcomes) }
  },
  ProductsDeleteVariant: ({ path, origin }, tenant) => {
    const product = requireProduct(tenant, path.productId)
    const gone = requireVariant(product, path.variantId)
    const variants = product.variants.filter((variant) => variant !== gone)
    announce(tenant, writeVariants(tenant, product, variants, []), origin, undefined)
    return { status: 200 }
  },
}

/** Adds variants or enriches those of the same SKU. Whether any is new. */
function addVariants(
  tenant: OmniumTenant,
  productId: string,
  given: readonly Variant[],
  origin: string,
): boolean {
  checkProduct({ variants: [...given] })
  const product = requireProduct(tenant, productId)
  const variants = given.reduce((all, variant) => {
    const before = all.find(({ skuId }) => skuId === (variant.skuId ?? variant.id))
    return replaced(
      all,
      before
        ? mergeVariant(tenant, before, { ...(variant as VariantPatch), keepExistingAssets: true })
        : wholeVariant(tenant, variant, all, product.productId),
    )
  }, product.variants)
  const saved = writeVariants(tenant, product, variants, given)
  const isNew = saved.product.variants.length > product.variants.length
  announce(tenant, saved, origin, isNew ? PRODUCT_OPERATIONS.addedVariant : PRODUCT_OPERATIONS.patchedVariant)
  return isNew
}

const replaced = (variants: readonly StoredVariant[], variant: StoredVariant): StoredVariant[] =>
  variants.some(({ skuId }) => skuId === variant.skuId)
    ? variants.map((each) => (each.skuId === variant.skuId ? variant : each))
    : [...variants, variant]

/** With variants the product is no longer a SKU of its own. */
const writeVariants = (
  tenant: OmniumTenant,
  product: StoredProduct,
  variants: StoredVariant[],
  given: readonly Variant[],
): SavedProduct =>
  writeProduct(
    tenant,
    { ...product, variants, isSku: variants.length === 0 && Boolean(product.skuId) },
    product,
    givenPrices({ variants: [...given] }),
  )

function announce(
  tenant: OmniumTenant,
  { product, outcome }: SavedProduct,
  origin: string,
  operationId: number | undefined,
): void {
  if (outcome === 'unchanged') return
  publishProductEvent(
    tenant,
    product,
    {
      ...(operationId === undefined ? {} : { operationId }),
      category: 'Updated',
      message: 'Product variant updated',
    },
    tenant.apiUser(origin),
  )
}

/** A variant as a product: the members that only the product has come from it. */
function shownVariant(tenant: OmniumTenant, product: StoredProduct, { skuId }: StoredVariant): Product {
  const shown = productView(tenant, generalPrices(tenant))(product)
  const variant = (shown.variants ?? []).find((each) => each.skuId === skuId)
  return compact<Product>({
    ...variant,
    name: variant?.name ?? product.name,
    brand: variant?.brand ?? product.brand,
    language: variant?.language ?? product.language,
  })
}

const shownVariants = (tenant: OmniumTenant, product: StoredProduct): Product[] =>
  product.variants.map((variant) => shownVariant(tenant, product, variant))
