import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from './web-scene.ts'

/** A path that ends where the id should stand, or that holds the name of nothing. */
const READ_OF_NOTHING = /\/Orders\/(%20|\+| |undefined|null|None)*(\/Exists)?(\?|$)/i

export const blankObjectId = case_(
  'HOOK-10-blank-object-id',
  {
    title: 'an event that names no order is refused for good',
    rules: ['HOOK-10'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      missing: { rule: 'HOOK-10', says: 'an event without objectId is answered with 400' },
      blank: { rule: 'HOOK-10', says: 'an event with a blank objectId is answered with 400' },
      'no-read': { rule: 'HOOK-10', says: 'neither leads to a read of an order without id' },
      order: { rule: 'HOOK-10', says: 'an order that is announced after them arrives' },
    },
  },
  async (t) => {
    const event = { className: 'Order', category: 'Updated', market: 'NOR', message: t.ids.of('Note *') }
    t.expect.that('missing', (await t.deliver({ body: event })).status, 400)
    t.expect.that('blank', (await t.deliver({ body: { ...event, objectId: '  ' } })).status, 400)
    const order = placeOrder(t)
    await t.expect.present('order', () => flowOrder(t.state.flow, order.id))
    const odd = t.tenantCalls({ system: 'omnium' }).filter(({ url }) => READ_OF_NOTHING.test(url))
    t.expect.that(
      'no-read',
      odd.map(({ method, url }) => `${method} ${url}`),
      [],
    )
  },
)
