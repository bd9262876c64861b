/**
 * How the one store-level setting is read. Goods of a local purchase order arrive: where Flow is stock master the
 * level reaches Omnium, elsewhere it does not. Two stores in one story, so that silence has something beside it.
 */
import { case_, caseTable } from '../case.ts'
import type { CaseContext } from '../context.ts'
import { stockWritten } from '../inv/levels.ts'
import { purchase, receive, stockOf } from '../rcv/purchase.ts'

const TRUE = [
  { id: 'CFG-10-true-capital', value: 'True' },
  { id: 'CFG-10-true-upper', value: 'TRUE' },
  { id: 'CFG-10-true-blanks', value: ' true ' },
] as const

export const trueSpellings = caseTable(TRUE, ({ id, value }) =>
  case_(
    id,
    {
      title: `the setting "${value}" is true`,
      rules: ['CFG-10'],
      role: 'sync',
      time: 'still',
      checks: {
        level: {
          rule: 'CFG-10',
          says: `with OMNIUM_FLOW_STOCK_MASTER "${value}" the level of 3 reaches Omnium`,
        },
      },
    },
    async (t) => {
      const order = purchase(t, { knownTo: 'flow', store: t.given.store({ stockMaster: value }) })
      receive(t, order, [300])
      await t.expect.eventually('level', () => stockOf(t, order, order.sku), 3)
    },
  ),
)

const DEFAULT = [
  { id: 'CFG-10-one', value: '1' },
  { id: 'CFG-10-yes', value: 'yes' },
  { id: 'CFG-10-empty', value: '' },
] as const

export const otherValues = caseTable(DEFAULT, ({ id, value }) =>
  case_(
    id,
    {
      title: `the setting "${value}" counts as the default, false`,
      rules: ['CFG-10'],
      role: 'sync',
      time: 'still',
      checks: {
        level: { rule: 'CFG-10', says: 'with OMNIUM_FLOW_STOCK_MASTER "true" the level of 3 reaches Omnium' },
        none: { rule: 'CFG-10', says: `with OMNIUM_FLOW_STOCK_MASTER "${value}" no level reaches Omnium` },
      },
    },
    (t) => onlyWithTrue(t, value),
  ),
)

export const stockMasterDefault = case_(
  'CFG-03-stock-master',
  {
    title: 'without OMNIUM_FLOW_STOCK_MASTER Omnium is stock master',
    rules: ['CFG-03'],
    role: 'sync',
    time: 'still',
    checks: {
      level: { rule: 'CFG-03', says: 'in a store with the value true the level of 3 reaches Omnium' },
      none: { rule: 'CFG-03', says: 'in a store without the setting no level reaches Omnium' },
    },
  },
  (t) => onlyWithTrue(t, undefined),
)

async function onlyWithTrue(t: CaseContext<'level' | 'none'>, value: string | undefined): Promise<void> {
  const silent = purchase(t, {
    knownTo: 'flow',
    store: t.given.store(value === undefined ? {} : { stockMaster: value }),
  })
  const receivement = receive(t, silent, [300])
  await t.expect.trigger(receivement)
  t.expect.later('none', () => stockWritten(t, silent.sku))
  const loud = purchase(t, { knownTo: 'flow', stockMaster: 'true' })
  receive(t, loud, [300])
  await t.expect.eventually('level', () => stockOf(t, loud, loud.sku), 3)
}
