import { expect, test } from 'vitest'
import type { FlowPurchaseOrderItem } from '../clients/flow-client.ts'
import { goodsDifference } from './goods-difference.ts'

const item = (externalId: string | null, quantityReceived: number, more = {}): FlowPurchaseOrderItem => ({
  purchaseOrderItemUid: `uid-${externalId}`,
  externalId,
  productUid: 'P',
  productSku: 'SKU',
  quantityOrdered: 1000,
  quantityReceived,
  ...more,
})
const line = (lineItemId: string, deliveredQuantity: number, more = {}) => ({
  lineItemId,
  deliveredQuantity,
  ...more,
})

test.each([
  [800, 5, 3],
  [1200, 10, 2],
  [250, 0, 2.5],
])('Flow received %i, Omnium has %d: %d is sent', (received, delivered, sent) => {
  const { lines } = goodsDifference([item('1', received)], [line('1', delivered)])
  expect(lines.map(({ deliveredQuantity }) => deliveredQuantity)).toEqual([sent])
})

test('equal quantities send nothing and say nothing', () => {
  expect(goodsDifference([item('1', 500)], [line('1', 5)])).toEqual({ lines: [], findings: [] })
})

test('less than Omnium has is told and never sent', () => {
  const { lines, findings } = goodsDifference([item('1', 300)], [line('1', 5)])
  expect(lines).toEqual([])
  expect(findings).toHaveLength(1)
})

test('several Flow rows of one line are one quantity', () => {
  const rows = [item('1', 100), item('1', 100), item('1', 100)]
  expect(
    goodsDifference(rows, [line('1', 0)]).lines.map(({ deliveredQuantity }) => deliveredQuantity),
  ).toEqual([3])
})

test('a row without line id is matched by the only line of its product', () => {
  const lines = [line('L-7', 0, { code: 'SKU' }), line('L-8', 0, { code: 'OTHER' })]
  expect(goodsDifference([item(null, 100)], lines).lines.map(({ lineItemId }) => lineItemId)).toEqual(['L-7'])
  const twice = [line('L-7', 0, { code: 'SKU' }), line('L-8', 0, { code: 'SKU' })]
  expect(goodsDifference([item(null, 100)], twice).lines).toEqual([])
})

test('an unknown line is told and does not stop the others', () => {
  const { lines, findings } = goodsDifference(
    [item('9', 100, { productSku: 'X' }), item('1', 100)],
    [line('1', 0)],
  )
  expect([lines.length, findings.length]).toEqual([1, 1])
})

test('the warehouse is the one that took the goods', () => {
  const received = { receivementItems: [{ warehouseUid: 'A' }, { warehouseUid: 'B' }], warehouseUid: 'C' }
  const { lines } = goodsDifference(
    [item('1', 100, received), item('2', 100, { warehouseUid: 'C' })],
    [line('1', 0), line('2', 0)],
  )
  expect(lines.map(({ warehouseUid }) => warehouseUid)).toEqual(['B', 'C'])
})
