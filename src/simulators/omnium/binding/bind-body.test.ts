import { expect, test } from 'vitest'
import { bindBody, bindNames } from './bind-body.ts'

test('names bind without regard to case at every depth, through lists and references', () => {
  const sent = { ID: 'W1', ORDERFORM: { LineItems: [{ LINEITEMID: '1', Properties: [{ Key: 'k' }] }] } }
  expect(bindBody('OrdersPost', sent)).toEqual({
    id: 'W1',
    orderForm: { lineItems: [{ lineItemId: '1', properties: [{ key: 'k' }] }] },
  })
})

test('unknown members and nulls are dropped, or kept where a check still wants to see them', () => {
  const sent = { Id: 'W1', odd: 1, MarketId: null }
  expect(bindBody('OrdersPost', sent)).toEqual({ id: 'W1' })
  expect(bindNames('OrdersPost', sent)).toEqual({ id: 'W1', odd: 1, marketId: null })
})

test('lists as bodies are bound item by item', () => {
  expect(bindBody('InventoryUpdateMany', [{ Sku: 'A', x: 1 }])).toEqual([{ sku: 'A' }])
})

test('what is no object of the contract passes as it is', () => {
  expect(bindBody('OrdersPost', 'text')).toBe('text')
  expect(bindBody('TokenPost', { anything: 1 })).toEqual({ anything: 1 })
})

test('what has a type that cannot be bound counts as unknown, and a check still sees it', () => {
  const line = { code: 'A', discounts: 'none', quantity: '2' }
  const sent = { id: 'W1', orderForm: { lineItems: [line, 5] } }
  expect(bindBody('OrdersPost', sent)).toEqual({ id: 'W1', orderForm: { lineItems: [{ code: 'A' }] } })
  expect(bindNames('OrdersPost', sent)).toEqual(sent)
})
