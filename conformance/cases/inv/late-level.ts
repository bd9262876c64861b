import { case_ } from '../case.ts'
import { purchase, receive, stockOf } from '../rcv/purchase.ts'
import { base } from '../settings.ts'
import { disturbLevels, levelsOf } from './levels.ts'

export const lateLevel = case_(
  'INV-19-late-level',
  {
    title: 'between the failed try and the next one two pieces are sold',
    rules: ['INV-19'],
    role: 'sync',
    settings: base,
    time: 'moving',
    span: '30m',
    checks: {
      tried: { rule: 'INV-19', says: 'the level is sent after the reception' },
      current: { rule: 'INV-19', says: 'the level that arrives late is the stock of that moment' },
    },
  },
  async (t) => {
    const order = purchase(t, { knownTo: 'flow', stockMaster: 'true', stock: 10 })
    disturbLevels(t, order.sku, { kind: 'status', status: 503 })
    receive(t, order, [500])
    await t.expect.present('tried', () => levelsOf(t, order.sku)[0])
    // 10 and 5 received, less 2 sold
    t.flow.completeSale({ storeUid: order.store.id, lines: [{ productUid: order.sku, quantity: 200 }] })
    await t.expect.eventually('current', () => stockOf(t, order, order.sku), 13, { within: '20m' })
  },
)
