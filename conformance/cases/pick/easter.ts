import { case_, caseTable } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'
import { configuredHandlings } from '../given/configured-handlings.ts'
import { configured } from '../settings.ts'
import { onDate, untilDay } from './deadline-date.ts'

/** Three working days from Wednesday 2026-04-01; Norway's Easter lasts from Thursday to Monday. */
const CALENDARS = [
  { holidays: 'none', ends: '2026-04-06' },
  { holidays: 'country', ends: '2026-04-09' },
] as const

export const easter = caseTable(CALENDARS, ({ holidays, ends }) =>
  case_(
    `PICK-06-easter-${holidays}`,
    {
      title: `public holidays in the count of working days: ${holidays}`,
      rules: ['PICK-06'],
      role: 'sync',
      settings: configured,
      time: 'moving',
      span: '31d',
      profiles: { holidays: [holidays] },
      checks: {
        arrives: { rule: 'PICK-06', says: 'the order arrives in Flow' },
        date: {
          rule: 'PICK-06',
          says: 'public holidays count as working days, unless a calendar is declared',
          assumes: ['flow: validUntil of an order'],
        },
      },
    },
    async (t) => {
      configuredHandlings(t)
      const store = t.given.store()
      const product = t.given.product()
      const id = t.ids.order()
      await untilDay(t.clock, '2026-04-01T12:00:00Z')
      t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku: product.sku }] }) })
      await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
      await t.expect.eventually('date', () => flowOrder(t.state.flow, id)?.validUntil, onDate(ends))
    },
  ),
)
