import type { components, operations } from '../../../generated/omnium/types.ts'

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
export type { operations }

export type Order = Schema<'OmniumOrder'>
export type OrderForm = Schema<'OmniumOrderForm'>
export type OrderLine = Schema<'OmniumOrderLine'>
export type Shipment = Schema<'OmniumShipment'>
export type Payment = Schema<'OmniumPayment'>
export type PrivateCustomer = Schema<'OmniumPrivateCustomer'>
export type BusinessCustomer = Schema<'OmniumBusinessCustomer'>
export type InventoryItem = Schema<'OmniumInventoryItem'>
export type PurchaseOrder = Schema<'OmniumPurchaseOrder'>
export type PurchaseOrderLine = Schema<'OmniumPurchaseOrderLine'>
export type Delivery = Schema<'OmniumDelivery'>
export type GoodsReceptionLine = Schema<'OmniumDeliveryGoodsReceptionLine'>
export type Store = Schema<'OmniumStore'>
export type Market = Schema<'OmniumMarket'>
export type OmniumEvent = Schema<'OmniumEvent'>
