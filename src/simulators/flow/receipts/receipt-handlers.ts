import { integrationUser } from '../actor.ts'
import { documentAnswer } from '../documents/document-answer.ts'
import { sendEmail } from '../documents/emails.ts'
import { viewedPage } from '../lists/page.ts'
import { handOver } from '../orders/complete-order.ts'
import { orderInStore, requireChangeable } from '../orders/order-access.ts'
import { unsold } from '../orders/order-record.ts'
import { everythingLeft } from '../orders/portions.ts'
import { knownFields } from '../known-fields.ts'
import { conflict, invalid } from '../refused.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { receiptDocument } from './receipt-document.ts'
import { searchReceipts } from './search-receipts.ts'
import { receiptSortValue, viewReceipt } from './receipt-view.ts'

export const receiptHandlers: FlowHandlers<
  | 'searchReceipts'
  | 'getReceipt'
  | 'downloadReceipt'
  | 'emailReceipt'
  | 'listOrderReceipts'
  | 'createOrderReceipt'
> = {
  searchReceipts: ({ query, body }, tenant) => ({
    status: 200,
    body: viewedPage(
      searchReceipts(tenant, body),
      query,
      (receipt) => viewReceipt(tenant, receipt),
      receiptSortValue(tenant),
    ),
  }),
  getReceipt: ({ path }, tenant) => ({
    status: 200,
    body: viewReceipt(tenant, fromPath(tenant.receipts, 'receipt', path.orderReceiptUid)),
  }),
  downloadReceipt: ({ path, headers }, tenant) =>
    documentAnswer(
      headers,
      receiptDocument(tenant, fromPath(tenant.receipts, 'receipt', path.orderReceiptUid)),
    ),
  emailReceipt: ({ path, body }, tenant) => {
    const { orderReceiptUid } = path
    const document = receiptDocument(tenant, fromPath(tenant.receipts, 'receipt', orderReceiptUid))
    sendEmail(tenant, { kind: 'receipt', uid: orderReceiptUid }, document, body, integrationUser)
    return { status: 200 }
  },
  listOrderReceipts: ({ path, query }, tenant) => {
    const { orderUid } = orderInStore(tenant, path.storeUid, path.orderUid)
    const receipts = tenant.receipts.by('orderUid', orderUid)
    const view = (receipt: (typeof receipts)[number]) => viewReceipt(tenant, receipt)
    return { status: 200, body: viewedPage(receipts, query, view, receiptSortValue(tenant)) }
  },
  createOrderReceipt: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    requireChangeable(order)
    const { orderReceiptUid, orderItemUids } = knownFields(body ?? {}, {
      orderReceiptUid: 'string',
      orderItemUids: { listOf: 'uid' },
    })
    const unknown = orderItemUids?.find((uid) => !order.items.some((item) => item.orderItemUid === uid))
    if (unknown !== undefined) throw invalid('/orderItemUids', `refers to no line of the order: ${unknown}`)
    const receipted = everythingLeft(order, unsold).filter(
      ({ item }) => orderItemUids === undefined || orderItemUids.includes(item.orderItemUid),
    )
    // A receipt settles, it hands nothing over: the delivery is a step of its own (assumed).
    const { receipt } = handOver(
      tenant,
      order,
      { delivered: [], receipted, orderReceiptUid },
      integrationUser,
    )
    if (!receipt) throw conflict(`The order ${order.orderUid} has no such lines without a receipt.`)
    return { status: 201, body: viewReceipt(tenant, receipt) }
  },
}
