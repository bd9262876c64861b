import { expect, test } from 'vitest'
import { chooseStore } from './store-rule.ts'

test('the pick-up warehouse comes before the warehouse, that before the store', () => {
  const shipment = { warehouseCode: 'W', pickUpWarehouseCode: 'P' }
  const order = (shipments: (typeof shipment)[] | { warehouseCode: string }[] | undefined) =>
    chooseStore({ storeId: 'S', orderForm: shipments ? { shipments } : {} })?.omniumId
  expect(order([shipment])).toBe('P')
  expect(order([{ warehouseCode: 'W' }])).toBe('W')
  expect(order([{ warehouseCode: '  ' }])).toBe('S')
  expect(order(undefined)).toBe('S')
})

test('other stores of further shipments are told', () => {
  const shipments = [{ warehouseCode: 'A' }, { warehouseCode: 'B' }, { warehouseCode: 'A' }]
  expect(chooseStore({ orderForm: { shipments } })).toEqual({ omniumId: 'A', otherStores: ['B'] })
})

test('an order may name no store at all', () => {
  expect(chooseStore({})).toBeUndefined()
})
