import { BUSINESS } from '../business-customers/business-customer-kind.ts'
import { saveCustomer } from '../customers/save-customer.ts'
import { createDelivery } from '../deliveries/create.ts'
import { inventoryKey } from '../inventory/stored-inventory.ts'
import { setLevels } from '../inventory/write.ts'
import { saveMarket } from '../markets/save-market.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { PRIVATE } from '../private-customers/private-customer-kind.ts'
import { addPurchaseOrder, replacePurchaseOrder } from '../purchase-orders/write.ts'
import { normalizeStore } from '../stores/stores.ts'
import { BACK_OFFICE } from './actors.ts'
import { refusal } from './refusal.ts'
import type { OmniumActions } from './omnium-actions.ts'

type MasterDataActions = Pick<
  OmniumActions,
  | 'saveCustomer'
  | 'saveSalesLimitation'
  | 'saveStore'
  | 'saveMarket'
  | 'savePurchaseOrder'
  | 'createDelivery'
  | 'setDeliveryStatusMode'
  | 'setInventory'
>

/**
 * What people in the back office save. No operation ids are published for stores, markets, purchase orders and
 * deliveries saved by hand, so their events carry none, as the vendor's older events do.
 */
export function masterDataActions(tenant: OmniumTenant): MasterDataActions {
  return {
    saveCustomer: (args) => {
      const id = args.customer.customerId
      switch (args.type) {
        case 'private':
          return saveCustomer(
            tenant,
            PRIVATE,
            args.customer,
            BACK_OFFICE,
            tenant.privateCustomers.has(id) ? 230_101 : 230_100,
          )
        case 'business':
          return saveCustomer(
            tenant,
            BUSINESS,
            args.customer,
            BACK_OFFICE,
            tenant.businessCustomers.has(id) ? 230_201 : 230_200,
          )
        default:
          throw refusal('saveCustomer', 'There is no such type of customer.', 'private or business')
      }
    },

    // Saving announces even where nothing changed, unlike a call of the API: that is what a push is tried with.
    saveSalesLimitation: ({ limitation }) => tenant.salesLimitations.put({ ...limitation }),

    saveStore: ({ store }) => {
      const id = store.id
      const category = tenant.stores.has(id) ? 'Updated' : 'Created'
      const saved = tenant.stores.put(normalizeStore(tenant, store))
      tenant.publisher.publish(
        { className: 'Store', category, message: 'Store saved', objectId: id, objectNumber: id, storeId: id },
        BACK_OFFICE,
      )
      return saved
    },

    saveMarket: ({ market }) => saveMarket(tenant, market, BACK_OFFICE),

    savePurchaseOrder: ({ purchaseOrder }) => {
      const before = purchaseOrder.id ? tenant.purchaseOrders.get(purchaseOrder.id) : undefined
      return before
        ? replacePurchaseOrder(tenant, purchaseOrder, before, BACK_OFFICE, undefined)
        : addPurchaseOrder(tenant, purchaseOrder, BACK_OFFICE, undefined)
    },

    createDelivery: ({ purchaseOrderId, lines, deliveryId }) => {
      const order = tenant.purchaseOrders.get(purchaseOrderId)
      if (!order) throw refusal('createDelivery', `There is no purchase order ${purchaseOrderId}.`)
      const open = order.purchaseOrderForm.lineItems
        .filter((line) => !line.deliveryId && line.quantity > line.deliveredQuantity + line.canceledQuantity)
        .map(({ lineItemId }) => ({ lineItemId }))
      return createDelivery(tenant, order, { lines: lines ?? open, newDeliveryId: deliveryId }, BACK_OFFICE)
    },

    setDeliveryStatusMode: ({ deliveryId, automatic }) => {
      const delivery = tenant.deliveries.get(deliveryId)
      if (!delivery) throw refusal('setDeliveryStatusMode', `There is no delivery ${deliveryId}.`)
      return tenant.deliveries.put({ ...delivery, isAutoDeliveryStatusDisabled: !automatic })
    },

    setInventory: (args) => {
      const sku = args.sku
      const warehouseCode = args.warehouseCode
      const inventory = args.inventory
      const before = tenant.inventory.get(inventoryKey(sku, warehouseCode))
      const reservedInventory = args.reservedInventory ?? before?.reservedInventory ?? 0
      setLevels(tenant, [{ ...before, sku, warehouseCode, inventory, reservedInventory }], BACK_OFFICE)
      const written = tenant.inventory.get(inventoryKey(sku, warehouseCode))
      if (!written) throw refusal('setInventory', `The level of ${sku} was not written.`)
      return written
    },
  }
}
