import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { enrichLine } from '../orders/enrich.ts'
import { publishOrderEvent } from '../orders/order-events.ts'
import { saveOrder, taxRuleOf } from '../orders/save-order.ts'
import { mapLines, withForm } from '../orders/stored-order.ts'
import type { StoredLine, StoredOrder } from '../orders/stored-order.ts'
import { badRequest } from '../refused.ts'
import { round2, roundQuantity, sumOf } from '../rounding.ts'
import type { OrderLine, Schema, operations } from '../schemas.ts'
import { withReturned } from './create-return.ts'
import { createFollowingOrder, exchangePayment } from './exchange.ts'
import { findOrder } from './find-order.ts'
import { creditPayment } from './refund.ts'
import { returnTotals } from './return-totals.ts'
import type { ReturnForm } from './return-totals.ts'
import { returnedLines } from './returned-lines.ts'

type Replacement = Schema<'OrderLineReplacementRequestModel'>

/**
 * `POST /api/Returns/CreateReplacementOrder`: a new order of type `Replacement` for the lines, which the original
 * order pays for with a balancing credit payment. That the replaced units stand in a return form of the original
 * order follows from what the operation answers; they are not put back in stock.
 */
export const createReplacement: Handler<operations['ReturnsCreateReplacementOrder'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const order = findOrder(tenant, body.orderId)
  const asked = body.orderLineReplacements
  if (asked.length === 0) throw badRequest('orderLineReplacements must not be empty.')
  const actor = tenant.apiUser(origin)
  const now = tenant.timestamp()
  const lines = returnedLines(
    order,
    asked.map(({ lineItemId, quantity, replacementReason }) => ({
      lineItemId,
      returnQuantity: quantity,
      returnReason: replacementReason ?? null,
    })),
    now,
  )
  const value = sumOf(lines.map(({ extendedPrice = 0 }) => extendedPrice))
  const credit = body.amountToCredit ?? value
  const following = createFollowingOrder(
    tenant,
    order,
    {
      orderType: 'Replacement',
      lineItems: lines.map((line, at) => replacementLine(tenant, line, asked[at]?.skuId ?? line.code)),
      payments: credit > 0 ? [exchangePayment(tenant, order.id, credit)] : [],
    },
    actor,
  )

  const returnId = tenant.numbers.returns.next((id) => tenant.orders.by('return', id).length > 0)
  const like = { paymentMethodName: 'Replacement', transactionId: following.id }
  const payments = credit > 0 ? [creditPayment(tenant, like, credit, `Replacement ${following.id}`)] : []
  const form: ReturnForm = returnTotals(
    {
      returnId,
      rmaNumber: `RMA-${returnId}`,
      returnType: 'Replacement',
      status: 'New',
      storeId: order.storeId,
      userId: actor.userId,
      created: now,
      modified: now,
      creditPayment: true,
      creditAmount: credit,
      replacementOrderIds: [following.id],
      lineItems: lines,
      payments,
      ...(body.comment ? { returnComment: body.comment } : {}),
    },
    taxRuleOf(tenant, order.marketId),
  )
  const saved = saveOrder(tenant, withReplacement(order, form, asked, following.id, now), actor)
  publishOrderEvent(
    tenant,
    saved,
    {
      operationId: 319_100,
      category: 'Updated',
      message: `Replaced by order ${following.id}`,
      previousStatus: saved.status,
    },
    actor,
  )
  return { status: 200, body: (saved.returnOrderForms ?? []).slice(-1) }
}

/** The same goods, or the SKU that is asked for instead, at what the customer paid for each. */
function replacementLine(tenant: OmniumTenant, line: StoredLine, code: string): OrderLine {
  const { lineItemId, quantity, taxRate, displayName, productId } = line
  const own = code === line.code ? { displayName: displayName ?? null, productId: productId ?? null } : {}
  const placedPrice = round2((line.extendedPrice ?? 0) / quantity)
  return enrichLine(tenant, {
    lineItemId,
    code,
    quantity,
    placedPrice,
    taxRate: taxRate ?? null,
    canceledQuantity: 0,
    deliveredQuantity: 0,
    ...own,
  })
}

function withReplacement(
  order: StoredOrder,
  form: ReturnForm,
  asked: readonly Replacement[],
  followingId: string,
  now: string,
): StoredOrder {
  const { payments } = order.orderForm
  const paid = withForm(order, { payments: [...payments, ...(form.payments ?? [])] })
  const replaced = mapLines(paid, (line) => {
    const request = asked.find(({ lineItemId }) => lineItemId === line.lineItemId)
    if (!request) return line
    return {
      ...withReturned(line, form),
      replacedQuantity: roundQuantity((line.replacedQuantity ?? 0) + request.quantity),
      replacedDate: now,
      replacementReason: request.replacementReason ?? null,
      replacementType: request.replacementType ?? null,
    }
  })
  return {
    ...replaced,
    returnOrderForms: [...(order.returnOrderForms ?? []), form],
    replacementOrderIds: [...(order.replacementOrderIds ?? []), followingId],
    relatedOrders: [...(order.relatedOrders ?? []), followingId],
  }
}
