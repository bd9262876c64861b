import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

/** A bed that tells which webhooks the actions fire. */
function watched(...webhooks: Schema<'WebhookAction'>[]) {
  const seen: unknown[] = []
  const bed = flowBed({
    fetch: async (input, init) => {
      const { action } = (await new Request(input, init).json()) as { action: string }
      seen.push(action)
      return new Response('')
    },
  })
  bed.actions.subscribeWebhook({ url: 'http://connector.test', actions: webhooks })
  const fired = async () => {
    await bed.tenant.idle()
    return seen.splice(0)
  }
  return { ...bed, fired }
}

test('master data is saved in the back office as through the API, with its webhooks', async () => {
  const { actions, fired, ok } = watched(
    ...(['STORE_UPDATE', 'PRODUCT_UPDATE', 'PRICE_CREATE', 'PRICE_UPDATE'] as const),
    ...(['CATEGORY_CREATE', 'CATEGORY_UPDATE'] as const),
  )
  actions.changeStore({ storeUid: 'OSLO', store: { city: 'Oslo' } })
  actions.changeProduct({ productUid: 'SKI', product: { name: 'Ski 2' } })
  expect(await fired()).toEqual(['STORE_UPDATE', 'PRODUCT_UPDATE'])
  const first = actions.savePrice({ price: { productUid: 'SKI', unitPrice: 9000 } })
  const second = actions.savePrice({ price: { productUid: 'SKI', unitPrice: 8000 } })
  expect([second.priceUid, second.unitPrice]).toEqual([first.priceUid, 8000])
  expect(await fired()).toEqual(['PRICE_CREATE', 'PRICE_UPDATE'])
  actions.saveCategory({ category: { categoryUid: 'SPORT', name: 'Sport' }, productUids: ['SKI'] })
  actions.saveCategory({ category: { categoryUid: 'SPORT', name: 'Fritid' } })
  expect(await fired()).toEqual(['CATEGORY_CREATE', 'PRODUCT_UPDATE', 'CATEGORY_UPDATE'])
  expect(ok('GET', 'T/categories/SPORT')).toMatchObject({ name: 'Fritid', products: [{ productUid: 'SKI' }] })
})

test('customers are made, merged, enrolled and deleted, with their webhooks', async () => {
  const { actions, fired, state } = watched('CUSTOMER_CREATE', 'CUSTOMER_UPDATE', 'CUSTOMER_DELETE')
  actions.createCustomer({ customer: { customerUid: 'C1', firstname: 'Kari' } })
  actions.enrolLoyaltyMember({ member: { mobile: '90000009', storeUid: 'OSLO' } })
  const [, member] = state.customers()
  expect(await fired()).toEqual(['CUSTOMER_CREATE', 'CUSTOMER_CREATE'])
  const merged = actions.mergeCustomers({ customerUid: 'C1', mergedCustomerUid: member?.customerUid ?? '' })
  expect(merged).toMatchObject({ firstname: 'Kari', mobile: '+4790000009', loyaltyId: '100001' })
  expect(await fired()).toEqual(['CUSTOMER_UPDATE', 'CUSTOMER_DELETE'])
  actions.deleteCustomer({ customerUid: 'C1' })
  expect(await fired()).toEqual(['CUSTOMER_DELETE'])
  expect(state.customers.size).toBe(0)
})

test('consents are given and withdrawn by name, and a loyalty search shows those that hold', () => {
  const { actions, ok } = flowBed()
  actions.createCustomer({ customer: { customerUid: 'C1', mobile: '90000001', loyaltyId: '7' } })
  const consent = (name: string, status: boolean) =>
    actions.setCustomerConsent({ customerUid: 'C1', name, status, source: 'till' })
  consent('newsletter', true)
  consent('sms', true)
  expect(consent('newsletter', false).consents).toMatchObject([
    { name: 'sms', status: true, source: 'till' },
    { name: 'newsletter', status: false },
  ])
  const found = ok('POST', 'T/customers/loyalty/search', { query: '90000001' })
  expect(found).toMatchObject({ items: [{ consents: ['sms'] }] })
})

test('a purchase order is changed with its lines, and closed', () => {
  const { actions } = flowBed()
  const purchaseOrderUid = 'PO1'
  actions.createPurchaseOrder({
    storeUid: 'OSLO',
    purchaseOrder: {
      ...{ purchaseOrderUid, supplierUid: 'N' },
      items: [
        { purchaseOrderItemUid: 'L1', productUid: 'SKI', quantityOrdered: 100 },
        { purchaseOrderItemUid: 'L2', productUid: 'CAP', quantityOrdered: 100 },
      ],
    },
  })
  const changed = actions.changePurchaseOrder({
    purchaseOrderUid,
    purchaseOrder: { note: 'x' },
    items: [
      { purchaseOrderItemUid: 'L1', productUid: 'SKI', quantityOrdered: 500 },
      { purchaseOrderItemUid: 'L3', productUid: 'CAP', quantityOrdered: 300 },
    ],
    removedItemUids: ['L2'],
  })
  expect(changed).toMatchObject({
    note: 'x',
    items: [
      { purchaseOrderItemUid: 'L1', quantityOrdered: 500 },
      { purchaseOrderItemUid: 'L3', quantityOrdered: 300 },
    ],
  })
  expect(actions.closePurchaseOrder({ purchaseOrderUid }).status).toBe('CLOSED')
  expect(() =>
    actions.receiveGoods({ storeUid: 'OSLO', purchaseOrderUid, lines: [{ productUid: 'SKI', quantity: 1 }] }),
  ).toThrow(/is CLOSED/)
})

test('Flow quirk 30: a purchase order of a delivery has -delivery- in its uid, and Flow takes the hyphens', () => {
  const { actions, ok } = flowBed()
  const made = actions.createDeliveryPurchaseOrder({
    ...{ storeUid: 'OSLO', purchaseOrderId: '4711', deliveryId: '2' },
    purchaseOrder: { supplierUid: 'N', items: [{ productUid: 'SKI', quantityOrdered: 100 }] },
  })
  expect(made).toMatchObject({ purchaseOrderUid: '4711-delivery-2', status: 'SENT_TO_SUPPLIER' })
  const path = 'T/stores/OSLO/purchase-orders'
  expect(ok('GET', `${path}/4711-delivery-2`)).toMatchObject({ items: [{ productSku: 'SKI' }] })
  expect(ok('POST', path, { purchaseOrderUid: '4711-delivery-3', supplierUid: 'N' })).toMatchObject({
    purchaseOrderUid: '4711-delivery-3',
  })
})

test('goods on their way are promised to a line of an order, no more than there are', () => {
  const { actions, placeOrder, state } = flowBed()
  actions.createPurchaseOrder({
    storeUid: 'OSLO',
    purchaseOrder: {
      ...{ purchaseOrderUid: 'PO1', supplierUid: 'N' },
      items: [{ purchaseOrderItemUid: 'L1', productUid: 'SKI', quantityOrdered: 300 }],
    },
  })
  const orderUid = placeOrder([
    { productUid: 'SKI', quantity: 200 },
    { productUid: 'CAP', quantity: 100 },
  ])
  const [ski = '', cap = ''] = state.order(orderUid)?.items?.map(({ orderItemUid }) => orderItemUid) ?? []
  const promise = (orderItemUid: string, quantity?: number) =>
    actions.allocateOrderItem({
      ...{ orderUid, orderItemUid, purchaseOrderUid: 'PO1', purchaseOrderItemUid: 'L1' },
      ...(quantity === undefined ? {} : { quantity }),
    })
  expect(promise(ski).items[0]).toMatchObject({
    quantityReserved: 200,
    reservations: [{ orderUid, orderItemUid: ski, quantity: 200 }],
  })
  expect(promise(ski, 100).items[0]).toMatchObject({ quantityReserved: 100 })
  expect(() => promise(ski, 300)).toThrow(/waits for 200 hundredths, 300 were asked for/)
  const other = placeOrder([{ productUid: 'SKI', quantity: 300 }])
  const [line] = state.order(other)?.items ?? []
  expect(() =>
    actions.allocateOrderItem({
      ...{ orderUid: other, orderItemUid: line?.orderItemUid ?? '' },
      ...{ purchaseOrderUid: 'PO1', purchaseOrderItemUid: 'L1' },
    }),
  ).toThrow(/200 hundredths of the line L1 are free/)
  expect(() => promise(cap)).toThrow(/is of CAP/)
})

test('a stocktaking sets what was counted or corrects by a difference, all lines or none', async () => {
  const { actions, fired, state } = watched('STOCK_CHANGE')
  const lines = [
    { productUid: 'SKI', quantityCounted: 900 },
    { productUid: 'CAP', quantityChange: 200 },
  ]
  expect(actions.adjustStock({ storeUid: 'OSLO', lines }).items).toMatchObject([
    { totalQuantityStock: 900 },
    { totalQuantityStock: 200 },
  ])
  actions.adjustStock({ storeUid: 'OSLO', lines: [{ productUid: 'SKI', quantityCounted: 900 }] })
  expect(await fired()).toEqual(['STOCK_CHANGE', 'STOCK_CHANGE'])
  const wrong = [{ productUid: 'SKI', quantityCounted: 1 }, { productUid: 'CAP' }]
  expect(() => actions.adjustStock({ storeUid: 'OSLO', lines: wrong })).toThrow(/needs either/)
  expect(state.stock('SKI', 'OSLO').quantityStock).toBe(900)
})

test('an order of a web shop comes as a whole, waits in the store and reserves', () => {
  const { actions, state } = flowBed()
  const items = [{ productUid: 'SKI', quantityOrdered: 200 }]
  const order = actions.placeWebOrder({
    ...{ storeUid: 'OSLO', items, handlingUid: 'click-collect' },
    order: { externalOrderNumber: 'SHOP-1' },
  })
  expect(order).toMatchObject({ systemOrigin: 'WEB', externalOrderNumber: 'SHOP-1' })
  expect(order.orderhandlings).toMatchObject([{ handlingUid: 'click-collect' }])
  expect(order.orderState).toBe('PARKED')
  expect(state.stock('SKI', 'OSLO').quantityReserved).toBe(200)
  const unknown = [...items, { productUid: 'none', quantityOrdered: 100 }]
  expect(() => actions.placeWebOrder({ storeUid: 'OSLO', items: unknown })).toThrow(/no product/)
  expect(state.orders.size).toBe(1)
})

test('a change of an order by customer service tells of itself, once', async () => {
  const { actions, fired, placeOrder } = watched('ORDER_UPDATED')
  const orderUid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  const change = () => actions.changeOrder({ orderUid, order: { note: 'Ring' } })
  expect(change().note).toBe('Ring')
  change()
  expect(await fired()).toEqual(['ORDER_UPDATED'])
})
