import { lastSeq } from '../auth/token-calls.ts'
import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { STOCK_CALLS } from '../inv/levels.ts'
import { purchase, receive } from '../rcv/purchase.ts'
import { RECEPTION_CALLS } from '../rcv/receptions.ts'

const ASSUMES = ['flow: a connector sees in the tenant whether the Omnium extension is active']

export const inactive = case_(
  'CFG-01-inactive',
  {
    title: 'nothing is synchronised while the extension is not active',
    rules: ['CFG-01'],
    role: 'sync',
    time: 'moving',
    span: '5h',
    alone: true,
    checks: {
      'no-order': {
        rule: 'CFG-01',
        says: 'an order is not created in Flow while the extension is inactive',
        assumes: ASSUMES,
      },
      'no-goods': {
        rule: 'CFG-01',
        says: 'received goods are not told to Omnium while the extension is inactive',
        assumes: ASSUMES,
      },
      active: { rule: 'CFG-01', says: 'an order arrives when the extension is active again' },
    },
  },
  async (t) => {
    t.flow.setExtensionActive({ active: false })
    try {
      // A connector may keep for a while what it has read of the tenant.
      await t.clock.advance('1h')
      const order = placeOrder(t)
      receive(t, purchase(t, { stockMaster: 'true' }), [300])
      receive(t, purchase(t, { stockMaster: 'true', knownTo: 'flow' }), [300])
      await t.clock.advance('10m')
      // What waits may be done later: only what happened before the activation is wrong.
      const activation = lastSeq(t)
      const before = (operationId: string | readonly string[], containing = t.ids.token) =>
        t.calls({ operationId, containing }).find(({ seq }) => seq <= activation)
      t.expect.later('no-order', () => {
        const call = before('createOrder')
        return call && `${call.method} ${call.url} for ${order.id}`
      })
      t.expect.later('no-goods', () => {
        const call = before([...RECEPTION_CALLS, ...STOCK_CALLS])
        return call && `${call.method} ${call.url}`
      })
    } finally {
      t.flow.setExtensionActive({ active: true })
    }
    await t.clock.advance('1h')
    const next = placeOrder(t)
    await t.expect.present('active', () => flowOrder(t.state.flow, next.id))
  },
)
