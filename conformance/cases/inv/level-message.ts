/** The stock-level message, in stores where Flow is stock master. Flow counts hundredths, Omnium pieces. */
import { case_ } from '../case.ts'
import { absent, satisfies } from '../matchers.ts'
import { purchase, receive, stockOf } from '../rcv/purchase.ts'
import { base } from '../settings.ts'
import { levelsOf } from './levels.ts'

export const currentLevel = case_(
  'INV-07-current-level',
  {
    title: '5 pieces arrive where 10 are on stock',
    rules: ['INV-06', 'INV-07'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      level: { rule: 'INV-07', says: 'stock 10 and 5 received gives the level 15, not the change 5' },
      sku: { rule: 'INV-06', says: 'the level message names the SKU' },
      warehouse: { rule: 'INV-06', says: 'the level message names the warehouse' },
      inventory: { rule: 'INV-06', says: 'the level message has the stock as inventory' },
    },
  },
  async (t) => {
    const order = purchase(t, { knownTo: 'flow', stockMaster: 'true', stock: 10 })
    receive(t, order, [500])
    await t.expect.eventually('level', () => stockOf(t, order, order.sku), 15)
    const message = await t.expect.present('sku', () => levelsOf(t, order.sku).at(-1))
    t.expect.that('warehouse', message.level.warehouseCode, order.store.warehouse)
    t.expect.that('inventory', message.level.inventory, 15)
  },
)

export const decimals = case_(
  'UNIT-02-stock-decimals',
  {
    title: 'a stock of two and a half units',
    rules: ['UNIT-02', 'INV-09'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      'flow-stock': { rule: 'UNIT-02', says: 'a stock of 250 in Flow is 2.5 in Omnium' },
      decimal: { rule: 'INV-09', says: 'the level message carries 2.5' },
    },
  },
  async (t) => {
    const order = purchase(t, { knownTo: 'flow', stockMaster: 'true' })
    receive(t, order, [250])
    await t.expect.eventually('flow-stock', () => stockOf(t, order, order.sku), 2.5)
    const message = await t.expect.present('decimal', () => levelsOf(t, order.sku).at(-1))
    t.expect.that('decimal', message.level.inventory, 2.5)
  },
)

export const reservedStays = case_(
  'INV-12-reserved-stays',
  {
    title: 'a stock level arrives where Omnium has reserved 4 pieces',
    rules: ['INV-12'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      level: { rule: 'INV-12', says: 'the level arrives' },
      'still-reserved': { rule: 'INV-12', says: 'Omnium still has 4 pieces reserved' },
      'not-named': { rule: 'INV-12', says: 'the level message does not speak of reserved stock' },
      'not-overwritten': { rule: 'INV-12', says: 'the call does not ask to overwrite reserved stock' },
    },
  },
  async (t) => {
    const order = purchase(t, { knownTo: 'flow', stockMaster: 'true', stock: 10 })
    t.omnium.setInventory({
      sku: order.sku,
      warehouseCode: order.store.warehouse,
      inventory: 10,
      reservedInventory: 4,
    })
    receive(t, order, [500])
    await t.expect.eventually('level', () => stockOf(t, order, order.sku), 15)
    const stock = t.state.omnium.stock(order.sku, order.store.warehouse)
    t.expect.that('still-reserved', stock?.reservedInventory, 4)
    for (const { level, call } of levelsOf(t, order.sku)) {
      t.expect.that('not-named', level.reservedInventory, absent())
      t.expect.that(
        'not-overwritten',
        call.query['isReservedInventoryOverwritten'],
        satisfies('not true', (value) => value !== true && value !== 'true'),
      )
    }
  },
)

export const negativeStock = case_(
  'INV-18-negative-stock',
  {
    title: 'a till sold more than there was, and the goods that arrive do not make up for it',
    rules: ['INV-18'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      level: {
        rule: 'INV-18',
        says: 'a stock of -200 in Flow is -2 in Omnium, or 0 where the connector declares to clamp',
      },
    },
  },
  async (t) => {
    const order = purchase(t, { knownTo: 'flow', stockMaster: 'true' })
    t.flow.setStock({ storeUid: order.store.id, productUid: order.sku, quantityStock: -700 })
    receive(t, order, [500])
    const wanted = t.profile('negative-stock') === 'clamp' ? 0 : -2
    await t.expect.eventually('level', () => stockOf(t, order, order.sku), wanted)
  },
)
