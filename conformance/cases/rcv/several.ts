import { case_ } from '../case.ts'
import { base } from '../settings.ts'
import { deliveredOf, purchase, receive, stockOf } from './purchase.ts'
import { addedTo } from './receptions.ts'

export const accumulate = case_(
  'RCV-13-accumulate',
  {
    title: '4 pieces arrive, then 6',
    rules: ['RCV-13'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      first: { rule: 'RCV-13', says: 'the first 4 pieces are confirmed' },
      second: { rule: 'RCV-13', says: 'the next 6 pieces are confirmed as 6' },
      total: { rule: 'RCV-13', says: 'Omnium has all 10 pieces as delivered' },
      stock: { rule: 'RCV-13', says: 'stock in Omnium has risen by 10' },
    },
  },
  async (t) => {
    const order = purchase(t, { ordered: [10] })
    receive(t, order, [400])
    await t.expect.eventually('first', () => addedTo(t, order, order.sku), [4])
    receive(t, order, [600])
    await t.expect.eventually('second', () => addedTo(t, order, order.sku), [4, 6])
    t.expect.that('total', deliveredOf(t, order, order.sku), 10)
    t.expect.that('stock', stockOf(t, order, order.sku), 10)
  },
)

export const parallel = case_(
  'RCV-17-parallel',
  {
    title: 'two deliveries of one purchase order are received at the same time',
    rules: ['RCV-17'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      sum: { rule: 'RCV-17', says: '3 and 4 pieces received at once are 7 in Omnium' },
      'no-more': { rule: 'RCV-17', says: 'it stays at 7' },
    },
  },
  async (t) => {
    const order = purchase(t, { ordered: [10] })
    receive(t, order, [300])
    receive(t, order, [400])
    await t.expect.eventually('sum', () => deliveredOf(t, order, order.sku), 7)
    t.expect.later('no-more', () => {
      const delivered = deliveredOf(t, order, order.sku)
      return delivered === 7 ? undefined : `${delivered} pieces are delivered in Omnium`
    })
  },
)
