import { case_ } from '../case.ts'
import { atLeast } from '../matchers.ts'
import { deliveredOf, purchase, receive } from '../rcv/purchase.ts'
import { disturbReceptions, metBy, PURCHASE_ORDER_READS, RECEPTION_CALLS } from '../rcv/receptions.ts'

/** Any of these shows what Omnium has as delivered by now. */
const READS = [
  ...PURCHASE_ORDER_READS,
  'DeliveriesGetDelivery',
  'DeliveriesGetDeliveryPurchaseOrderLines',
  'DeliveriesSearch',
]

export const conflict = case_(
  'RETRY-09-conflict',
  {
    title: 'after a 409 the data are read afresh and the call is tried again',
    rules: ['RETRY-09'],
    role: 'sync',
    time: 'moving',
    span: '5m',
    checks: {
      refused: { rule: 'RETRY-09', says: 'the goods reception is answered with 409' },
      goods: { rule: 'RETRY-09', says: 'the three pieces reach Omnium with another try' },
      'fresh-read': { rule: 'RETRY-09', says: 'Omnium is read again between the 409 and that try' },
    },
  },
  async (t) => {
    const bought = purchase(t)
    const faults = disturbReceptions(t, bought, { kind: 'status', status: 409 })
    receive(t, bought, [300])
    await t.expect.eventually('refused', () => metBy(faults), atLeast(1))
    await t.expect.eventually('goods', () => deliveredOf(t, bought, bought.sku), 3, { within: '4m' })
    const tries = t.calls({ operationId: RECEPTION_CALLS })
    const last = tries.findLast(({ status }) => status !== undefined && status < 300)
    const before = tries.findLast(({ seq }) => seq < (last?.seq ?? 0))
    const reads = t
      .calls({ system: 'omnium', operationId: READS })
      .filter(({ seq }) => seq > (before?.seq ?? 0) && seq < (last?.seq ?? 0))
    t.expect.that('fresh-read', reads.length, atLeast(1))
  },
)
