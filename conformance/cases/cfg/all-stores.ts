import { case_ } from '../case.ts'
import { flowOrder, handlingUids } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { configured } from '../settings.ts'

export const allStores = case_(
  'CFG-21-all-stores',
  {
    title: 'tenant-level settings hold for every store',
    rules: ['CFG-21'],
    role: 'sync',
    settings: configured,
    time: 'still',
    checks: {
      first: { rule: 'CFG-21', says: 'an order in one store has the handling of the tenant' },
      second: { rule: 'CFG-21', says: 'an order in another store has the same handling' },
    },
  },
  async (t) => {
    const handling = t.given.handling('click-collect')
    const here = placeOrder(t)
    const there = placeOrder(t)
    await t.expect.eventually('first', () => handlingUids(flowOrder(t.state.flow, here.id)), [handling])
    await t.expect.eventually('second', () => handlingUids(flowOrder(t.state.flow, there.id)), [handling])
  },
)
