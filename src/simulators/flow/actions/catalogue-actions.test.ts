import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'

test('the back office keeps brands and pictures, and deletes what nobody needs', () => {
  const { actions, state } = flowBed()
  actions.createBrand({ brand: { brandUid: 'nordvik', name: 'Nordvik' } })
  const media = { productMediaUid: 'm', mainUrl: 'https://cdn.test/ski.jpg', setAsCoverImage: true }
  expect(actions.addProductMedia({ productUid: 'SKI', media })).toMatchObject({ createdBy: 'Ida Prøve' })
  actions.changeProduct({ productUid: 'SKI', product: { brandUid: 'nordvik' } })
  expect(state.product('SKI')).toMatchObject({ brandName: 'Nordvik', coverImage: { productMediaUid: 'm' } })
  expect(actions.deleteProduct({ productUid: 'CAP' })).toEqual({ productUid: 'CAP' })
  expect(state.product('CAP')).toBeUndefined()
  expect(() => actions.deleteProduct({ productUid: 'SKI' })).toThrow(/is in stock/)
})

test('the back office has price lists of its own beside the main one', () => {
  const { actions, state } = flowBed()
  actions.createPricelist({ pricelist: { pricelistUid: 'staff', name: 'Staff' } })
  actions.savePrice({ pricelistUid: 'staff', price: { productUid: 'SKI', unitPrice: 7000 } })
  expect(state.prices()).toMatchObject([{ pricelistUid: 'staff', unitPrice: 7000 }])
})

test('the back office keeps currencies and suppliers', () => {
  const { actions, state } = flowBed()
  actions.createCurrency({ currency: { currencyUid: 'eur', currencyCode: 'EUR', exchangeRate: 1150 } })
  actions.createSupplier({ supplier: { supplierUid: 'fjell', name: 'Fjellfabrikken', currency: 'EUR' } })
  const items = [{ productUid: 'SKI', quantityOrdered: 100, unitPrice: 400 }]
  const purchaseOrder = { supplierUid: 'fjell', currency: 'EUR', items }
  expect(actions.createPurchaseOrder({ storeUid: 'OSLO', purchaseOrder })).toMatchObject({
    exchangeRate: 1150,
    items: [{ localCurrency: { unitPrice: 4600 } }],
  })
  expect(state.product('SKI')?.suppliers).toEqual([{ supplierUid: 'fjell', name: 'Fjellfabrikken' }])
})
