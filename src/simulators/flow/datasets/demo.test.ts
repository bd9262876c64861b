import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const demo = () => flowBed({}, { dataset: 'demo' })

test('the demonstration has stores with stock, products, customers and open purchase orders', () => {
  const { state } = demo()
  expect(state.stores().map(({ storeUid }) => storeUid)).toEqual(['OSLO', 'BERGEN'])
  expect(state.products()).toHaveLength(200)
  expect(state.customers().length).toBeGreaterThanOrEqual(30)
  expect(state.purchaseOrders().every(({ status }) => status === 'SENT_TO_SUPPLIER')).toBe(true)
  expect(state.purchaseOrders().length).toBeGreaterThan(0)
  expect(state.stockLevels.all().some(({ quantityStock }) => quantityStock > 0)).toBe(true)
})

test('the assortment has brands, groups, categories, a price for every product, currencies and suppliers', () => {
  const { ok, state } = demo()
  expect(state.brands.all().length).toBeGreaterThan(2)
  expect(state.suppliers.all().map(({ supplierUid }) => supplierUid)).toContain('SUP_SKARV')
  expect(state.currencies.all().map(({ currencyCode }) => currencyCode)).toEqual(['EUR', 'SEK'])
  expect(state.prices().map(({ productUid }) => productUid)).toEqual(
    state.products().map(({ productUid }) => productUid),
  )
  expect(ok('GET', 'T/products?pageSize=1')).toMatchObject({
    items: [
      {
        brandUid: 'skarv',
        brandName: 'Skarv',
        productGroupPath: [{ name: 'Jakker' }, { name: 'Sortiment' }],
      },
    ],
  })
  const jackets = ok<Schema<'CategoryResponse'>>('GET', 'T/categories/Jakker?storeUid=OSLO')
  expect(jackets.products?.length).toBeGreaterThan(9)
})

test('every page of every list keeps the contract', () => {
  const { ok } = demo()
  const catalogue = ['brands', 'categories', 'product-groups', 'pricelists', 'suppliers', 'currencies']
  const paths = ['stores', 'products', 'customers', 'orders', 'handlings', 'extensions', ...catalogue]
  for (const path of paths) {
    expect(ok('GET', `T/${path}?pageSize=1000`), path).toMatchObject({ paging: { pageNumber: 1 } })
  }
  expect(ok('GET', 'T/stores/OSLO/purchase-orders')).toMatchObject({ paging: { pageNumber: 1 } })
  expect(ok('POST', 'T/stores/OSLO/stock?pageSize=1000', {})).toMatchObject({ paging: { pageSize: 1000 } })
})

test('tills have sold and hold an order each, while web orders wait for a connector', () => {
  const { state } = demo()
  const states = state.orders().map(({ orderState, systemOrigin }) => [orderState, systemOrigin])
  expect(states.filter(([orderState]) => orderState === 'COMPLETE')).toHaveLength(6)
  expect(states.filter(([orderState]) => orderState === 'PARKED')).toHaveLength(2)
  expect(states.every(([, origin]) => origin === 'POS')).toBe(true)
})

test('the extension is active and names the handlings', () => {
  const { state } = demo()
  expect(state.extensionActive()).toBe(true)
  expect(state.extensionParameters()).toMatchObject({
    OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID: 'click-collect',
    OMNIUM_ONLINE_ORDER_HANDLING_UID: 'online',
  })
  expect(state.handlings.all().map(({ handlingUid }) => handlingUid)).toEqual(['click-collect', 'online'])
})

test('two demonstrations of one seed are equal', () => {
  const everything = () => {
    const { state, tenant } = demo()
    return [
      tenant.flow.token,
      state.orders(),
      state.customers(),
      state.stockLevels.all(),
      state.purchaseOrders(),
    ]
  }
  expect(everything()).toEqual(everything())
})
