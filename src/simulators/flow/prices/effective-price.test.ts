import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const HOUR = 3_600_000

/** The shop's SKI costs 100.00 by recommendation. */
function priceBed() {
  const bed = flowBed()
  bed.ok('POST', 'T/pricelists', { pricelistUid: 'oslo', name: 'Oslo' })
  bed.ok('POST', 'T/pricelists', { pricelistUid: 'staff', name: 'Staff' })
  bed.ok('POST', 'T/customers', { customerUid: 'KARI', firstname: 'Kari', pricelistUid: 'staff' })
  const price = (list: string, unitPrice: number, validFrom?: string, validTo?: string) =>
    bed.ok('POST', `T/pricelists/${list}/prices`, { productUid: 'SKI', unitPrice, validFrom, validTo })
  const shown = () =>
    bed.ok<Schema<'StoreProductResponse'>>('GET', 'T/stores/OSLO/products/SKI').storeProductDetails
  const charged = (header = {}) => {
    const orderUid = bed.placeOrder([{ productUid: 'SKI', quantity: 100 }], header)
    return bed.state.order(orderUid)?.orderTotals?.grandTotal
  }
  return { ...bed, price, shown, charged }
}

test('without any price a store asks the recommended one', () => {
  const { shown, charged } = priceBed()
  expect(shown()).toMatchObject({ price: 10000, campaignPrice: null, campaignName: null })
  expect(charged()).toBe(10000)
})

test('the list of the store comes before that of the tenant, and that of the customer before both', () => {
  const { ok, price, shown, charged } = priceBed()
  price('main', 9500)
  expect([shown()?.price, charged()]).toEqual([9500, 9500])
  ok('PUT', 'T/stores/OSLO', { salesPriceUid: 'oslo' })
  expect(shown()?.price).toBe(9500)
  price('oslo', 9000)
  expect([shown()?.price, charged()]).toEqual([9000, 9000])
  price('staff', 7000)
  expect([shown()?.price, charged(), charged({ customerUid: 'KARI' })]).toEqual([9000, 9000, 7000])
})

test('a price holds from its first moment until the moment before its end', () => {
  const { price, shown, tenant } = priceBed()
  price('main', 9000, '2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z')
  const prices = [HOUR - 1, HOUR, 2 * HOUR - 1, 2 * HOUR].map((later) => {
    tenant.clock.moveTo(EPOCH + later)
    return shown()?.price
  })
  expect(prices).toEqual([10000, 9000, 9000, 10000])
})

test('a price with an end beside one without is a campaign, which the till takes while it runs', () => {
  const { price, shown, charged, tenant, actions } = priceBed()
  price('main', 9500)
  price('main', 8000, '2026-03-01T00:00:00Z', '2026-03-02T10:00:00Z')
  expect(shown()).toMatchObject({ price: 9500, campaignPrice: 8000, campaignName: 'Main' })
  expect(charged()).toBe(8000)
  const sale = { storeUid: 'OSLO', lines: [{ productUid: 'SKI', quantity: 200 }] }
  expect(actions.completeSale(sale)).toMatchObject({ orderTotals: { grandTotal: 16000 } })
  tenant.clock.moveTo(EPOCH + 2 * HOUR)
  expect(shown()).toMatchObject({ price: 9500, campaignPrice: null })
  expect(charged()).toBe(9500)
})

test('of several prices without an end the one that began last holds', () => {
  const { price, shown } = priceBed()
  price('main', 9500)
  price('main', 9900, '2026-03-01T00:00:00Z')
  price('main', 11000, '2026-04-01T00:00:00Z')
  expect(shown()?.price).toBe(9900)
})

test('a price that the caller gives is left alone', () => {
  const { price, placeOrder, state } = priceBed()
  price('main', 9500)
  const orderUid = placeOrder([{ productUid: 'SKI', quantity: 100, unitPrice: 1234 }])
  expect(state.order(orderUid)?.orderTotals?.grandTotal).toBe(1234)
})

test('the margin of a store is what is left without VAT', () => {
  const { shown } = priceBed()
  expect(shown()).toMatchObject({ costPrice: 4000, grossProfitAmount: 4000, grossProfitPercentage: 5000 })
})
