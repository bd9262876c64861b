/** Bodies as integrators send them, each at the operation that it belongs to: the contracts must accept them. */
import { expect, test } from 'vitest'
import { loadContract } from '../../src/simulators/host/contract/load-contract.ts'

const line = { lineItemId: '1', code: 'SKU-1', quantity: 2, placedPrice: 100.0, taxRate: 25 }

const omnium: Record<string, { body: unknown; path?: Record<string, string> }> = {
  OrdersPost: {
    body: {
      id: 'WEB-1001',
      orderType: 'ClickAndCollect',
      status: 'New',
      marketId: 'NOR',
      storeId: 'web-no',
      billingCurrency: 'NOK',
      customerPhone: '+4790000001',
      billingAddress: {
        firstName: 'Kari',
        lastName: 'Prøve',
        line1: 'Gate 1',
        postalCode: '0150',
        city: 'Oslo',
      },
      orderForm: {
        lineItems: [line],
        shipments: [
          {
            shipmentId: '1',
            shippingMethodName: 'ClickAndCollect',
            warehouseCode: 'oslo',
            lineItems: [line],
          },
        ],
        payments: [
          {
            id: 'p1',
            paymentMethodName: 'Card',
            transactionId: 't-1',
            transactionType: 'Authorization',
            status: 'Processed',
            amount: 200.0,
          },
        ],
      },
    },
  },
  WorkflowUpdateStatus: {
    path: { orderId: 'WEB-1001' },
    body: { status: 'ReadyForPickup', shipmentInfo: { shipmentId: '1' } },
  },
  WorkflowPartialUpdate: {
    path: { orderId: 'WEB-1001' },
    body: {
      status: 'PickedUp',
      lineItemUpdates: [{ lineItemId: '1', deliveredQuantity: 1, canceledQuantity: 1 }],
      shipmentInfo: { shipmentId: '1' },
    },
  },
  OrdersPatchOrder: {
    path: { orderId: 'WEB-1001' },
    body: { properties: [{ key: 'flow.receiptNumber', value: '77' }], keepExistingCustomProperties: true },
  },
  ReturnsReturn: {
    path: { orderId: 'WEB-1001' },
    body: {
      storeId: 'oslo',
      creditPayment: true,
      returns: [{ lineItemId: '1', returnQuantity: 1, returnReason: 'Size', isStockUpdated: true }],
    },
  },
  InventoryUpdateMany: { body: [{ sku: 'SKU-1', warehouseCode: 'oslo', inventory: 7 }] },
  InventoryProcessInventoryTransactions: {
    body: [
      { skuId: 'SKU-1', warehouseCode: 'oslo', inventoryChange: -1, reason: 'POS sale', orderId: 'POS-9' },
    ],
  },
  DeliveriesProcessGoodsReceptionForDelivery: {
    path: { deliveryId: 'DEL-1' },
    body: [{ lineItemId: 'pol-1', deliveredQuantity: 5, warehouseCode: 'oslo', goodsReceptionId: 'gr-1' }],
  },
  PrivateCustomersPatchPrivateCustomer: {
    body: { customerId: '4790000001', externalIds: [{ providerName: 'Voyado', id: 'v-55' }] },
  },
}

const ids = new Set(loadContract('omnium').operations.map(({ operationId }) => operationId))

test.each(Object.entries(omnium))('Omnium accepts a body of %s', (operationId, { body, path = {} }) => {
  expect([...ids]).toContain(operationId)
  const contract = loadContract('omnium')
  const parts = { path, query: {}, headers: {}, body }
  expect(contract.validateRequest(contract.byId(operationId), parts).violations).toEqual([])
})
