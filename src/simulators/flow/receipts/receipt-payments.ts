import type { FlowTenant } from '../flow-tenant.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { refundedOf } from '../orders/refunds.ts'
import { conflict } from '../refused.ts'
import type { ReceiptPayment } from './receipt-record.ts'

/** What settled payments of the order have left for further receipts, in the order in which they were made. */
export function unusedPayments(tenant: FlowTenant, order: OrderRecord): readonly ReceiptPayment[] {
  const own = new Set(order.settlements.map(({ settlementUid }) => settlementUid))
  const used = tenant.receipts.by('orderUid', order.orderUid).flatMap(({ payments }) => payments)
  return (
    order.settlements
      // A refund within the order lessens the payment that it refunds; that of a return pays the return.
      .filter(({ status, parameters }) => status === 'SETTLED' && !own.has(refundedOf(parameters) ?? ''))
      .map(({ settlementUid, amount }) => {
        const refunded = order.settlements
          .filter((refund) => refund.status === 'SETTLED' && refundedOf(refund.parameters) === settlementUid)
          .reduce((total, refund) => total + refund.amount, 0)
        const spent = used
          .filter((payment) => payment.settlementUid === settlementUid)
          .reduce((total, payment) => total + payment.amount, 0)
        return { settlementUid, amount: amount + refunded - spent }
      })
      .filter(({ amount }) => amount !== 0)
  )
}

/** Takes an amount from what is left: of money paid, or of money given back when the amount is negative. */
export function paymentsFor(
  tenant: FlowTenant,
  order: OrderRecord,
  total: number,
): readonly ReceiptPayment[] {
  const way = Math.sign(total)
  let missing = Math.abs(total)
  const taken: ReceiptPayment[] = []
  for (const { settlementUid, amount } of unusedPayments(tenant, order)) {
    if (missing === 0) break
    if (Math.sign(amount) !== way) continue
    const part = Math.min(missing, Math.abs(amount))
    taken.push({ settlementUid, amount: way * part })
    missing -= part
  }
  if (missing > 0) throw conflict(`The order ${order.orderUid} is not paid: ${way * missing} is left.`)
  return taken
}
