import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { isStocked } from '../products/products.ts'
import { conflict } from '../refused.ts'
import { moveStock, stockLevel } from '../stock/stock-levels.ts'
import { fromBody } from '../uids.ts'
import { deliveringWarehouse, mayAct, receivingWarehouse } from '../warehouses/warehouses.ts'
import { changeOrder } from './order-access.ts'
import { remember } from './order-history.ts'
import type { OrderRecord } from './order-record.ts'
import { addToLines } from './portions.ts'
import type { LinePart } from './portions.ts'

/** Goods of one product that leave a warehouse (positive) or come back into it (negative), in hundredths. */
interface Movement {
  readonly productUid: string
  readonly warehouseUid: string
  readonly quantity: number
}

/** Books parts of lines as handed over: stock follows the handed-over quantities, and only those. */
export function moveGoods(
  tenant: FlowTenant,
  order: OrderRecord,
  parts: readonly LinePart[],
  by: Actor,
): OrderRecord {
  const movements = requireDeliverable(tenant, order, parts)
  const items = addToLines(order, parts, 'quantityDelivered')
  const after = parts.map(({ item, quantity }) => ({ orderItemUid: item.orderItemUid, quantity }))
  remember(tenant, order.orderUid, { what: 'delivered', state: order.state, after }, by)
  const moved = changeOrder(tenant, order.orderUid, { items }, by)
  for (const { productUid, warehouseUid, quantity } of movements)
    moveStock(tenant, productUid, warehouseUid, -quantity, by)
  return moved
}

/** Stock products "cannot be delivered without stock", unless the tenant's behaviour says otherwise. */
export function requireDeliverable(
  tenant: FlowTenant,
  order: OrderRecord,
  parts: readonly LinePart[],
): readonly Movement[] {
  if (order.type === 'OFFER')
    throw conflict(`The order ${order.orderUid} is an offer; nothing is handed over.`)
  const movements = movementsOf(tenant, order, parts)
  if (tenant.behaviour.sellWithoutStock) return movements
  for (const { productUid, warehouseUid, quantity } of movements) {
    const { quantityStock } = stockLevel(tenant, productUid, warehouseUid)
    if (quantity <= 0 || quantityStock >= quantity) continue
    throw conflict(
      `The order ${order.orderUid} needs ${quantity} hundredths of ${productUid}, the warehouse ${warehouseUid} has ${quantityStock}. ` +
        'Set stock first, or let the tenant sell without stock (setBehaviour).',
    )
  }
  return movements
}

/** Together by product, warehouse and direction; only stock products are counted. */
function movementsOf(
  tenant: FlowTenant,
  order: OrderRecord,
  parts: readonly LinePart[],
): readonly Movement[] {
  const movements = new Map<string, Movement>()
  for (const part of parts) {
    const { productUid } = part.item
    if (!isStocked(tenant.products.get(productUid))) continue
    const warehouseUid = warehouseOf(tenant, order, part)
    if (warehouseUid === undefined) {
      if (tenant.behaviour.sellWithoutStock) continue
      throw conflict(`The store ${order.storeUid} has no warehouse to deliver from.`)
    }
    const key = JSON.stringify([productUid, warehouseUid, Math.sign(part.quantity)])
    const quantity = (movements.get(key)?.quantity ?? 0) + part.quantity
    movements.set(key, { productUid, warehouseUid, quantity })
  }
  return [...movements.values()]
}

/** A named warehouse, else where the store delivers from, or takes returns into. */
function warehouseOf(tenant: FlowTenant, { storeUid }: OrderRecord, part: LinePart): string | undefined {
  const back = part.quantity < 0
  const named = part.warehouseUid ?? part.item.returned?.warehouseUid ?? undefined
  if (named !== undefined) {
    const warehouse = fromBody(tenant.warehouses, 'warehouse', '/items/warehouseUid', named)
    const role = back ? 'RETURN' : 'DELIVER'
    if (mayAct(warehouse, storeUid, role)) return named
    throw conflict(`The store ${storeUid} has no access ${role} to the warehouse ${named}.`)
  }
  if (!back) return deliveringWarehouse(tenant, storeUid)
  return tenant.stores.get(storeUid)?.defaultReturnWarehouseUid ?? receivingWarehouse(tenant, storeUid)
}
