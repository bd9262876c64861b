import { case_, caseTable } from '../case.ts'
import type { Case } from '../case.ts'
import { flowOrder, itemOfSku } from '../given/flow-order.ts'
import { webLines, webOrder } from '../given/web-order.ts'
import { configuredHandlings } from '../given/configured-handlings.ts'
import { base, configured } from '../settings.ts'
import { onDate, untilDay } from './deadline-date.ts'

/** The name of the field comes from the integration's pages, not from Flow's API reference (C-64). */
const ASSUMES = ['flow: validUntil of an order'] as const

export const computed = case_(
  'PICK-01-computed',
  {
    title: 'a Click & Collect order gets a pick-up deadline',
    rules: ['PICK-01'],
    role: 'sync',
    settings: configured,
    time: 'still',
    checks: {
      arrives: { rule: 'PICK-01', says: 'the order arrives in Flow' },
      computed: {
        rule: 'PICK-01',
        says: 'with OMNIUM_CLICK_COLLECT_EXPIRY_DAYS a Click & Collect order has a validUntil',
        assumes: ASSUMES,
      },
    },
  },
  async (t) => {
    configuredHandlings(t)
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku: product.sku }] }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.present('computed', () => flowOrder(t.state.flow, id)?.validUntil)
  },
)

/** Three working days on, starting day not counted (V-DAYS). */
const PLAIN_WEEKS = [
  { from: 'monday', start: '2026-03-02T12:00:00Z', ends: '2026-03-05' },
  { from: 'thursday', start: '2026-03-05T12:00:00Z', ends: '2026-03-10' },
  { from: 'friday', start: '2026-03-06T12:00:00Z', ends: '2026-03-11' },
] as const

const WEEKENDS = [
  { from: 'saturday', start: '2026-03-07T12:00:00Z', ends: '2026-03-11' },
  { from: 'sunday', start: '2026-03-08T12:00:00Z', ends: '2026-03-11' },
] as const

export const workingDays: readonly Case[] = [
  ...caseTable(PLAIN_WEEKS, (row) => dated('PICK-04', row)),
  ...caseTable(WEEKENDS, (row) => dated('PICK-06', row)),
]

/** One of the vectors with its own start, so that rows run beside each other while time passes once. */
function dated(
  rule: 'PICK-04' | 'PICK-06',
  { from, start, ends }: { readonly from: string; readonly start: string; readonly ends: string },
): Case {
  return case_(
    `${rule}-from-${from}`,
    {
      title: `three working days from ${from} end on ${ends}`,
      rules: [rule],
      role: 'sync',
      settings: configured,
      time: 'moving',
      span: '7d',
      checks: {
        arrives: { rule, says: 'the order arrives in Flow' },
        date: {
          rule,
          says: 'the pick-up deadline counts working days, Monday to Friday, from the current date',
          assumes: ASSUMES,
        },
      },
    },
    async (t) => {
      configuredHandlings(t)
      const store = t.given.store()
      const product = t.given.product()
      const id = t.ids.order()
      await untilDay(t.clock, start)
      t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku: product.sku }] }) })
      await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
      await t.expect.eventually('date', () => flowOrder(t.state.flow, id)?.validUntil, onDate(ends))
    },
  )
}

export const leftAlone = case_(
  'PICK-02-left-alone',
  {
    title: 'an update leaves the pick-up deadline alone',
    rules: ['PICK-02', 'PICK-10'],
    role: 'sync',
    settings: configured,
    time: 'moving',
    span: '2d',
    checks: {
      computed: { rule: 'PICK-02', says: 'the order arrives with a validUntil', assumes: ASSUMES },
      updated: { rule: 'PICK-02', says: 'a change two days later reaches the order' },
      kept: { rule: 'PICK-02', says: 'an existing validUntil is left alone', assumes: ASSUMES },
      'not-later': {
        rule: 'PICK-10',
        says: 'an update does not push the pick-up deadline forward',
        assumes: ASSUMES,
      },
    },
  },
  async (t) => {
    configuredHandlings(t)
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    const order = () => flowOrder(t.state.flow, id)
    t.omnium.placeOrder({
      order: webOrder({ id, store: store.id, lines: [{ sku: product.sku, quantity: 1 }] }),
    })
    const first = await t.expect.present('computed', () => order()?.validUntil)
    await t.clock.advance('2d')
    t.omnium.setOrderLines({ orderId: id, lineItems: webLines([{ sku: product.sku, quantity: 2 }]) })
    const reached = await t.expect.eventually(
      'updated',
      () => itemOfSku(order(), product.sku)?.quantityOrdered,
      200,
    )
    if (!reached) return
    const moved = () => {
      const now = order()?.validUntil
      return now === first ? undefined : `validUntil was ${first}, then ${String(now)}`
    }
    t.expect.later('kept', moved)
    t.expect.later('not-later', moved)
  },
)

export const notComputed = case_(
  'PICK-03-not-computed',
  {
    title: 'without the setting there is no pick-up deadline',
    rules: ['PICK-03'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      arrives: { rule: 'PICK-03', says: 'the order arrives in Flow' },
      none: {
        rule: 'PICK-03',
        says: 'without OMNIUM_CLICK_COLLECT_EXPIRY_DAYS an order has no validUntil',
        assumes: ASSUMES,
      },
    },
  },
  async (t) => {
    configuredHandlings(t)
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku: product.sku }] }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.trigger(id)
    t.expect.later('none', () => {
      const validUntil = flowOrder(t.state.flow, id)?.validUntil
      return validUntil ? `the order ${id} has validUntil ${validUntil}` : undefined
    })
  },
)

export const clickCollectOnly = case_(
  'PICK-05-click-collect-only',
  {
    title: 'an online order has no pick-up deadline',
    rules: ['PICK-05'],
    role: 'sync',
    settings: configured,
    time: 'still',
    checks: {
      arrives: { rule: 'PICK-05', says: 'the online order arrives in Flow' },
      'click-collect': {
        rule: 'PICK-05',
        says: 'a Click & Collect order beside it has a validUntil',
        assumes: ASSUMES,
      },
      none: { rule: 'PICK-05', says: 'an online order has no validUntil', assumes: ASSUMES },
    },
  },
  async (t) => {
    configuredHandlings(t)
    const store = t.given.store()
    const product = t.given.product()
    const [online, pickUp] = [t.ids.order(), t.ids.order()]
    const lines = [{ sku: product.sku }]
    t.omnium.placeOrder({ order: webOrder({ id: online, type: 'OnlineOrder', store: store.id, lines }) })
    t.omnium.placeOrder({ order: webOrder({ id: pickUp, store: store.id, lines }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, online))
    await t.expect.trigger(online)
    await t.expect.present('click-collect', () => flowOrder(t.state.flow, pickUp)?.validUntil)
    t.expect.later('none', () => {
      const validUntil = flowOrder(t.state.flow, online)?.validUntil
      return validUntil ? `the online order ${online} has validUntil ${validUntil}` : undefined
    })
  },
)
