import type { OmniumTenant } from '../omnium-tenant.ts'
import { conflict, notFound } from '../refused.ts'
import type { StoredOrder } from './stored-order.ts'

/** The order that a write is about, else 404. */
export function requireOrder({ orders }: OmniumTenant, id: string): StoredOrder {
  const order = orders.get(id)
  if (!order) throw notFound('Order', id)
  return order
}

/** A whole order that was read before somebody else changed it is a lost race; the exact rule is not published. */
export function checkVersion(before: StoredOrder, sent: { readonly versionId?: string | null }): void {
  if (sent.versionId && sent.versionId !== before.versionId)
    throw conflict(`Order ${before.id} has changed since version ${sent.versionId}.`)
}
