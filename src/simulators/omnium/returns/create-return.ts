import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import { changeStock } from '../inventory/change-stock.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { discountLine } from '../orders/line-totals.ts'
import { normalizeLine } from '../orders/normalize.ts'
import { saveOrder, taxRuleOf } from '../orders/save-order.ts'
import { mapLines, withForm } from '../orders/stored-order.ts'
import type { StoredLine, StoredOrder } from '../orders/stored-order.ts'
import { warehousesOf } from '../orders/workflow-steps.ts'
import { badRequest } from '../refused.ts'
import { round2, roundQuantity, sumOf } from '../rounding.ts'
import type { Payment, Schema, operations } from '../schemas.ts'
import { isClaimType } from './claim-types.ts'
import { createFollowingOrder, exchangePayment } from './exchange.ts'
import { findOrder } from './find-order.ts'
import { creditPayment, refundPayments } from './refund.ts'
import { publishReturnEvent } from './return-events.ts'
import { returnTotals } from './return-totals.ts'
import type { ReturnForm } from './return-totals.ts'
import { returnedLines } from './returned-lines.ts'

type Request = Schema<'OmniumReturnRequestModel'>

/** `POST /api/Returns/{orderId}/Return`. The listing answers one form, which rules here; an older one a list. */
export const createReturn: Handler<operations['ReturnsReturn'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const order = findOrder(tenant, path.orderId)
  return { status: 200, body: returnGoods(tenant, order, body, tenant.apiUser(origin), 318_100) }
}

/**
 * Books what comes back: a return form on the order, `returnQuantity` on its lines, the net total, the refund,
 * the stock of lines that are put back on the shelf, the exchange order. The order keeps its status: the return
 * has one of its own, and no source says that the order's follows.
 */
export function returnGoods(
  tenant: OmniumTenant,
  order: StoredOrder,
  request: Request,
  actor: Actor,
  operationId: number,
): ReturnForm {
  const form = formOf(tenant, order, request, actor)
  if ((form.lineItems ?? []).length === 0 && (form.shippingCreditedTotal ?? 0) === 0)
    throw badRequest('A return needs lines, or shipping to credit.')
  const settled = settle(tenant, order, form, request, actor)
  const { lineItems } = order.orderForm
  const returned = mapLines(withForm(order, { lineItems, payments: settled.payments }), (line) =>
    withReturned(line, settled.form),
  )
  const saved = saveOrder(
    tenant,
    {
      ...returned,
      returnOrderForms: [...(order.returnOrderForms ?? []), settled.form],
      ...(settled.exchangeOrderId
        ? { relatedOrders: [...(order.relatedOrders ?? []), settled.exchangeOrderId] }
        : {}),
    },
    actor,
  )
  restock(tenant, saved, settled.form, actor)
  publishReturnEvent(
    tenant,
    saved,
    { operationId: 118_100, category: 'Created', message: 'Return created' },
    actor,
  )
  publishReturnEvent(tenant, saved, { operationId, category: 'Updated', message: 'Order returned' }, actor)
  return saved.returnOrderForms?.at(-1) ?? settled.form
}

function formOf(tenant: OmniumTenant, order: StoredOrder, request: Request, actor: Actor): ReturnForm {
  const now = tenant.timestamp()
  if (request.projectTypeId && !isClaimType(tenant, request.projectTypeId))
    throw badRequest(`Claim type ${request.projectTypeId} is not configured.`)
  const lineItems = returnedLines(order, request.returns ?? [], now)
  const returnId = tenant.numbers.returns.next((id) => tenant.orders.by('return', id).length > 0)
  const form = returnTotals(
    compact<ReturnForm>({
      returnId,
      rmaNumber: request.rmaNumber ?? `RMA-${returnId}`,
      status: request.status ?? 'New',
      storeId: request.storeId ?? order.storeId,
      returnType: request.returnType,
      returnComment: request.comment,
      userId: request.userId ?? actor.userId,
      creditPayment: request.creditPayment ?? false,
      properties: request.properties,
      claim: request.projectTypeId ? { projectType: request.projectTypeId } : undefined,
      created: now,
      modified: now,
      handlingTotal: request.handlingTotal ?? 0,
      shippingCreditedTotal: shippingCredit(order, request),
      returnCharges: request.chargeShipmentCost
        ? [{ key: 'Shipment', amount: request.chargeShipmentCostAmount ?? 0 }]
        : [],
      lineItems,
      payments: [],
    }),
    taxRuleOf(tenant, order.marketId),
  )
  return { ...form, creditAmount: round2((form.total ?? 0) - (request.creditAmount ?? 0)) }
}

/** The shipping that was paid, unless the request says how much of it; never more than is left of it. */
function shippingCredit({ orderForm }: StoredOrder, request: Request): number {
  if (!request.creditShipment) return 0
  const left = round2((orderForm.shippingTotal ?? 0) - (orderForm.shippingCreditedTotal ?? 0))
  const wanted = request.creditShipmentAmount ?? left
  if (wanted > left) throw badRequest(`creditShipmentAmount must not exceed ${left}.`)
  return wanted
}

interface Settled {
  readonly form: ReturnForm
  /** Of the order. */
  readonly payments: Payment[]
  readonly exchangeOrderId: string | undefined
}

/**
 * Gives the money back over the payments that took it (`creditPayment`), or lets it pay for the exchange order.
 * Without either nothing is paid yet: `creditAmount` says what is owed.
 */
function settle(
  tenant: OmniumTenant,
  order: StoredOrder,
  form: ReturnForm,
  request: Request,
  actor: Actor,
): Settled {
  const { payments } = order.orderForm
  const owed = Math.max(0, form.creditAmount ?? 0)
  const reason = `Return ${form.returnId ?? ''}`
  const exchange = request.omniumExchangeOrderOptions
  const credits = request.creditPayment ? refundPayments(tenant, payments, owed, reason) : []
  if (!exchange) return withCredits(form, payments, credits)

  const lineItems = exchange.exchangeOrderLines ?? []
  const price = sumOf(lineItems.map((line, at) => discountLine(normalizeLine(line, at)).discountedPrice ?? 0))
  const carried = request.creditPayment ? 0 : round2(Math.min(owed, price))
  const following = createFollowingOrder(
    tenant,
    order,
    {
      id: exchange.exchangeOrderId,
      orderType: exchange.orderType ?? order.orderType,
      status: exchange.orderStatus,
      storeId: exchange.storeId ?? form.storeId,
      warehouseCode: exchange.outboundWarehouseCode,
      shippingMethodName: exchange.shippingMethodName,
      lineItems,
      payments: [
        ...(carried > 0 ? [exchangePayment(tenant, order.id, carried)] : []),
        ...(exchange.additionalPayments ?? []),
      ],
    },
    actor,
  )
  const like = { paymentMethodName: 'Exchange', transactionId: following.id }
  const moved = carried > 0 ? [creditPayment(tenant, like, carried, reason)] : []
  return { ...withCredits(form, payments, [...credits, ...moved]), exchangeOrderId: following.id }
}

const withCredits = (
  form: ReturnForm,
  payments: readonly Payment[],
  credits: readonly Payment[],
): Settled => ({
  form: { ...form, payments: [...credits] },
  payments: [...payments, ...credits],
  exchangeOrderId: undefined,
})

/** The order's line with the units that a form takes back. */
export function withReturned(line: StoredLine, form: ReturnForm): StoredLine {
  const back = form.lineItems?.find(({ lineItemId }) => lineItemId === line.lineItemId)
  if (!back) return line
  return {
    ...line,
    returnQuantity: roundQuantity((line.returnQuantity ?? 0) + (back.returnQuantity ?? 0)),
    ...compact<Partial<StoredLine>>({
      returnDate: back.returnDate,
      returnReason: back.returnReason,
      returnType: back.returnType,
    }),
  }
}

/** Lines with `updateStock` go back on the shelf of the receiving store (RET-07, RET-08). */
function restock(tenant: OmniumTenant, order: StoredOrder, form: ReturnForm, actor: Actor): void {
  const warehouses = warehousesOf(order)
  for (const { lineItemId, code, returnQuantity = 0, updateStock, isVirtualProduct } of form.lineItems ??
    []) {
    const warehouseCode = form.storeId ?? warehouses.get(lineItemId ?? '')
    if (!updateStock || isVirtualProduct || !code || !warehouseCode) continue
    changeStock(
      tenant,
      { sku: code, warehouseCode, change: returnQuantity, orderId: order.id, reason: 'Return' },
      actor,
    )
  }
}
