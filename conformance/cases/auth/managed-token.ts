import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { odd } from '../settings.ts'

export const managedToken = case_(
  'AUTH-09-rubbish-token',
  {
    title: 'rubbish in OMNIUM_TOKEN does no harm',
    rules: ['AUTH-09'],
    role: 'sync',
    settings: odd,
    time: 'still',
    checks: {
      arrives: {
        rule: 'AUTH-09',
        says: 'with a useless OMNIUM_TOKEN the first order arrives at once all the same',
      },
    },
  },
  async (t) => {
    const order = placeOrder(t)
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id))
  },
)
