import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { Delivery, operations } from '../schemas.ts'
import { publishDeliveryEvent } from './delivery-events.ts'
import { statusOf } from './delivery-status.ts'
import type { StoredDelivery } from './stored-delivery.ts'

/**
 * `PUT /api/Deliveries`: the whole document; members that are not sent are lost. An unknown delivery is added, which
 * is not confirmed, and has no lines until a purchase order gives it some.
 */
export const putDelivery: Handler<operations['DeliveriesUpdate'], OmniumTenant> = (
  { body, origin },
  tenant,
) => ({ status: 200, body: saveDelivery(tenant, body, tenant.apiUser(origin)) })

/** `PUT /api/Deliveries/UpdateMany`: the listing names one delivery as the answer; it is taken to be the last. */
export const updateManyDeliveries: Handler<operations['DeliveriesUpdateMany'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  refuseLongBatch(body, 1000)
  const ids = body.map(({ id }) => id)
  if (ids.length === 0) throw badRequest('At least one delivery is required.')
  if (ids.some((id) => !id)) throw badRequest('id is required.')
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at)
  if (repeated) throw badRequest(`Delivery ${repeated} occurs more than once.`)
  const actor = tenant.apiUser(origin)
  const saved = body.map((delivery) => saveDelivery(tenant, delivery, actor))
  return { status: 200, body: saved.at(-1) ?? {} }
}

/** The status that was sent holds unless the lines of the delivery know better (quirk 26). */
export function saveDelivery(tenant: OmniumTenant, given: Delivery, actor: Actor): StoredDelivery {
  const id = given.id || tenant.numbers.deliveries.next((each) => tenant.deliveries.has(each))
  const before = tenant.deliveries.get(id)
  const now = tenant.timestamp()
  const delivery: StoredDelivery = {
    ...compact<Delivery>(given),
    id,
    deliveryStatus: given.deliveryStatus ?? before?.deliveryStatus ?? 'New',
    orderType: given.orderType ?? before?.orderType ?? 'PurchaseOrder',
    created: before?.created ?? given.created ?? now,
    modified: now,
  }
  const saved = tenant.deliveries.put({ ...delivery, deliveryStatus: statusOf(tenant, delivery) })
  publishDeliveryEvent(
    tenant,
    saved,
    {
      operationId: actor.origin === undefined ? undefined : before ? 352_115 : 352_116,
      category: before ? 'Updated' : 'Created',
      message: before ? 'Delivery updated' : 'Delivery created',
      previousStatus: before?.deliveryStatus ?? '',
    },
    actor,
  )
  return saved
}
