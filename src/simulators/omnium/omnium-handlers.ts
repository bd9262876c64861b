import type { UntypedHandlers } from '../host/vendor.ts'
import { bindBody } from './binding/bind-body.ts'
import { categoryHandlers } from './categories/category-handlers.ts'
import { commentHandlers } from './comments/comment-handlers.ts'
import { businessCustomerHandlers } from './business-customers/business-customer-handlers.ts'
import { clubHandlers } from './customer-club/club-handlers.ts'
import { customerGroupHandlers } from './customer-groups/customer-group-handlers.ts'
import { customerPrivacyHandlers } from './customer-privacy/customer-privacy-handlers.ts'
import { deliveryHandlers } from './deliveries/delivery-handlers.ts'
import { eventLogHandlers } from './events/event-log-handlers.ts'
import { inventoryHandlers } from './inventory/inventory-handlers.ts'
import { fileHandlers } from './files/file-handlers.ts'
import { invoiceHandlers } from './invoices/invoice-handlers.ts'
import { marketHandlers } from './markets/market-handlers.ts'
import { orderDocumentHandlers } from './orders/order-document-handlers.ts'
import { orderHandlers } from './orders/order-handlers.ts'
import { orderLineHandlers } from './orders/order-line-handlers.ts'
import { orderReadHandlers } from './orders/order-read-handlers.ts'
import { priceListHandlers } from './price-lists/price-list-handlers.ts'
import { priceHandlers } from './prices/price-handlers.ts'
import { privateCustomerHandlers } from './private-customers/private-customer-handlers.ts'
import { productHandlers } from './products/product-handlers.ts'
import { purchaseOrderHandlers } from './purchase-orders/purchase-order-handlers.ts'
import { returnHandlers } from './returns/return-handlers.ts'
import { shipmentOptionHandlers } from './shipment-options/shipment-option-handlers.ts'
import { storeHandlers } from './stores/store-handlers.ts'
import { supplierHandlers } from './suppliers/supplier-handlers.ts'
import { tokenHandlers } from './tokens/token-handlers.ts'
import { clickAndCollectHandlers } from './click-and-collect/click-and-collect-handlers.ts'
import { orderShipmentHandlers } from './order-shipments/order-shipment-handlers.ts'
import { paymentReportHandlers } from './payment-report/payment-report-handlers.ts'
import type { OmniumTenant } from './omnium-tenant.ts'
import type { OmniumHandlers } from './schemas.ts'

const HANDLERS: OmniumHandlers = {
  ...tokenHandlers,
  ...orderReadHandlers,
  ...orderHandlers,
  ...orderLineHandlers,
  ...orderDocumentHandlers,
  ...orderShipmentHandlers,
  ...clickAndCollectHandlers,
  ...paymentReportHandlers,
  ...returnHandlers,
  ...invoiceHandlers,
  ...fileHandlers,
  ...privateCustomerHandlers,
  ...clubHandlers,
  ...customerPrivacyHandlers,
  ...businessCustomerHandlers,
  ...customerGroupHandlers,
  ...inventoryHandlers,
  ...purchaseOrderHandlers,
  ...deliveryHandlers,
  ...supplierHandlers,
  ...productHandlers,
  ...categoryHandlers,
  ...priceHandlers,
  ...priceListHandlers,
  ...storeHandlers,
  ...marketHandlers,
  ...shipmentOptionHandlers,
  ...commentHandlers,
  ...eventLogHandlers,
}

type AnyHandler = (request: { readonly body: unknown }, tenant: OmniumTenant) => { readonly status: number }

/** Every handler with its body bound to the contract first. */
export const omniumHandlers: UntypedHandlers<OmniumTenant> = Object.fromEntries(
  Object.entries(HANDLERS).map(([operationId, handler]) => [
    operationId,
    (request: { readonly body: unknown }, tenant: OmniumTenant) =>
      (handler as AnyHandler)({ ...request, body: bindBody(operationId, request.body) }, tenant),
  ]),
)
