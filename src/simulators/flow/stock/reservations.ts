import type { FlowTenant } from '../flow-tenant.ts'
import { reservedOf } from '../orders/order-record.ts'
import { deliveringWarehouse } from '../warehouses/warehouses.ts'

/**
 * What orders reserve of a product in a warehouse, in hundredths: the undelivered quantities of orders of type
 * ORDER that are OPEN, PARKED or CONFIRMED, in the warehouse that their store delivers from. Derived, so that
 * a completed or cancelled order can never leave a reservation behind.
 */
export function reservedQuantity(tenant: FlowTenant, productUid: string, warehouseUid: string): number {
  return tenant.orders
    .by('reservedProduct', productUid)
    .filter((order) => deliveringWarehouse(tenant, order.storeUid) === warehouseUid)
    .flatMap((order) =>
      order.items.map((item) => (item.productUid === productUid ? reservedOf(order, item) : 0)),
    )
    .reduce((total, quantity) => total + quantity, 0)
}
