import type { OmniumTenant } from '../omnium-tenant.ts'
import { batchResult } from '../patch/batch-result.ts'
import type { ItemOutcome } from '../patch/batch-result.ts'
import { badRequest } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { OmniumHandlers } from '../schemas.ts'
import { findProduct, requireProduct, variantOf } from './find-product.ts'
import { checkPatch, patchProduct, patchTarget, patchVariant } from './patch-product.ts'
import { PRODUCT_OPERATIONS, publishProductEvent, publishSaved } from './product-events.ts'
import { documentIds } from './product-identity.ts'
import { checkProduct, deleteProduct, saveProduct } from './save-product.ts'
import type { SaveMode } from './save-product.ts'
import type { Product, ProductPatch } from './stored-product.ts'

type WriteOperation =
  | 'ProductsPost'
  | 'ProductsPutProduct'
  | 'ProductsPatchProduct'
  | 'ProductsDelete'
  | 'ProductsAddMany'
  | 'ProductsUpdateMany'
  | 'ProductsPatchMany'
  | 'ProductsDeleteMany'

const MOST = 1000

export const productWriteHandlers: OmniumHandlers<WriteOperation> = {
  ProductsPost: ({ body, origin }, tenant) => {
    const saved = saveProduct(tenant, body, 'enrich')
    publishSaved(tenant, [saved], tenant.apiUser(origin))
    return { status: saved.outcome === 'created' ? 201 : 200 }
  },
  ProductsPutProduct: ({ body, origin }, tenant) => {
    publishSaved(tenant, [saveProduct(tenant, body, 'overwrite')], tenant.apiUser(origin))
    return { status: 200 }
  },
  ProductsPatchProduct: ({ path, body, origin }, tenant) => {
    const product =
      patchTarget(tenant, { ...body, id: path.productId }) ?? requireProduct(tenant, path.productId)
    const { saved } = patchProduct(tenant, product, body)
    publishSaved(tenant, [saved], tenant.apiUser(origin))
    return { status: 200, body: batchResult([saved]) }
  },
  /** The document goes (assumed: what is deleted in the user interface only takes the status Deleted). */
  ProductsDelete: ({ path, origin }, tenant) => {
    remove(tenant, requireProduct(tenant, path.productId).id, origin)
    return { status: 200 }
  },

  ProductsAddMany: ({ body, origin }, tenant) => {
    const saved = saveMany(tenant, body, 'enrich')
    publishSaved(tenant, saved, tenant.apiUser(origin), {
      created: PRODUCT_OPERATIONS.addedMany,
      updated: PRODUCT_OPERATIONS.addedMany,
    })
    return { status: saved.some(({ outcome }) => outcome === 'created') ? 201 : 200 }
  },
  /** For imports of a whole catalogue, so what is missing is added (assumed); what is unchanged is skipped. */
  ProductsUpdateMany: ({ body, origin }, tenant) => {
    const saved = saveMany(tenant, body, 'update')
    publishSaved(tenant, saved, tenant.apiUser(origin), {
      created: PRODUCT_OPERATIONS.updatedMany,
      updated: PRODUCT_OPERATIONS.updatedMany,
    })
    return { status: 200 }
  },
  ProductsPatchMany: ({ body, origin }, tenant) => {
    refuseLongBatch(body, MOST)
    body.forEach(checkPatch)
    const outcomes = body.map((patch) => patchEntry(tenant, patch, origin))
    return {
      status: 200,
      body: {
        productUpdateResultTotal: batchResult(outcomes.flatMap(({ products }) => products)),
        variantUpdateResultTotal: batchResult(outcomes.flatMap(({ variants }) => variants)),
      },
    }
  },
  /** Ids that are unknown are passed over: the answer has no body that could name them (quirk 49). */
  ProductsDeleteMany: ({ body, origin }, tenant) => {
    refuseLongBatch(body, MOST)
    for (const id of body) {
      const product = findProduct(tenant, id)
      if (product) remove(tenant, product.id, origin)
    }
    return { status: 200 }
  },
}

interface EntryOutcomes {
  readonly products: readonly ItemOutcome[]
  readonly variants: readonly ItemOutcome[]
}

/** An entry that names nothing but the SKU of a variant is about that variant. */
function patchEntry(tenant: OmniumTenant, patch: ProductPatch, origin: string): EntryOutcomes {
  const actor = tenant.apiUser(origin)
  const product = patchTarget(tenant, patch)
  if (!product)
    return {
      products: [{ id: patch.id ?? patch.productId ?? patch.skuId ?? '', outcome: 'notFound' }],
      variants: [],
    }
  const sku = (patch.id ?? patch.productId) ? undefined : patch.skuId
  if (sku && variantOf(product, sku)) {
    const { outcome, saved } = patchVariant(tenant, product, sku, patch)
    publishSaved(tenant, saved ? [saved] : [], actor, {
      created: PRODUCT_OPERATIONS.patchedVariant,
      updated: PRODUCT_OPERATIONS.patchedVariant,
    })
    return { products: [], variants: [outcome] }
  }
  const patched = patchProduct(tenant, product, patch)
  publishSaved(tenant, [patched.saved], actor)
  return { products: [patched.product], variants: patched.variants }
}

/** Nothing is written when the batch is too long, names a document twice, or holds something that is refused. */
function saveMany(tenant: OmniumTenant, batch: readonly Product[], mode: SaveMode) {
  refuseLongBatch(batch, MOST)
  const seen = new Set<string>()
  for (const product of batch) {
    checkProduct(product)
    const { id } = documentIds(tenant, product, product.productId ?? product.skuId, 'productId')
    if (seen.has(id)) throw badRequest(`Product ${id} occurs more than once.`)
    seen.add(id)
  }
  return batch.map((product) => saveProduct(tenant, product, mode))
}

function remove(tenant: OmniumTenant, id: string, origin: string): void {
  const product = tenant.products.get(id)
  if (!product) return
  deleteProduct(tenant, product)
  publishProductEvent(
    tenant,
    product,
    { operationId: PRODUCT_OPERATIONS.deleted, category: 'Deleted', message: 'Product deleted' },
    tenant.apiUser(origin),
  )
}
