import { expect, test } from 'vitest'
import type { FlowOrder, FlowOrderItem } from '../clients/flow-client.ts'
import type { DesiredLine } from '../mapping/order-lines.ts'
import type { DesiredOrder } from '../mapping/order-to-flow.ts'
import type { OrderNote } from './order-note.ts'
import { planOrder } from './order-plan.ts'
import type { Operation, OrderPlan } from './order-plan.ts'

const line = (externalId: string, amounts: Partial<Record<keyof DesiredLine, number>> = {}): DesiredLine =>
  ({
    externalId,
    sku: 'SKU',
    quantityOrdered: 100,
    unitPrice: 1000,
    itemDiscountAmount: 0,
    ...amounts,
  }) as DesiredLine
const item = (externalId: string | null, more: Partial<FlowOrderItem> = {}): FlowOrderItem => ({
  orderItemUid: `uid-${externalId}`,
  productUid: 'P',
  productSku: 'SKU',
  externalId,
  quantityOrdered: 100,
  unitPrice: 1000,
  itemDiscountAmount: 0,
  ...more,
})
const flowOrder = (items: FlowOrderItem[], more: Partial<FlowOrder> = {}): FlowOrder =>
  ({
    orderUid: 'O',
    orderState: 'PARKED',
    tillUid: null,
    items,
    orderhandlings: [],
    settlements: [],
    validUntil: null,
    ...more,
  }) as unknown as FlowOrder
const desired = (lines: DesiredLine[], more: Partial<DesiredOrder> = {}): DesiredOrder => ({
  externalOrderNumber: 'X1',
  state: 'PARKED',
  handlingUid: undefined,
  expiryDays: undefined,
  lines,
  prepayments: [],
  customerAddress: {},
  ...more,
})
const kinds = ({ operations }: OrderPlan): string[] =>
  operations.map((each: Operation) => (each.kind === 'set-state' ? each.state : each.kind))
const inLine = (lines: DesiredLine[]): OrderNote => ({
  kind: 'in-line',
  modified: undefined,
  lines: Object.fromEntries(lines.map((each) => [each.externalId, each])),
})

test('nothing to change means nothing to write', () => {
  expect(
    planOrder(flowOrder([item('1')]), desired([line('1')], { handlingUid: 'h' }), undefined, '2026-03-03'),
  ).toEqual({
    operations: [],
    restore: 'PARKED',
    findings: [],
    heldByTill: false,
  })
})

test('a new order gets lines, handling, deadline and its state last', () => {
  const plan = planOrder(
    flowOrder([], { orderState: 'OPEN' }),
    desired([line('1'), line('2')], { handlingUid: 'h' }),
    undefined,
    '2026-03-03',
  )
  expect(kinds(plan)).toEqual(['add-item', 'add-item', 'add-handling', 'set-deadline', 'PARKED'])
})

test('what a failed attempt left behind is completed, not repeated', () => {
  const half = flowOrder([item('1')], {
    orderState: 'OPEN',
    orderhandlings: [{ handlingUid: 'h' }] as FlowOrder['orderhandlings'],
    validUntil: '2026-03-03T00:00:00.000Z',
  })
  const plan = planOrder(
    half,
    desired([line('1'), line('2')], { handlingUid: 'h' }),
    { kind: 'changing', restore: 'PARKED' },
    '2026-03-09',
  )
  expect(kinds(plan)).toEqual(['add-item', 'PARKED'])
})

test('an update reopens, changes only what differs, and restores the state', () => {
  const order = flowOrder([item('1'), item('2'), item('3')], { orderState: 'CONFIRMED' })
  const plan = planOrder(
    order,
    desired([line('1'), line('2', { quantityOrdered: 300 }), line('4')]),
    undefined,
    undefined,
  )
  expect(plan.operations).toEqual([
    { kind: 'set-state', state: 'OPEN' },
    { kind: 'change-item', itemUid: 'uid-2', change: { quantityOrdered: 300 } },
    { kind: 'add-item', line: line('4') },
    { kind: 'delete-item', itemUid: 'uid-3' },
    { kind: 'set-state', state: 'CONFIRMED' },
  ])
})

test('an interrupted update returns to the state it had before', () => {
  const plan = planOrder(
    flowOrder([item('1')], { orderState: 'OPEN' }),
    desired([line('1')]),
    { kind: 'changing', restore: 'CONFIRMED' },
    undefined,
  )
  expect(kinds(plan)).toEqual(['CONFIRMED'])
})

test('two lines of one SKU are told apart by their ids', () => {
  const plan = planOrder(
    flowOrder([item('1'), item('2')]),
    desired([line('1'), line('2', { unitPrice: 900 })]),
    undefined,
    undefined,
  )
  expect(plan.operations).toContainEqual({
    kind: 'change-item',
    itemUid: 'uid-2',
    change: { unitPrice: 900 },
  })
  expect(plan.operations).toHaveLength(3)
})

test('another product under the same line id replaces the line', () => {
  const plan = planOrder(
    flowOrder([item('1', { productSku: 'OLD' })]),
    desired([line('1')]),
    undefined,
    undefined,
  )
  expect(kinds(plan)).toEqual(['OPEN', 'add-item', 'delete-item', 'PARKED'])
})

test('a line that was added twice is deleted once', () => {
  const twins = [item('1'), item('1', { orderItemUid: 'twin' })]
  expect(planOrder(flowOrder(twins), desired([line('1')]), undefined, undefined).operations).toContainEqual({
    kind: 'delete-item',
    itemUid: 'twin',
  })
})

test('a line of the store without external id is left alone', () => {
  expect(
    planOrder(flowOrder([item('1'), item(null)]), desired([line('1')]), undefined, undefined).operations,
  ).toEqual([])
})

test('what was handed over is neither deleted nor lowered; it is told', () => {
  const order = flowOrder([
    item('1', { quantityDelivered: 100 }),
    item('2', { quantityOrdered: 300, quantitySold: 200 }),
  ])
  const plan = planOrder(order, desired([line('2', { quantityOrdered: 100 })]), undefined, undefined)
  expect(plan.operations).toEqual([])
  expect(plan.findings).toHaveLength(2)
})

test.each(['COMPLETE', 'CANCELLED'] as const)('an order that is %s is never reopened', (orderState) => {
  const plan = planOrder(
    flowOrder([item('1')], { orderState }),
    desired([line('1', { unitPrice: 5 })]),
    undefined,
    undefined,
  )
  expect(plan.operations).toEqual([])
  expect(plan.findings).toHaveLength(1)
})

test('an order that a till has open waits when something would change', () => {
  const order = flowOrder([item('1')], { orderState: 'OPEN', tillUid: 'till' })
  expect(planOrder(order, desired([line('1')]), undefined, undefined)).toMatchObject({
    heldByTill: false,
    operations: [],
  })
  expect(planOrder(order, desired([line('2')]), undefined, undefined)).toMatchObject({
    heldByTill: true,
    operations: [],
  })
})

test('a price changed in the store stays while Omnium keeps its own', () => {
  const plan = planOrder(
    flowOrder([item('1', { unitPrice: 800 })]),
    desired([line('1')]),
    inLine([line('1')]),
    undefined,
  )
  expect(plan.operations).toEqual([])
  expect(plan.findings).toHaveLength(1)
})

test('a price that Omnium changed wins over one changed in the store', () => {
  const plan = planOrder(
    flowOrder([item('1', { unitPrice: 800 })]),
    desired([line('1', { unitPrice: 700 })]),
    inLine([line('1')]),
    undefined,
  )
  expect(plan.operations).toContainEqual({
    kind: 'change-item',
    itemUid: 'uid-1',
    change: { unitPrice: 700 },
  })
})

test('a new payment is added without reopening, and the state is restored after it', () => {
  const prepayments = [
    { externalId: 't1', amount: 500, method: 'Klarna' },
    { externalId: 't2', amount: 500, method: 'Klarna' },
  ] as unknown as DesiredOrder['prepayments']
  const order = flowOrder([item('1')], { settlements: [{ externalId: 't1' }] as FlowOrder['settlements'] })
  expect(kinds(planOrder(order, desired([line('1')], { prepayments }), undefined, undefined))).toEqual([
    'add-settlement',
    'PARKED',
  ])
})

test('an existing deadline is left alone', () => {
  const order = flowOrder([], { orderState: 'OPEN', validUntil: '2026-03-20T00:00:00.000Z' })
  expect(kinds(planOrder(order, desired([line('1')]), undefined, '2026-03-09'))).toEqual([
    'add-item',
    'PARKED',
  ])
})
