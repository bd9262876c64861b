import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { createDelivery } from '../deliveries/create.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { patchEach } from '../patch/patch-each.ts'
import { badRequest, conflict, notFound } from '../refused.ts'
import type { PurchaseOrder, Schema, operations } from '../schemas.ts'
import {
  normalizePurchaseLine,
  normalizePurchaseOrder,
  publishPurchaseOrderEvent,
  savePurchaseOrder,
} from './save-purchase-order.ts'
import { withLines } from './stored-purchase-order.ts'
import type { StoredPurchaseOrder, StoredPurchaseOrderLine } from './stored-purchase-order.ts'
import { setPurchaseOrderStatus } from './workflow.ts'

/** `POST /api/PurchaseOrders`; the listing shows 200. With `isDelivery` a delivery of all lines is made as well. */
export const postPurchaseOrder: Handler<operations['PurchaseOrdersPost'], OmniumTenant> = (
  { body, query, origin },
  tenant,
) => {
  const actor = tenant.apiUser(origin)
  const created = addPurchaseOrder(tenant, body, actor, 351_100)
  if (!query.runWorkflow) return { status: 200, body: created }
  const { purchaseOrder } = setPurchaseOrderStatus(tenant, created, created, created.status, actor)
  return { status: 200, body: purchaseOrder }
}

/** `PUT /api/PurchaseOrders`: full replacement; a `versionId` that is not the present one is a lost race. */
export const putPurchaseOrder: Handler<operations['PurchaseOrdersUpdate'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  if (!body.id) throw badRequest('id is required.')
  const before = tenant.purchaseOrders.get(body.id)
  if (!before) throw notFound('Purchase order', body.id)
  if (body.versionId && body.versionId !== before.versionId)
    throw conflict(`Purchase order ${body.id} was changed by somebody else.`)
  return { status: 200, body: replacePurchaseOrder(tenant, body, before, tenant.apiUser(origin), 351_101) }
}

/** `PATCH /api/PurchaseOrders/{id}`: answers the order as stored. */
export const patchPurchaseOrder: Handler<operations['PurchaseOrdersPatch'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = tenant.purchaseOrders.get(path.purchaseOrderId)
  if (!before) throw notFound('Purchase order', path.purchaseOrderId)
  const head = applyPatch(before, body, { skip: ['id', 'purchaseOrderForm'] })
  const lineItems = patchLines(tenant, before, body)
  if (head === before && lineItems === before.purchaseOrderForm.lineItems)
    return { status: 200, body: before }
  const saved = savePurchaseOrder(tenant, withLines(head, lineItems))
  publishPurchaseOrderEvent(
    tenant,
    saved,
    {
      operationId: 351_102,
      category: 'Updated',
      message: 'Purchase order patched',
      previousStatus: before.status,
    },
    tenant.apiUser(origin),
  )
  return { status: 200, body: saved }
}

/** `keepExistingOrderLines` false replaces the list; otherwise known lines change and new ones are added. */
function patchLines(
  tenant: OmniumTenant,
  before: StoredPurchaseOrder,
  patch: Schema<'OmniumPurchaseOrderPatch'>,
): StoredPurchaseOrderLine[] {
  const { lineItems } = before.purchaseOrderForm
  const sent = patch.purchaseOrderForm?.lineItems
  if (!sent) return lineItems
  const asLine = (line: Schema<'OmniumPurchaseOrderLinePatch'>): StoredPurchaseOrderLine =>
    normalizePurchaseLine(
      tenant,
      before,
      applyPatch<Schema<'OmniumPurchaseOrderLine'>>({}, line, { skip: [] }),
      before.id,
    )
  if (patch.keepExistingOrderLines === false) return sent.map(asLine)
  const known = new Set(lineItems.map(({ lineItemId }) => lineItemId))
  const patched = patchEach<StoredPurchaseOrderLine, Schema<'OmniumPurchaseOrderLinePatch'>>(
    lineItems,
    sent,
    ({ lineItemId }) => lineItemId,
    ['purchaseOrderId'],
  )
  const added = sent.filter(({ lineItemId }) => !known.has(lineItemId ?? '')).map(asLine)
  return added.length === 0 ? patched : [...patched, ...added]
}

export function addPurchaseOrder(
  tenant: OmniumTenant,
  given: PurchaseOrder,
  actor: Actor,
  operationId: number | undefined,
): StoredPurchaseOrder {
  const id = given.id || tenant.numbers.purchaseOrders.next((each) => tenant.purchaseOrders.has(each))
  if (tenant.purchaseOrders.has(id)) throw conflict(`Purchase order ${id} already exists.`)
  const saved = savePurchaseOrder(tenant, normalizePurchaseOrder(tenant, given, id))
  tenant.readDelays.purchaseOrders.created(id)
  publishPurchaseOrderEvent(
    tenant,
    saved,
    { operationId, category: 'Created', message: 'Purchase order added', previousStatus: '' },
    actor,
  )
  if (!given.isDelivery) return saved
  createDelivery(
    tenant,
    saved,
    { lines: saved.purchaseOrderForm.lineItems.map(({ lineItemId }) => ({ lineItemId })) },
    actor,
  )
  return tenant.purchaseOrders.get(id) ?? saved
}

export function replacePurchaseOrder(
  tenant: OmniumTenant,
  given: PurchaseOrder,
  before: StoredPurchaseOrder,
  actor: Actor,
  operationId: number | undefined,
): StoredPurchaseOrder {
  const saved = savePurchaseOrder(tenant, normalizePurchaseOrder(tenant, given, before.id, before))
  publishPurchaseOrderEvent(
    tenant,
    saved,
    {
      operationId,
      category: 'Updated',
      message: 'Purchase order updated',
      previousStatus: before.status,
    },
    actor,
  )
  return saved
}
