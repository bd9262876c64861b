import { case_ } from '../case.ts'
import type { Story } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'

export const confirmed = case_(
  'ORD-IN-04-confirmed',
  {
    title: 'an online order arrives confirmed',
    rules: ['ORD-IN-04'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-04', says: 'an order of type OnlineOrder arrives in Flow' },
      confirmed: { rule: 'ORD-IN-04', says: 'an order of type OnlineOrder arrives in state CONFIRMED' },
    },
  },
  arrivesConfirmed('OnlineOrder'),
)

/** Omnium's own preset calls the same thing Online (C-38). */
export const confirmedOnline = case_(
  'ORD-IN-06-online',
  {
    title: 'the type Online is an online order too',
    rules: ['ORD-IN-06'],
    role: 'sync',
    time: 'still',
    profiles: { 'online-types': ['Online', 'both'] },
    checks: {
      arrives: { rule: 'ORD-IN-06', says: 'an order of type Online arrives in Flow' },
      confirmed: { rule: 'ORD-IN-06', says: 'an order of type Online arrives in state CONFIRMED' },
    },
  },
  arrivesConfirmed('Online'),
)

function arrivesConfirmed(type: string): Story<'arrives' | 'confirmed'> {
  return async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({ order: webOrder({ id, type, store: store.id, lines: [{ sku: product.sku }] }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually('confirmed', () => flowOrder(t.state.flow, id)?.orderState, 'CONFIRMED')
  }
}
