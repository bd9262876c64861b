import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { changeQuantity, placeOrder, quantityInFlow } from '../hook/web-scene.ts'

export const afterFinish = case_(
  'DEDUP-03-after-finish',
  {
    title: 'an event after the job has finished makes a new job',
    rules: ['DEDUP-03'],
    role: 'sync',
    time: 'still',
    checks: {
      first: { rule: 'DEDUP-03', says: 'the order arrives after its first event' },
      second: { rule: 'DEDUP-03', says: 'the next event brings the change to two pieces' },
      third: { rule: 'DEDUP-03', says: 'the event after that brings the change to five pieces' },
    },
  },
  async (t) => {
    const order = placeOrder(t)
    await t.expect.present('first', () => flowOrder(t.state.flow, order.id))
    changeQuantity(t, order, 2)
    await t.expect.eventually('second', () => quantityInFlow(t, order), 200)
    changeQuantity(t, order, 5)
    await t.expect.eventually('third', () => quantityInFlow(t, order), 500)
  },
)
