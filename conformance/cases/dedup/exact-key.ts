import { case_ } from '../case.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { ORDER_READS, orderOutage } from '../retry/outage.ts'

export const exactKey = case_(
  'DEDUP-05-exact-key',
  {
    title: 'ids that differ in a dash alone are two orders',
    rules: ['DEDUP-05'],
    role: 'sync',
    time: 'still',
    checks: {
      waits: { rule: 'DEDUP-05', says: 'the job of the order with the dash has failed and waits' },
      read: { rule: 'DEDUP-05', says: 'the order without the dash is read meanwhile' },
    },
  },
  async (t) => {
    const plain = t.ids.order()
    const dashed = plain.replace('ORD', 'ORD-')
    const trouble = orderOutage(t, dashed)
    placeOrder(t, { id: dashed })
    await t.expect.eventually('waits', () => trouble.refused().length, atLeast(1))
    placeOrder(t, { id: plain })
    const reads = () => t.calls({ system: 'omnium', operationId: ORDER_READS, containing: plain })
    await t.expect.eventually('read', () => reads().length, atLeast(1))
  },
)
