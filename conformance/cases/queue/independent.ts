/**
 * Held calls keep one engine busy. A connector that gives up on them gets more to do, so that the engine stays
 * busy however short its time-outs are; few enough that a limit on open calls is not what stops the other engine.
 */
import { case_ } from '../case.ts'
import type { CaseContext } from '../context.ts'
import { flowOrder } from '../given/flow-order.ts'
import { countInFlow, placeOrder } from '../hook/web-scene.ts'
import type { WebScene } from '../hook/web-scene.ts'
import { atLeast, satisfies } from '../matchers.ts'
import { deliveredOf, purchase, receive } from '../rcv/purchase.ts'
import type { Purchase } from '../rcv/purchase.ts'
import { ORDER_READS, outage, RECEPTION_WORK, receptionOutage } from '../retry/outage.ts'
import type { Outage } from '../retry/outage.ts'

const BLOCKED = 8
const ROUNDS = 5

export const goodsBesideOrders = case_(
  'QUEUE-03-goods-flow',
  {
    title: 'goods flow while every order job is blocked',
    rules: ['QUEUE-03'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      blocked: { rule: 'QUEUE-03', says: 'order jobs have begun and wait for Omnium' },
      goods: { rule: 'QUEUE-03', says: 'three received pieces reach Omnium meanwhile' },
      afterwards: { rule: 'QUEUE-03', says: 'the orders arrive when Omnium answers again' },
    },
  },
  async (t) => {
    const trouble = outage(t, { operations: ORDER_READS, containing: t.ids.token, effect: { kind: 'hold' } })
    const store = t.given.store().id
    const orders: WebScene[] = []
    const block = (): void => {
      for (let n = 0; n < BLOCKED; n++) orders.push(placeOrder(t, { store }))
    }
    block()
    await t.expect.eventually('blocked', () => trouble.hits().length, atLeast(1))
    const bought = purchase(t)
    receive(t, bought, [300])
    const hasBegun = () => t.calls({ operationId: RECEPTION_WORK }).length > 0
    if (await beginsMeanwhile(t, 'goods', { trouble, block, hasBegun }))
      await t.expect.eventually('goods', () => deliveredOf(t, bought, bought.sku), 3)
    trouble.end()
    const missing = () => orders.length - countInFlow(t, orders)
    await t.expect.eventually('afterwards', missing, 0, trouble.patience())
  },
)

export const ordersBesideGoods = case_(
  'QUEUE-03-orders-flow',
  {
    title: 'orders flow while every reception job is blocked',
    rules: ['QUEUE-03'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      blocked: { rule: 'QUEUE-03', says: 'reception jobs have begun and wait for Omnium' },
      order: { rule: 'QUEUE-03', says: 'an order arrives meanwhile' },
      afterwards: { rule: 'QUEUE-03', says: 'the goods reach Omnium when it answers again' },
    },
  },
  async (t) => {
    const trouble = receptionOutage(t, { kind: 'hold' })
    const store = t.given.store()
    const purchases: Purchase[] = []
    const block = (): void => {
      for (let n = 0; n < BLOCKED; n++) {
        const bought = purchase(t, { store })
        purchases.push(bought)
        receive(t, bought, [300])
      }
    }
    block()
    await t.expect.eventually('blocked', () => trouble.hits().length, atLeast(1))
    const order = placeOrder(t)
    const hasBegun = () => t.calls({ operationId: ORDER_READS, containing: order.id }).length > 0
    if (await beginsMeanwhile(t, 'order', { trouble, block, hasBegun }))
      await t.expect.present('order', () => flowOrder(t.state.flow, order.id))
    trouble.end()
    const missing = () => purchases.filter((each) => deliveredOf(t, each, each.sku) !== 3).length
    await t.expect.eventually('afterwards', missing, 0, trouble.patience())
  },
)

interface Race {
  readonly trouble: Outage
  /** Gives the blocked engine more to do. */
  readonly block: () => void
  /** The other engine has begun. */
  readonly hasBegun: () => boolean
}

/** Whether the other engine begins although the blocked one has work in hand all the time. */
async function beginsMeanwhile<Check extends string>(
  t: Pick<CaseContext<Check>, 'expect'>,
  check: Check,
  { trouble, block, hasBegun }: Race,
): Promise<boolean> {
  for (let round = 1; round <= ROUNDS && !hasBegun(); round++) {
    const before = trouble.abandoned().length
    const moved = () => hasBegun() || trouble.abandoned().length > before
    if (!(await t.expect.eventually(check, moved, satisfies('work that begins meanwhile', Boolean))))
      return false
    if (!hasBegun()) block()
  }
  return t.expect.that(check, hasBegun(), satisfies('work that begins meanwhile', Boolean))
}
