import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'

/** Goods that arrived: in one warehouse, for one purchase order or for none. */
export interface ReceivementRecord {
  readonly receivementUid: string
  readonly externalId: string | null
  readonly purchaseOrderUid: string | null
  readonly storeUid: string
  readonly warehouseUid: string
  readonly status: Schema<'ReceivementStatus'>
  readonly note: string | null
  readonly items: readonly ReceivementItemRecord[]
  readonly completedAt: string | null
  readonly createdAt: string
  readonly createdBy: string
  readonly lastModifiedAt: string
  readonly lastModifiedBy: string
}

export interface ReceivementItemRecord {
  readonly receivementItemUid: string
  readonly purchaseOrderItemUid: string | null
  readonly externalId: string | null
  readonly productUid: string
  readonly warehouseUid: string
  /** Hundredths. */
  readonly quantity: number
  /** Minor units for one piece. */
  readonly unitCost: number | null
  readonly serialnumber: string | null
  /** Plain text on the wire; no literal is published. */
  readonly status: 'EXPECTED' | 'RECEIVED' | 'REVERSED'
  readonly note: string | null
}

export function viewReceivement(
  tenant: FlowTenant,
  { items, ...receivement }: ReceivementRecord,
): Schema<'ReceivementResponse'> {
  return {
    ...receivement,
    receivementItems: items.map((item) => viewReceivementItem(tenant, receivement, item)),
  }
}

/** Quirk 9: `serialnumber` is written in lower case here. */
export function viewReceivementItem(
  tenant: FlowTenant,
  receivement: Omit<ReceivementRecord, 'items'>,
  item: ReceivementItemRecord,
): Schema<'ReceivementItem'> {
  const { productUid, ...fields } = item
  const product = tenant.products.get(productUid)
  return {
    ...fields,
    receivementUid: receivement.receivementUid,
    product: { productUid, name: product?.name ?? productUid, sku: product?.sku ?? '' },
    tenantUserUid: null,
    tenantUserDisplayName: receivement.createdBy,
    createdAt: receivement.createdAt,
    createdBy: receivement.createdBy,
    lastModifiedAt: receivement.lastModifiedAt,
    lastModifiedBy: receivement.lastModifiedBy,
  }
}
