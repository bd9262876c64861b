import { case_, caseTable } from '../case.ts'
import { historyOf, itemOfSku } from '../given/flow-order.ts'
import { webLines } from '../given/web-order.ts'
import { satisfies } from '../matchers.ts'
import { arrived } from './arrived.ts'

const ROWS = [
  { name: 'parked', type: 'ClickAndCollect' },
  { name: 'confirmed', type: 'OnlineOrder' },
] as const

export const reopened = caseTable(ROWS, ({ name, type }) =>
  case_(
    `ORD-UPD-01-${name}`,
    {
      title: `an update reopens a ${name} order before it changes lines`,
      rules: ['ORD-UPD-01'],
      role: 'sync',
      time: 'still',
      checks: {
        arrives: { rule: 'ORD-UPD-01', says: 'the order arrives in Flow' },
        applied: { rule: 'ORD-UPD-01', says: 'the change of the line reaches Flow' },
        reopened: {
          rule: 'ORD-UPD-01',
          says: 'the order is in state OPEN while its lines change',
          assumes: ['flow: setOrderStatus with OPEN reopens an order'],
        },
      },
    },
    async (t) => {
      const store = t.given.store()
      const product = t.given.product()
      const id = t.ids.order()
      const { orderUid } = await arrived(t, 'arrives', {
        id,
        type,
        store: store.id,
        lines: [{ sku: product.sku, quantity: 1 }],
      })
      const order = () => t.state.flow.order(orderUid)
      const before = historyOf(t.state.flow, order()).length

      t.omnium.setOrderLines({ orderId: id, lineItems: webLines([{ sku: product.sku, quantity: 3 }]) })
      const applied = await t.expect.eventually(
        'applied',
        () => itemOfSku(order(), product.sku)?.quantityOrdered,
        300,
      )
      if (!applied) return
      const states = historyOf(t.state.flow, order())
        .slice(before)
        .filter(({ what }) => what.startsWith('item-'))
        .map(({ state }) => state)
      t.expect.that(
        'reopened',
        states,
        satisfies('line changes, each in state OPEN', () =>
          Boolean(states.length > 0 && states.every((state) => state === 'OPEN')),
        ),
      )
    },
  ),
)

const AT_REST = [
  { name: 'click-collect', type: 'ClickAndCollect', state: 'PARKED' },
  { name: 'online', type: 'OnlineOrder', state: 'CONFIRMED' },
] as const

export const stateAfterwards = caseTable(AT_REST, ({ name, type, state }) =>
  case_(
    `ORD-UPD-07-${name}`,
    {
      title: `the state after an update: ${name}`,
      rules: ['ORD-UPD-07'],
      role: 'sync',
      time: 'still',
      checks: {
        arrives: { rule: 'ORD-UPD-07', says: 'the order arrives in Flow' },
        applied: { rule: 'ORD-UPD-07', says: 'the change of the line reaches Flow' },
        'at-rest': { rule: 'ORD-UPD-07', says: 'after the update the order has the declared state again' },
      },
    },
    async (t) => {
      const store = t.given.store()
      const product = t.given.product()
      const id = t.ids.order()
      const { orderUid } = await arrived(t, 'arrives', {
        id,
        type,
        store: store.id,
        lines: [{ sku: product.sku, quantity: 1 }],
      })
      const order = () => t.state.flow.order(orderUid)
      t.omnium.setOrderLines({ orderId: id, lineItems: webLines([{ sku: product.sku, quantity: 2 }]) })
      const applied = await t.expect.eventually(
        'applied',
        () => itemOfSku(order(), product.sku)?.quantityOrdered,
        200,
      )
      if (!applied) return
      const wanted = t.profile('state-after-update') === 'open' ? 'OPEN' : state
      await t.expect.eventually('at-rest', () => order()?.orderState, wanted)
    },
  ),
)
