import { case_ } from '../case.ts'
import { absent } from '../matchers.ts'
import { base } from '../settings.ts'
import { levelsOf } from './levels.ts'

export const warehouseCode = case_(
  'INV-08-warehouse-code',
  {
    title: 'goods arrive in a warehouse that is not called like its store',
    rules: ['INV-08'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      level: { rule: 'INV-08', says: 'Omnium has the stock of 6 in the warehouse that took the goods' },
      'is-warehouse': { rule: 'INV-08', says: 'the level message names the Flow warehouse' },
      'not-store': { rule: 'INV-08', says: 'the level is not booked on the store' },
    },
  },
  async (t) => {
    const store = t.ids.store()
    const warehouse = t.ids.of('LAG*')
    const market = { availableOnMarkets: ['NOR'] }
    t.omnium.saveStore({ store: { id: store, name: 'Butikk', isPrimaryStore: true, ...market } })
    t.omnium.saveStore({ store: { id: warehouse, name: 'Lager', isWarehouse: true, ...market } })
    t.flow.createStore({
      store: { storeUid: store, name: 'Butikk', countryCode: 'NO' },
      warehouses: [{ warehouseUid: warehouse, name: 'Lager', externalId: warehouse }],
    })
    t.flow.setStoreExtensionParameters({
      storeUid: store,
      parameters: { OMNIUM_FLOW_STOCK_MASTER: 'true' },
    })
    const { sku } = t.given.product()
    const { purchaseOrderUid } = t.flow.createPurchaseOrder({
      storeUid: store,
      purchaseOrder: {
        purchaseOrderUid: t.ids.purchaseOrder(),
        supplierUid: 'supplier',
        status: 'SENT_TO_SUPPLIER',
        warehouseUid: warehouse,
        items: [{ productUid: sku, quantityOrdered: 600, unitPrice: 8000 }],
      },
    })
    t.flow.receiveGoods({ storeUid: store, purchaseOrderUid, lines: [{ productUid: sku, quantity: 600 }] })

    await t.expect.eventually('level', () => t.state.omnium.stock(sku, warehouse)?.inventory, 6)
    t.expect.that('is-warehouse', levelsOf(t, sku).at(-1)?.level.warehouseCode, warehouse)
    t.expect.that('not-store', t.state.omnium.stock(sku, store), absent())
  },
)
