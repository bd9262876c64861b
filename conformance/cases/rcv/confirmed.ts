import { case_ } from '../case.ts'
import { base } from '../settings.ts'
import { deliveredOf, lineOf, purchase, receive, stockOf } from './purchase.ts'
import { acceptedLines, addedTo, linesIn, PURCHASE_ORDER_READS, receptionCalls } from './receptions.ts'

export const confirmed = case_(
  'RCV-02-confirmed',
  {
    title: 'three pieces arrive of a purchase order that Omnium has',
    rules: ['RCV-02', 'RCV-07', 'RCV-08', 'RCV-21'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      'goods-reception': { rule: 'RCV-02', says: 'Omnium gets a goods reception for its purchase order' },
      'read-before': {
        rule: 'RCV-02',
        says: 'the purchase order was read in Omnium before its reception was confirmed',
      },
      delivered: { rule: 'RCV-02', says: 'Omnium has 3 pieces as delivered on the line' },
      stock: { rule: 'RCV-02', says: 'stock in Omnium has risen by the 3 pieces' },
      decimal: { rule: 'RCV-07', says: '300 hundredths received in Flow are 3 in the goods reception' },
      'line-id': { rule: 'RCV-08', says: "the line of a goods reception names Omnium's line id" },
      warehouse: { rule: 'RCV-08', says: 'the line of a goods reception names the warehouse' },
      'known-warehouse': {
        rule: 'RCV-21',
        says: 'the warehouse of a goods reception is the one of the purchase order in Omnium',
      },
    },
  },
  async (t) => {
    const order = purchase(t, { ordered: [10] })
    const line = lineOf(t, order, order.sku)
    receive(t, order, [300])

    const accepted = await t.expect.present('goods-reception', () => acceptedLines(t, order)[0])
    t.expect.that('decimal', accepted.deliveredQuantity, 3)
    t.expect.that('line-id', accepted.lineItemId, line?.lineItemId)
    t.expect.that('warehouse', accepted.warehouseCode, order.store.warehouse)
    t.expect.that('known-warehouse', accepted.warehouseCode, line?.warehouseCode)
    await t.expect.eventually('delivered', () => deliveredOf(t, order, order.sku), 3)
    await t.expect.eventually('stock', () => stockOf(t, order, order.sku), 3)

    const reception = receptionCalls(t).find((call) =>
      linesIn(call).some(({ lineItemId }) => lineItemId === line?.lineItemId),
    )
    const read = t
      .calls({ system: 'omnium', containing: line?.lineItemId ?? order.id })
      .find(({ operationId }) => !receptionCalls(t).some((call) => call.operationId === operationId))
    t.expect.that(
      'read-before',
      read !== undefined && reception !== undefined && read.seq < reception.seq,
      true,
      `reads that show the purchase order are for instance ${PURCHASE_ORDER_READS.join(' and ')}`,
    )
  },
)

export const once = case_(
  'RCV-01-once',
  {
    title: 'a reception that completes its purchase order is processed once',
    rules: ['RCV-01'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      processed: { rule: 'RCV-01', says: 'a completed goods reception of 10 pieces reaches Omnium' },
      'only-once': { rule: 'RCV-01', says: 'one goods reception in Flow is processed once at Omnium' },
    },
  },
  async (t) => {
    // The last goods of an order: Flow tells of the receivement, of the stock and of the finished purchase order.
    const order = purchase(t, { ordered: [10] })
    receive(t, order, [1000])
    await t.expect.eventually('processed', () => addedTo(t, order, order.sku), [10])
    t.expect.later('only-once', () => {
      const calls = receptionCalls(t).length
      return calls > 1 ? `${calls} goods-reception calls for one reception` : undefined
    })
  },
)
