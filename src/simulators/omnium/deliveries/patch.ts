import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import type { Schema, operations } from '../schemas.ts'
import { publishDeliveryEvent } from './delivery-events.ts'
import { requireDelivery } from './read.ts'
import type { StoredDelivery } from './stored-delivery.ts'

type DeliveryPatch = Schema<'OmniumDeliveryPatch'>

/** `PATCH /api/Deliveries/{id}`: what is not part of a patch, as the status, stays; the answer has its shape. */
export const patchDelivery: Handler<operations['DeliveriesPatch'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireDelivery(tenant, path.deliveryId)
  const after = applyPatch(before, patchOf(body), { skip: ['id'] })
  if (after === before) return { status: 200, body: patchOf(before) }
  const delivery = tenant.deliveries.put({ ...after, modified: tenant.timestamp() })
  publishDeliveryEvent(
    tenant,
    delivery,
    {
      operationId: 352_113,
      category: 'Updated',
      message: 'Delivery patched',
      previousStatus: before.deliveryStatus,
    },
    tenant.apiUser(origin),
  )
  return { status: 200, body: patchOf(delivery) }
}

/** The members that a patch has. */
const patchOf = (delivery: DeliveryPatch | StoredDelivery): DeliveryPatch =>
  compact<DeliveryPatch>({
    id: delivery.id,
    deliveryProvider: delivery.deliveryProvider,
    deliveryTrackingLink: delivery.deliveryTrackingLink,
    deliveryTrackingNumber: delivery.deliveryTrackingNumber,
    estimatedTimeOfArrival: delivery.estimatedTimeOfArrival,
    estimatedTimeOfDeparture: delivery.estimatedTimeOfDeparture,
    invoiceDate: delivery.invoiceDate,
    invoiceNumber: delivery.invoiceNumber,
    properties: delivery.properties,
  })
