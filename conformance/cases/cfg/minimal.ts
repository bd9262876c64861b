import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { base } from '../settings.ts'

export const minimal = case_(
  'CFG-02-minimal',
  {
    title: 'client id and secret are enough',
    rules: ['CFG-02'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      'click-and-collect': {
        rule: 'CFG-02',
        says: 'a Click & Collect order arrives with no optional key set',
      },
      online: { rule: 'CFG-02', says: 'an online order arrives with no optional key set' },
    },
  },
  async (t) => {
    const collected = placeOrder(t)
    const online = placeOrder(t, { type: 'OnlineOrder' })
    await t.expect.present('click-and-collect', () => flowOrder(t.state.flow, collected.id))
    await t.expect.present('online', () => flowOrder(t.state.flow, online.id))
  },
)
