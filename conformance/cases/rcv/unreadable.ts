/**
 * The purchase order cannot be read just now. That is no reason to take it for a local one: nothing but a definite
 * not-found is, and not even that where Flow has the order from Omnium. Flow is stock master of the store, so the
 * wrong turn would end in a stock level.
 */
import { case_, caseTable } from '../case.ts'
import type { FaultEffect } from '../../../src/simulators/host/faults.ts'
import { stockWritten } from '../inv/levels.ts'
import { base } from '../settings.ts'
import { purchase, receive } from './purchase.ts'
import { addedTo, disturbReads } from './receptions.ts'

interface Row {
  readonly id: string
  readonly rule: string
  readonly title: string
  /** Completes "no stock level is sent …". */
  readonly when: string
  readonly effect: FaultEffect
}

const rows: readonly Row[] = [
  {
    id: 'RCV-19-server-error',
    rule: 'RCV-19',
    title: 'reading the purchase order ends in a 500',
    when: 'after a 500 on the purchase order',
    effect: { kind: 'status', status: 500 },
  },
  {
    id: 'RCV-19-forbidden',
    rule: 'RCV-19',
    title: 'reading the purchase order is forbidden for a while',
    when: 'after a 403 on the purchase order',
    effect: { kind: 'status', status: 403 },
  },
  {
    id: 'RCV-19-too-many',
    rule: 'RCV-19',
    title: 'reading the purchase order meets the rate limit',
    when: 'after a 429 on the purchase order',
    effect: { kind: 'status', status: 429, retryAfter: 30 },
  },
  {
    id: 'RCV-19-cut-off',
    rule: 'RCV-19',
    title: 'the connection breaks while the purchase order is read',
    when: 'after a broken connection',
    effect: { kind: 'reset' },
  },
]

export const unreadable = caseTable(rows, ({ id, rule, title, when, effect }) =>
  case_(
    id,
    {
      title,
      rules: [rule],
      role: 'sync',
      settings: base,
      time: 'moving',
      span: '30m',
      checks: {
        'no-level': { rule, says: `no stock level is sent ${when}` },
        confirmed: { rule, says: `the job is tried again ${when}, and the goods are confirmed` },
      },
    },
    async (t) => {
      const order = purchase(t, { stockMaster: 'true' })
      disturbReads(t, order, effect)
      receive(t, order, [400])
      await t.expect.eventually('confirmed', () => addedTo(t, order, order.sku), [4], { within: '20m' })
      t.expect.later('no-level', () => stockWritten(t, order.sku))
    },
  ),
)

export const notIndexedYet = case_(
  'RCV-20-not-indexed-yet',
  {
    title: 'Omnium does not find its new purchase order at first',
    rules: ['RCV-20'],
    role: 'sync',
    settings: base,
    time: 'moving',
    span: '30m',
    checks: {
      'no-level': {
        rule: 'RCV-20',
        says: 'a purchase order that came from Omnium is not taken for a local one',
      },
      confirmed: { rule: 'RCV-20', says: 'the goods are confirmed once Omnium finds the order' },
    },
  },
  async (t) => {
    const order = purchase(t, { stockMaster: 'true' })
    t.omnium.setReadDelay({ entity: 'purchaseOrder', id: order.id, reads: 1 })
    receive(t, order, [400])
    await t.expect.eventually('confirmed', () => addedTo(t, order, order.sku), [4], { within: '20m' })
    t.expect.later('no-level', () => stockWritten(t, order.sku))
  },
)
