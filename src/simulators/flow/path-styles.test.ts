import { expect, test } from 'vitest'
import { flowBed } from './fixture/flow-bed.ts'

test.each([
  ['purchase-orders', 'T/stores/OSLO/purchase-orders', 'T/stores/OSLO/purchaseorders'],
  ['product-groups', 'T/product-groups', 'T/productgroups'],
  ['number-series', 'T/number-series', 'T/numberseries'],
  ['customer-groups', 'T/customer-groups', 'T/customergroups'],
  ['pricelists', 'T/pricelists', 'T/price-lists'],
  ['paymentmethods', 'T/paymentmethods', 'T/payment-methods'],
  ['httptransports', 'T/httptransports', 'T/http-transports'],
  ['soas', 'T/soas', 'T/SOAs'],
])('Flow quirk 4: %s are found under %s only, whatever the style of their neighbours', (_, path, other) => {
  const { call } = flowBed()
  expect(call('GET', path).status).toBe(200)
  expect(call('GET', other).status).toBe(404)
})

// The quirk itself is out of reach: the contract leaves stocktakings out, as no body of theirs is published.
test('Flow quirk 5: stocktakings, whose parameters end in Query, are no part of the contract', () => {
  const path = 'T/stores/OSLO/warehouses/OSLO/stocktakings?stocktakingStatusQuery=COMPLETE'
  expect(flowBed().call('GET', path).status).toBe(404)
})
