import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { createOrder } from '../orders/create.ts'
import type { OrderMinimum } from '../orders/enrich.ts'
import { normalizeLine } from '../orders/normalize.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { conflict } from '../refused.ts'
import { round2 } from '../rounding.ts'
import type { OrderLine, Payment } from '../schemas.ts'

/** What an order that follows from another one takes over from it, and what is its own. */
export interface FollowingOrder {
  readonly id?: string | null | undefined
  readonly orderType: string
  readonly status?: string | null | undefined
  readonly storeId?: string | null | undefined
  readonly warehouseCode?: string | null | undefined
  readonly shippingMethodName?: string | null | undefined
  readonly lineItems: readonly OrderLine[]
  readonly payments: readonly Payment[]
}

/** Adds an order for the same customer, related to the first one; the workflow of its status runs. */
export function createFollowingOrder(
  tenant: OmniumTenant,
  order: StoredOrder,
  own: FollowingOrder,
  actor: Actor,
): StoredOrder {
  const id = own.id ?? tenant.numbers.orders.next((each) => tenant.orders.has(each))
  if (tenant.orders.has(id)) throw conflict(`Order ${id} already exists.`)
  const storeId = own.storeId ?? order.storeId
  const status = own.status ?? 'New'
  const lineItems = own.lineItems.map(normalizeLine)
  const [first] = order.orderForm.shipments
  return createOrder(
    tenant,
    {
      id,
      marketId: order.marketId,
      storeId,
      orderType: own.orderType,
      status,
      ...customerOf(order),
      relatedOrders: [order.id],
      orderForm: {
        lineItems,
        payments: [...own.payments],
        shipments: [
          {
            shipmentId: '1',
            warehouseCode: own.warehouseCode ?? first?.warehouseCode ?? storeId,
            shippingMethodName: own.shippingMethodName ?? first?.shippingMethodName ?? null,
            ...(first?.address ? { address: first.address } : {}),
            lineItems,
          },
        ],
      },
    },
    actor,
    { isWorkflowRun: true },
  )
}

const customerOf = (order: StoredOrder): Partial<OrderMinimum> =>
  compact<Partial<OrderMinimum>>({
    customerId: order.customerId,
    customerName: order.customerName,
    customerEmail: order.customerEmail,
    customerPhone: order.customerPhone,
    customerType: order.customerType,
    billingCurrency: order.billingCurrency,
    billingAddress: order.billingAddress,
  })

/** The value of goods that came back, as payment of the order that they are exchanged for. */
export const exchangePayment = (tenant: OmniumTenant, from: string, amount: number): Payment => ({
  id: tenant.ids.uuid(),
  paymentMethodName: 'Exchange',
  transactionId: from,
  transactionType: 'Sale',
  status: 'Processed',
  amount: round2(amount),
  created: tenant.timestamp(),
})
