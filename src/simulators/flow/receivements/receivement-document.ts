import type { Document } from '../documents/document-answer.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { ReceivementRecord } from './receivement-record.ts'

/** The paper of a goods reception: where, when, for which order, and what came. */
export function receivementDocument(tenant: FlowTenant, receivement: ReceivementRecord): Document {
  const { receivementUid, storeUid, warehouseUid, purchaseOrderUid, items } = receivement
  const order = purchaseOrderUid === null ? undefined : tenant.purchaseOrders.get(purchaseOrderUid)
  const title = `Goods reception ${receivementUid}`
  return {
    title,
    filename: `receivement-${receivementUid}`,
    lines: [
      title,
      '',
      `Store      ${tenant.stores.get(storeUid)?.name ?? storeUid}`,
      `Warehouse  ${tenant.warehouses.get(warehouseUid)?.name ?? warehouseUid}`,
      ...(order ? [`Order      ${order.purchaseOrderNumber}`, `Supplier   ${order.supplierUid}`] : []),
      `Status     ${receivement.status}`,
      `Received   ${receivement.completedAt ?? '-'} by ${receivement.createdBy}`,
      ...(receivement.note === null ? [] : [`Note       ${receivement.note}`]),
      '',
      ...items.map(({ productUid, quantity, status, serialnumber }) => {
        const product = tenant.products.get(productUid)
        const serial = serialnumber === null ? '' : ` [${serialnumber}]`
        const name = `${product?.sku ?? productUid}  ${product?.name ?? ''}${serial}`
        return `${(quantity / 100).toFixed(2).padStart(10)}  ${name}${status === 'REVERSED' ? ' (reversed)' : ''}`
      }),
    ],
  }
}
