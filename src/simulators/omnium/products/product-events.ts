import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { SavedProduct } from './save-product.ts'
import type { StoredProduct } from './stored-product.ts'

/** Changes of products through the API carry the numbers of the core, not 34xxxx (O-EVT). */
export const PRODUCT_OPERATIONS = {
  deleted: 140_101,
  addedMany: 140_102,
  updatedMany: 140_103,
  patched: 140_105,
  added: 140_106,
  addedVariant: 140_107,
  patchedVariant: 140_109,
} as const

export function publishProductEvent(
  tenant: OmniumTenant,
  product: StoredProduct,
  event: Pick<NewEvent, 'operationId' | 'category' | 'message'>,
  actor: Actor,
): void {
  tenant.publisher.publish(
    compact<NewEvent>({
      ...event,
      className: 'Product',
      objectId: product.id,
      objectNumber: product.productId,
      market: product.marketIds?.length === 1 ? product.marketIds[0] : undefined,
      tags: product.tags ?? undefined,
    }),
    actor,
  )
}

/**
 * One event for each product of a batch that changed; what was unchanged is silent. Which number a replaced
 * product carries is not published: it counts as patched.
 */
export function publishSaved(
  tenant: OmniumTenant,
  saved: readonly SavedProduct[],
  actor: Actor,
  operations: { readonly created: number; readonly updated: number } = {
    created: PRODUCT_OPERATIONS.added,
    updated: PRODUCT_OPERATIONS.patched,
  },
): void {
  for (const { product, outcome } of saved) {
    if (outcome === 'created')
      publishProductEvent(
        tenant,
        product,
        { operationId: operations.created, category: 'Created', message: 'Product added' },
        actor,
      )
    if (outcome === 'updated')
      publishProductEvent(
        tenant,
        product,
        { operationId: operations.updated, category: 'Updated', message: 'Product updated' },
        actor,
      )
  }
}
