/** Where a Flow purchase order comes from in Omnium. */
export interface PurchaseOrderReference {
  readonly purchaseOrderId: string
  /** Set in delivery mode, where each delivery is a purchase order of its own in Flow (RCV-14). */
  readonly deliveryId: string | undefined
}

/** The exporter composes purchase order id, the word delivery and delivery id (UID-13, C-09). */
const DELIVERY_FORM = /^(.+)-delivery-(.+)$/

/** UID-10: Omnium's original id is the external id; without one the uid has to do. */
export function purchaseOrderReference(
  externalId: string | null | undefined,
  uid: string,
): PurchaseOrderReference {
  const id = externalId || uid
  const [, purchaseOrderId, deliveryId] = DELIVERY_FORM.exec(id) ?? []
  return purchaseOrderId === undefined
    ? { purchaseOrderId: id, deliveryId: undefined }
    : { purchaseOrderId, deliveryId }
}
