import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { changeQuantity, orderEvent, placeOrder, quantityInFlow, twice } from './web-scene.ts'

export const replay = case_(
  'HOOK-17-replay',
  {
    title: 'an old event is harmless',
    rules: ['HOOK-17'],
    role: 'sync',
    time: 'still',
    checks: {
      changed: { rule: 'HOOK-17', says: 'the order is in Flow as it is now: three pieces' },
      state: {
        rule: 'HOOK-17',
        says: 'after an event of last month the order is in the state that it had before',
      },
      quantity: { rule: 'HOOK-17', says: 'after an event of last month the order still has three pieces' },
      once: { rule: 'HOOK-17', says: 'after an event of last month there is one Flow order' },
      next: { rule: 'HOOK-17', says: 'an order that is announced afterwards arrives' },
    },
  },
  async (t) => {
    const order = placeOrder(t)
    await t.expect.present('changed', () => flowOrder(t.state.flow, order.id))
    changeQuantity(t, order, 3)
    await t.expect.eventually('changed', () => quantityInFlow(t, order), 300)
    t.omnium.emitEvent({
      event: orderEvent(order, {
        timestamp: '2026-02-01T09:15:30.1234567Z',
        status: 'New',
        previousStatus: '',
        attachments: [{ name: 'quantity', value: '1' }],
      }),
    })
    t.expect.later('once', () => twice(t, order.id))
    const next = placeOrder(t)
    await t.expect.present('next', () => flowOrder(t.state.flow, next.id))
    const state = t.profile('state-after-update') === 'open' ? 'OPEN' : 'PARKED'
    await t.expect.eventually('state', () => flowOrder(t.state.flow, order.id)?.orderState, state)
    await t.expect.eventually('quantity', () => quantityInFlow(t, order), 300)
  },
)
