import type { components, operations, webhooks } from '../../../generated/omnium/types.ts'
import type { Handlers } from '../host/handler.ts'
import type { OmniumTenant } from './omnium-tenant.ts'

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
export type { operations }

/** The operations that a client calls; the contract's webhooks are calls that Omnium makes. */
type Called = Exclude<keyof operations, keyof webhooks>

/** The handlers of some operations, typed by the contract. */
export type OmniumHandlers<Id extends Called = Called> = Required<
  Pick<Handlers<operations, OmniumTenant>, Id>
>

export type Order = Schema<'OmniumOrder'>
export type OrderForm = Schema<'OmniumOrderForm'>
export type OrderLine = Schema<'OmniumOrderLine'>
export type Shipment = Schema<'OmniumShipment'>
export type Payment = Schema<'OmniumPayment'>
export type PrivateCustomer = Schema<'OmniumPrivateCustomer'>
export type BusinessCustomer = Schema<'OmniumBusinessCustomer'>
export type CustomerGroup = Schema<'OmniumCustomerGroup'>
export type InventoryItem = Schema<'OmniumInventoryItem'>
export type PurchaseOrder = Schema<'OmniumPurchaseOrder'>
export type PurchaseOrderLine = Schema<'OmniumPurchaseOrderLine'>
export type Delivery = Schema<'OmniumDelivery'>
export type GoodsReceptionLine = Schema<'OmniumDeliveryGoodsReceptionLine'>
export type Store = Schema<'OmniumStore'>
export type Market = Schema<'OmniumMarket'>
export type Supplier = Schema<'OmniumSupplier'>
export type Comment = Schema<'OmniumComment'>
export type OmniumEvent = Schema<'OmniumEvent'>
