import { expect, test } from 'vitest'
import { purchaseOrderReference } from './delivery-reference.ts'

test('the original id is the external id, without one the uid', () => {
  expect(purchaseOrderReference('PO-1/2', 'PO12')).toEqual({
    purchaseOrderId: 'PO-1/2',
    deliveryId: undefined,
  })
  expect(purchaseOrderReference(null, 'PO12')).toEqual({ purchaseOrderId: 'PO12', deliveryId: undefined })
})

test('in delivery mode the id leads back to order and delivery', () => {
  expect(purchaseOrderReference('PO-1-delivery-D/7', 'x')).toEqual({
    purchaseOrderId: 'PO-1',
    deliveryId: 'D/7',
  })
})
