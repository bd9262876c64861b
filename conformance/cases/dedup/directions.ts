/**
 * A web order and a purchase order of one and the same id: a key of duplicate detection that forgets what it is
 * about takes the one for a repeat of the other.
 */
import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder, sceneOf } from '../hook/web-scene.ts'
import type { WebStage } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { deliveredOf, receive } from '../rcv/purchase.ts'
import type { Purchase, Stagehand } from '../rcv/purchase.ts'
import { orderOutage, receptionOutage } from '../retry/outage.ts'

export const receptionBesideOrder = case_(
  'DEDUP-04-reception-beside-order',
  {
    title: 'a waiting order does not suppress goods of the same id',
    rules: ['DEDUP-04'],
    role: 'sync',
    time: 'still',
    checks: {
      waits: { rule: 'DEDUP-04', says: 'the job of the order has failed and waits' },
      goods: {
        rule: 'DEDUP-04',
        says: 'three pieces of the purchase order of the same id reach Omnium meanwhile',
      },
    },
  },
  async (t) => {
    const order = sceneOf(t)
    const bought = purchaseOf(t, order.id)
    const trouble = orderOutage(t, order.id)
    placeOrder(t, { id: order.id, store: order.store })
    await t.expect.eventually('waits', () => trouble.refused().length, atLeast(1))
    receive(t, bought, [300])
    await t.expect.eventually('goods', () => deliveredOf(t, bought, bought.sku), 3)
  },
)

export const orderBesideReception = case_(
  'DEDUP-04-order-beside-reception',
  {
    title: 'waiting goods do not suppress an order of the same id',
    rules: ['DEDUP-04'],
    role: 'sync',
    time: 'still',
    checks: {
      waits: { rule: 'DEDUP-04', says: 'the job of the goods has failed and waits' },
      order: { rule: 'DEDUP-04', says: 'the order of the same id arrives meanwhile' },
    },
  },
  async (t) => {
    const order = sceneOf(t)
    const bought = purchaseOf(t, order.id)
    const trouble = receptionOutage(t)
    receive(t, bought, [300])
    await t.expect.eventually('waits', () => trouble.refused().length, atLeast(1))
    placeOrder(t, { id: order.id, store: order.store })
    await t.expect.present('order', () => flowOrder(t.state.flow, order.id))
  },
)

function purchaseOf(t: WebStage & Stagehand, id: string): Purchase {
  const store = t.given.store()
  const { sku } = t.given.product()
  const { uid } = t.given.purchaseOrder({ id, store: store.id, lines: [{ sku, quantity: 10 }] })
  return { store, id, uid, skus: [sku], sku }
}
