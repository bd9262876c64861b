import { case_ } from '../case.ts'
import { flowOrder, handlingUids } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'
import { base, configured } from '../settings.ts'

export const clickCollectHandling = case_(
  'ORD-IN-03-handling',
  {
    title: 'a Click & Collect order carries its handling',
    rules: ['ORD-IN-03'],
    role: 'sync',
    settings: configured,
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-03', says: 'a Click & Collect order arrives in Flow' },
      handling: {
        rule: 'ORD-IN-03',
        says: 'OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID is the one handling of a Click & Collect order',
      },
    },
  },
  async (t) => {
    const handling = t.given.handling('click-collect')
    t.given.handling('online')
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku: product.sku }] }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually('handling', () => handlingUids(flowOrder(t.state.flow, id)), [handling])
  },
)

export const onlineHandling = case_(
  'ORD-IN-05-handling',
  {
    title: 'an online order carries its handling',
    rules: ['ORD-IN-05'],
    role: 'sync',
    settings: configured,
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-05', says: 'an online order arrives in Flow' },
      handling: {
        rule: 'ORD-IN-05',
        says: 'OMNIUM_ONLINE_ORDER_HANDLING_UID is the one handling of an online order',
      },
    },
  },
  async (t) => {
    const handling = t.given.handling('online')
    t.given.handling('click-collect')
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({ id, type: 'OnlineOrder', store: store.id, lines: [{ sku: product.sku }] }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually('handling', () => handlingUids(flowOrder(t.state.flow, id)), [handling])
  },
)

export const noHandling = case_(
  'ORD-IN-08-no-handling',
  {
    title: 'with no handling configured an order has none',
    rules: ['ORD-IN-08'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-08', says: 'orders arrive although no handling is configured' },
      none: { rule: 'ORD-IN-08', says: 'with no handling configured an order is created without one' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    for (const type of ['ClickAndCollect', 'OnlineOrder']) {
      const id = t.ids.order()
      t.omnium.placeOrder({ order: webOrder({ id, type, store: store.id, lines: [{ sku: product.sku }] }) })
      await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
      await t.expect.trigger(id)
      t.expect.later('none', () => {
        const [handling] = handlingUids(flowOrder(t.state.flow, id))
        return handling && `the ${type} order ${id} has the handling ${handling}`
      })
    }
  },
)
