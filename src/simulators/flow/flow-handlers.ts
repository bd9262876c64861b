import type { operations } from '../../../generated/flow/types.ts'
import type { Handlers } from '../host/handler.ts'
import { catalogueHandlers } from './catalogue/catalogue-handlers.ts'
import { configHandlers } from './config/config-handlers.ts'
import { customerGroupHandlers } from './customer-groups/customer-group-handlers.ts'
import { customerHandlers } from './customers/customer-handlers.ts'
import { customerPartHandlers } from './customers/customer-part-handlers.ts'
import { extensionHandlers } from './extensions/extension-handlers.ts'
import type { FlowTenant } from './flow-tenant.ts'
import { giftcardHandlers } from './giftcards/giftcard-handlers.ts'
import { handlingHandlers } from './handlings/handling-handlers.ts'
import { internalPurchaseOrderHandlers } from './internal-purchase-orders/internal-purchase-order-handlers.ts'
import { numberSeriesHandlers } from './number-series/number-series-handlers.ts'
import { orderHandlers } from './orders/order-handlers.ts'
import { orderItemHandlers } from './orders/order-item-handlers.ts'
import { orderTaskHandlers } from './orders/order-task-handlers.ts'
import { organizationHandlers } from './organizations/organization-handlers.ts'
import { paymentMethodHandlers } from './payment-methods/payment-method-handlers.ts'
import { purchaseOrderHandlers } from './purchase-orders/purchase-order-handlers.ts'
import { purchaseOrderItemHandlers } from './purchase-orders/purchase-order-item-handlers.ts'
import { reasonHandlers } from './reasons/reason-handlers.ts'
import { receiptHandlers } from './receipts/receipt-handlers.ts'
import { receivementHandlers } from './receivements/receivement-handlers.ts'
import { stockHandlers } from './stock/stock-handlers.ts'
import { storeHandlers } from './stores/store-handlers.ts'
import { tenantHandlers } from './tenants/tenant-handlers.ts'
import { userHandlers } from './users/user-handlers.ts'
import { warehouseHandlers } from './warehouses/warehouse-handlers.ts'
import { webhookHandlers } from './webhooks/webhook-handlers.ts'

/** The operations that a client calls; the contract's webhooks are calls that Flow makes. */
type Called = Exclude<keyof operations, `on${string}`>

/** Handlers by operationId. */
export const flowHandlers: Pick<Handlers<operations, FlowTenant>, Called> = {
  ...configHandlers,
  ...tenantHandlers,
  ...userHandlers,
  ...organizationHandlers,
  ...numberSeriesHandlers,
  ...storeHandlers,
  ...warehouseHandlers,
  ...catalogueHandlers,
  ...stockHandlers,
  ...customerHandlers,
  ...customerPartHandlers,
  ...customerGroupHandlers,
  ...handlingHandlers,
  ...orderHandlers,
  ...orderItemHandlers,
  ...orderTaskHandlers,
  ...receiptHandlers,
  ...paymentMethodHandlers,
  ...giftcardHandlers,
  ...reasonHandlers,
  ...purchaseOrderHandlers,
  ...purchaseOrderItemHandlers,
  ...receivementHandlers,
  ...internalPurchaseOrderHandlers,
  ...extensionHandlers,
  ...webhookHandlers,
}
