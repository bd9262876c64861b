import { case_ } from '../case.ts'
import { flowOrder, handlingUids, historyOf, itemOfSku } from '../given/flow-order.ts'
import { webLines } from '../given/web-order.ts'
import { arrived } from './arrived.ts'
import { configured } from '../settings.ts'

export const nothingChanged = case_(
  'ORD-UPD-10-nothing-changed',
  {
    title: 'an event without a change leaves the order as it is',
    rules: ['ORD-UPD-10'],
    role: 'sync',
    settings: configured,
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-UPD-10', says: 'the order arrives in Flow' },
      alive: { rule: 'ORD-UPD-10', says: 'a real change afterwards reaches the order' },
      'not-reopened': { rule: 'ORD-UPD-10', says: 'an event without a change does not reopen the order' },
      'one-handling': { rule: 'ORD-UPD-10', says: 'an event without a change attaches no second handling' },
    },
  },
  async (t) => {
    t.given.handling('online')
    const handling = t.given.handling('click-collect')
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    const { orderUid } = await arrived(t, 'arrives', {
      id,
      store: store.id,
      lines: [{ sku: product.sku, quantity: 1 }],
    })
    const order = () => t.state.flow.order(orderUid)
    const before = historyOf(t.state.flow, order()).length

    t.omnium.changeOrder({ orderId: id, change: {} })
    await t.expect.trigger(id)
    t.omnium.setOrderLines({ orderId: id, lineItems: webLines([{ sku: product.sku, quantity: 3 }]) })
    await t.expect.eventually('alive', () => itemOfSku(order(), product.sku)?.quantityOrdered, 300)
    t.expect.later('not-reopened', () => {
      const reopenings = historyOf(t.state.flow, order())
        .slice(before)
        .filter(({ what, after }) => what === 'state' && after === 'OPEN')
      return reopenings.length > 1 ? `one change reopened the order ${reopenings.length} times` : undefined
    })
    t.expect.later('one-handling', () => {
      const attached = handlingUids(order()).filter((uid) => uid === handling)
      return attached.length === 1 ? undefined : `${handling} is attached ${attached.length} times`
    })
  },
)

export const cancelled = case_(
  'ORD-UPD-14-cancelled',
  {
    title: 'an order cancelled in Omnium is cancelled in Flow',
    rules: ['ORD-UPD-14'],
    role: 'sync',
    time: 'still',
    profiles: { 'cancel-in': ['cancel'] },
    checks: {
      arrives: { rule: 'ORD-UPD-14', says: 'the order arrives in Flow and reserves' },
      cancelled: { rule: 'ORD-UPD-14', says: 'status OrderCanceled cancels the open Flow order' },
      freed: { rule: 'ORD-UPD-14', says: 'the reservation of a cancelled order is free again' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    await arrived(t, 'arrives', { id, store: store.id, lines: [{ sku: product.sku, quantity: 2 }] })
    await t.expect.present('arrives', () => {
      const reserved = itemOfSku(flowOrder(t.state.flow, id), product.sku)?.quantityReserved
      return reserved === 200 ? reserved : undefined
    })
    t.omnium.setOrderStatus({ orderId: id, status: 'OrderCanceled' })
    await t.expect.eventually('cancelled', () => flowOrder(t.state.flow, id)?.orderState, 'CANCELLED')
    await t.expect.eventually(
      'freed',
      () => itemOfSku(flowOrder(t.state.flow, id), product.sku)?.quantityReserved ?? 0,
      0,
    )
  },
)
