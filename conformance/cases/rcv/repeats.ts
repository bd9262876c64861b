/** A job that has to be repeated: nobody knows whether Omnium booked the goods, and they must count once. */
import { case_ } from '../case.ts'
import { matches } from '../matchers.ts'
import { base } from '../settings.ts'
import { deliveredOf, inDelivery, purchase, receive, stockOf } from './purchase.ts'
import {
  addedTo,
  DELIVERY_ROUTE,
  disturbReads,
  disturbReceptions,
  linesIn,
  receptionCalls,
} from './receptions.ts'

export const committedThenLost = case_(
  'RCV-11-committed-then-lost',
  {
    title: 'Omnium books the goods, but its answer is lost',
    rules: ['RCV-11'],
    role: 'sync',
    settings: base,
    time: 'moving',
    span: '30m',
    checks: {
      booked: { rule: 'RCV-11', says: 'Omnium books the 4 pieces' },
      'booked-once': { rule: 'RCV-11', says: 'a repeated job does not add the pieces a second time' },
      'stock-once': { rule: 'RCV-11', says: 'stock rises once' },
    },
  },
  async (t) => {
    const order = purchase(t)
    inDelivery(t, order)
    disturbReceptions(t, order, { kind: 'commit-then-drop' })
    receive(t, order, [400])
    await t.expect.eventually('booked', () => deliveredOf(t, order, order.sku), 4)
    await t.clock.advance('20m')
    t.expect.later('booked-once', () => {
      const delivered = deliveredOf(t, order, order.sku)
      return delivered === 4 ? undefined : `${delivered} pieces are delivered in Omnium`
    })
    t.expect.later('stock-once', () => {
      const stock = stockOf(t, order, order.sku)
      return stock === 4 ? undefined : `Omnium has ${stock} pieces on stock`
    })
  },
)

export const duplicate = case_(
  'RCV-10-duplicate',
  {
    title: 'the repeated goods reception is refused because its ids are booked already',
    rules: ['RCV-10'],
    role: 'sync',
    settings: base,
    time: 'moving',
    span: '1h',
    checks: {
      booked: { rule: 'RCV-10', says: 'Omnium books the 4 pieces' },
      'is-success': {
        rule: 'RCV-10',
        says: 'after Omnium refused ids as duplicates the goods reception is not sent again',
      },
    },
  },
  async (t) => {
    const order = purchase(t)
    inDelivery(t, order)
    disturbReceptions(t, order, { kind: 'commit-then-drop' })
    receive(t, order, [400])
    await t.expect.eventually('booked', () => deliveredOf(t, order, order.sku), 4)
    // Omnium's reads are behind: they go on showing the line as if nothing had come.
    disturbReads(t, order, { kind: 'rewrite', rewrite: asIfNothingCame }, 100)
    await t.clock.advance('45m')
    t.expect.later('is-success', () => {
      const calls = receptionCalls(t)
      const refused = calls.findIndex(({ status }) => status === 400)
      const again = refused < 0 ? undefined : calls[refused + 1]
      return again && `${again.method} ${again.url} was sent again after the 400`
    })
  },
)

export const stableId = case_(
  'RCV-09-stable-id',
  {
    title: 'a goods reception is repeated after an error of Omnium',
    rules: ['RCV-09'],
    role: 'sync',
    settings: base,
    time: 'moving',
    span: '30m',
    checks: {
      repeated: { rule: 'RCV-09', says: 'the goods reception is sent again after a 500' },
      'has-id': { rule: 'RCV-09', says: 'the line carries a goodsReceptionId' },
      'same-id': { rule: 'RCV-09', says: 'the repeated line carries the same goodsReceptionId' },
    },
  },
  async (t) => {
    const order = purchase(t)
    disturbReceptions(t, order, { kind: 'status', status: 500 })
    receive(t, order, [400])
    await t.expect.present('repeated', () => receptionCalls(t)[1], { within: '15m' })
    const [first, second] = receptionCalls(t).map((call) => linesIn(call)[0]?.goodsReceptionId)
    t.expect.that('has-id', first, matches(/\S/))
    t.expect.that('same-id', second, first)
  },
)

export const deliveryRoute = case_(
  'RCV-12-delivery-route',
  {
    title: 'the purchase order stands in a delivery that Omnium knows',
    rules: ['RCV-12'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      confirmed: { rule: 'RCV-12', says: 'the goods are confirmed' },
      'names-delivery': { rule: 'RCV-12', says: 'the call goes to the route of the known delivery' },
    },
  },
  async (t) => {
    const order = purchase(t)
    const deliveryId = inDelivery(t, order)
    receive(t, order, [400])
    await t.expect.eventually('confirmed', () => addedTo(t, order, order.sku), [4])
    const call = receptionCalls(t).at(-1)
    t.expect.that('names-delivery', call && [call.operationId, call.path['deliveryId']], [
      DELIVERY_ROUTE,
      deliveryId,
    ])
  },
)

/** The same answer with every line as if nothing had been delivered. */
function asIfNothingCame(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(asIfNothingCame)
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      name === 'deliveredQuantity' ? 0 : asIfNothingCame(value),
    ]),
  )
}
