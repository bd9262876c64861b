import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { viewReceivementItem } from '../receivements/receivement-record.ts'
import { liveReservations, promisedQuantity } from './live-reservations.ts'
import { purchaseOrderItemAmounts } from './purchase-order-amounts.ts'
import type { PurchaseOrderItemRecord, PurchaseOrderRecord } from './purchase-order-record.ts'

export function viewPurchaseOrder(
  tenant: FlowTenant,
  { header, items, ...order }: PurchaseOrderRecord,
): Schema<'PurchaseOrderResponse'> {
  return {
    externalId: null,
    supplierReferenceNumber: null,
    note: null,
    ...header,
    ...order,
    items: items.map((item) => viewPurchaseOrderItem(tenant, { header, ...order }, item)),
  }
}

export function viewPurchaseOrderItem(
  tenant: FlowTenant,
  order: Pick<PurchaseOrderRecord, 'purchaseOrderUid' | 'header'>,
  item: PurchaseOrderItemRecord,
): Schema<'PurchaseOrderItem'> {
  const product = tenant.products.get(item.productUid)
  const amounts = purchaseOrderItemAmounts(item)
  const reservations = liveReservations(tenant, item)
  const rate = order.header.exchangeRate ?? 100
  return {
    ...item,
    productName: product?.name ?? item.productUid,
    productSku: product?.sku ?? '',
    productSerialNoRequired: product?.serialNoRequired ?? 'NO',
    quantityReserved: promisedQuantity(reservations),
    ...amounts,
    localCurrency: Object.fromEntries(
      Object.entries(amounts).map(([name, amount]) => [name, Math.round((amount * rate) / 100)]),
    ),
    receivementItems: tenant.receivements
      .by('purchaseOrderUid', order.purchaseOrderUid)
      .flatMap((receivement) =>
        receivement.items
          .filter(({ purchaseOrderItemUid }) => purchaseOrderItemUid === item.purchaseOrderItemUid)
          .map((received) => viewReceivementItem(tenant, receivement, received)),
      ),
    reservations: [...reservations],
  }
}
