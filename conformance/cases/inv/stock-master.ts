/** Who is stock master is decided store by store: OMNIUM_FLOW_STOCK_MASTER, `false` when absent. */
import { case_, caseTable } from '../case.ts'
import { addedTo, receptionCalls } from '../rcv/receptions.ts'
import { purchase, receive, stockOf } from '../rcv/purchase.ts'
import { base } from '../settings.ts'
import { stockWritten } from './levels.ts'

export const perStore = case_(
  'INV-01-per-store',
  {
    title: 'the same local goods arrive in a Flow-master store and in an Omnium-master store',
    rules: ['INV-01', 'CFG-04'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      'flow-master': { rule: 'INV-01', says: 'the stock of a store where Flow is master reaches Omnium' },
      'omnium-master': {
        rule: 'INV-01',
        says: 'the stock of a store where Omnium is master does not reach Omnium',
      },
      'each-store': {
        rule: 'CFG-04',
        says: 'the switch of one store says nothing about another store of the tenant',
      },
      'both-confirm': {
        rule: 'CFG-04',
        says: 'goods of a purchase order that Omnium knows are confirmed in both stores',
      },
    },
  },
  async (t) => {
    const flowStore = t.given.store({ stockMaster: 'true' })
    const omniumStore = t.given.store({ stockMaster: 'false' })
    const { sku } = t.given.product()
    for (const store of [omniumStore, flowStore]) {
      const { id, uid } = t.given.purchaseOrder({
        store: store.id,
        lines: [{ sku, quantity: 6 }],
        knownTo: 'flow',
      })
      receive(t, { store, id, uid, sku, skus: [sku] }, [600])
    }
    const known = [purchase(t, { store: flowStore }), purchase(t, { store: omniumStore })]
    for (const order of known) receive(t, order, [200])

    await t.expect.eventually('flow-master', () => stockOf(t, { store: flowStore }, sku), 6)
    await t.expect.trigger(omniumStore.id)
    for (const order of known) {
      await t.expect.eventually('both-confirm', () => addedTo(t, order, order.sku), [2])
    }
    const leak = (): string | undefined => {
      const stock = stockOf(t, { store: omniumStore }, sku)
      return stock === undefined ? undefined : `Omnium was told a stock of ${stock} in ${omniumStore.id}`
    }
    t.expect.later('omnium-master', leak)
    t.expect.later('each-store', leak)
  },
)

interface Unclaimed {
  readonly id: string
  readonly rule: string
  readonly title: string
  readonly says: string
  readonly stockMaster?: 'false'
}

const unclaimed: readonly Unclaimed[] = [
  {
    id: 'INV-13-nobody-claims',
    rule: 'INV-13',
    title: 'a store where nobody has set who is stock master receives local goods',
    says: 'with the switch at its default no stock level is sent',
  },
  {
    id: 'INV-16-omnium-master',
    rule: 'INV-16',
    title: 'a store where Omnium is stock master receives local goods',
    says: 'goods that Omnium never ordered give no stock level where Omnium is master',
    stockMaster: 'false',
  },
]

export const noLevels = caseTable(unclaimed, ({ id, rule, title, says, stockMaster }) =>
  case_(
    id,
    {
      title,
      rules: [rule],
      role: 'sync',
      settings: base,
      time: 'still',
      checks: {
        'no-level': { rule, says },
        confirmed: { rule, says: 'goods that Omnium ordered for the same store are confirmed' },
      },
    },
    async (t) => {
      const local = purchase(t, { knownTo: 'flow', ...(stockMaster ? { stockMaster } : {}) })
      receive(t, local, [700])
      await t.expect.trigger(local.store.id)
      const known = purchase(t, { store: local.store })
      receive(t, known, [200])
      await t.expect.eventually('confirmed', () => addedTo(t, known, known.sku), [2])
      t.expect.later('no-level', () => stockWritten(t, local.sku) ?? stockWritten(t, known.sku))
    },
  ),
)

export const nothingBack = case_(
  'INV-03-nothing-back',
  {
    title: 'stock moves in a store where Omnium is master: a count, a sale, a reception',
    rules: ['INV-03'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      'no-stock-call': { rule: 'INV-03', says: 'Flow sends no stock to Omnium where Omnium is master' },
      confirmed: { rule: 'INV-03', says: 'the goods reception itself is confirmed' },
    },
  },
  async (t) => {
    const order = purchase(t, { stockMaster: 'false', stock: 10 })
    const { store, sku } = order
    t.flow.setStock({ storeUid: store.id, productUid: sku, quantityStock: 900 })
    t.flow.completeSale({ storeUid: store.id, lines: [{ productUid: sku, quantity: 200 }] })
    receive(t, order, [300])
    await t.expect.eventually('confirmed', () => addedTo(t, order, sku), [3])
    t.expect.later('no-stock-call', () => stockWritten(t, sku))
  },
)

export const bothPaths = case_(
  'INV-04-both-paths',
  {
    title: 'a Flow-master store receives local goods and goods that Omnium ordered',
    rules: ['INV-04', 'INV-17'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      level: { rule: 'INV-04', says: 'local goods reach Omnium as a stock level' },
      confirmation: {
        rule: 'INV-04',
        says: 'goods that Omnium ordered reach it through the goods reception',
      },
      'no-second-level': {
        rule: 'INV-17',
        says: 'goods that were confirmed are not sent as a stock level as well',
      },
      'no-second-reception': {
        rule: 'INV-17',
        says: 'goods that went as a stock level are not confirmed as well',
      },
    },
  },
  async (t) => {
    const local = purchase(t, { knownTo: 'flow', stockMaster: 'true' })
    const known = purchase(t, { store: local.store })
    receive(t, local, [500])
    receive(t, known, [300])
    await t.expect.eventually('level', () => stockOf(t, local, local.sku), 5)
    await t.expect.eventually('confirmation', () => addedTo(t, known, known.sku), [3])
    t.expect.later('no-second-level', () => stockWritten(t, known.sku))
    t.expect.later('no-second-reception', () => {
      const calls = receptionCalls(t).length
      return calls > 1 ? `${calls} goods-reception calls for one confirmed reception` : undefined
    })
  },
)
