import { case_ } from '../case.ts'
import { flowOrder, flowOrders, handlingUids } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { absent } from '../matchers.ts'
import { odd } from '../settings.ts'

export const danglingHandling = case_(
  'CFG-12-no-such-handling',
  {
    title: 'a handling that Flow does not have is an error that can be seen',
    rules: ['CFG-12'],
    role: 'sync',
    settings: odd,
    time: 'still',
    checks: {
      visible: {
        rule: 'CFG-12',
        says: 'the failed job of the order can be seen in the job list or in the log',
      },
      'never-bare': { rule: 'CFG-12', says: 'there is no confirmed or parked order without a handling' },
      other: { rule: 'CFG-12', says: 'an order of the type whose handling is not set arrives' },
    },
  },
  async (t) => {
    const order = placeOrder(t, { type: 'OnlineOrder' })
    await t.expect.trigger(order.id)
    t.expect.later('never-bare', () => {
      const bare = flowOrders(t.state.flow, order.id).find(
        (each) => each.orderState !== 'OPEN' && handlingUids(each).length === 0,
      )
      return bare && `${order.id} is ${bare.orderState} without a handling`
    })
    const other = placeOrder(t)
    await t.expect.present('other', () => flowOrder(t.state.flow, other.id))
    await t.expect.reported('visible', order.id)
  },
)

export const expiryDaysNoNumber = case_(
  'CFG-13-no-number',
  {
    title: 'expiry days that are no number count as not set',
    rules: ['CFG-13'],
    role: 'sync',
    settings: odd,
    time: 'still',
    checks: {
      arrives: {
        rule: 'CFG-13',
        says: 'with OMNIUM_CLICK_COLLECT_EXPIRY_DAYS "abc" a Click & Collect order arrives',
      },
      'no-deadline': { rule: 'CFG-13', says: 'the order has no pick-up deadline' },
    },
  },
  async (t) => {
    const order = placeOrder(t)
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id))
    await t.expect.eventually('no-deadline', () => flowOrder(t.state.flow, order.id)?.validUntil, absent())
    t.expect.later('no-deadline', () => {
      const until = flowOrder(t.state.flow, order.id)?.validUntil
      return until ? `${order.id} is valid until ${until}` : undefined
    })
  },
)
