import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { createDelivery } from '../deliveries/create.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { patchEach } from '../patch/patch-each.ts'
import { badRequest, conflict } from '../refused.ts'
import type { PurchaseOrder, Schema, operations } from '../schemas.ts'
import { recalculateAtp } from './atp.ts'
import { checkVersion, requirePurchaseOrder } from './require-purchase-order.ts'
import {
  normalizePurchaseLine,
  normalizePurchaseOrder,
  publishPurchaseOrderEvent,
  refuseTakenLineIds,
  savePurchaseOrder,
} from './save-purchase-order.ts'
import { withLines } from './stored-purchase-order.ts'
import type { StoredPurchaseOrder, StoredPurchaseOrderLine } from './stored-purchase-order.ts'
import { setPurchaseOrderStatus } from './set-status.ts'

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

/** `PUT /api/PurchaseOrders`: full replacement. */
export const putPurchaseOrder: Handler<operations['PurchaseOrdersUpdate'], OmniumTenant> = (
  { body, query, origin },
  tenant,
) => {
  if (!body.id) throw badRequest('id is required.')
  const before = requirePurchaseOrder(tenant, body.id)
  checkVersion(body, before)
  const actor = tenant.apiUser(origin)
  const saved = replacePurchaseOrder(tenant, body, before, actor, 351_101)
  if (query.updateAtpValues) recalculateAtp(tenant, body.id, actor)
  return { status: 200, body: saved }
}

/** `PATCH /api/PurchaseOrders/{id}`: answers the order as stored. */
export const patchPurchaseOrder: Handler<operations['PurchaseOrdersPatch'], OmniumTenant> = (
  { path, query, body, origin },
  tenant,
) => {
  const before = requirePurchaseOrder(tenant, path.purchaseOrderId)
  const actor = tenant.apiUser(origin)
  const saved = savePatch(tenant, before, body, actor)
  if (query.updateAtpValues) recalculateAtp(tenant, before.id, actor)
  return { status: 200, body: saved }
}

function savePatch(
  tenant: OmniumTenant,
  before: StoredPurchaseOrder,
  patch: Schema<'OmniumPurchaseOrderPatch'>,
  actor: Actor,
): StoredPurchaseOrder {
  const head = applyPatch(before, patch, { skip: ['id', 'purchaseOrderForm'] })
  const lineItems = patchLines(tenant, before, patch)
  if (head === before && lineItems === before.purchaseOrderForm.lineItems) return before
  refuseTakenLineIds(tenant, lineItems, before.id)
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
    actor,
  )
  return saved
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

/** A new order has its supplier's name from the supplier, unless it brings one (assumed). */
function supplierOf({ suppliers }: OmniumTenant, { supplierId }: StoredPurchaseOrder): PurchaseOrder {
  const name = suppliers.get(supplierId ?? '')?.name
  return name ? { supplierName: name } : {}
}

export function addPurchaseOrder(
  tenant: OmniumTenant,
  given: PurchaseOrder,
  actor: Actor,
  operationId: number | undefined,
): StoredPurchaseOrder {
  const id = given.id || tenant.numbers.purchaseOrders.next((each) => tenant.purchaseOrders.has(each))
  if (tenant.purchaseOrders.has(id)) throw conflict(`Purchase order ${id} already exists.`)
  const order = normalizePurchaseOrder(tenant, given, id)
  const saved = savePurchaseOrder(tenant, { ...supplierOf(tenant, order), ...order })
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
