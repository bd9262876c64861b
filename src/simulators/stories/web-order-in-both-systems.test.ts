import { expect, test } from 'vitest'
import { createFetch, createSimulators } from '../index.ts'

const FROZEN = Date.UTC(2026, 2, 2, 8)
const ORDERS = '/stores/OSLO/orders'

/** Both systems of the demonstration retailer, called over the API as a connector calls them. */
async function bothSystems() {
  const simulators = createSimulators({
    onBreach: (breach, { url }) => {
      throw new Error(`${url}: ${JSON.stringify(breach)}`)
    },
  })
  const { omnium, flow } = simulators.createTenant({ dataset: 'demo', frozenAt: FROZEN })
  const fetch = createFetch(simulators)
  const send = async (method: string, url: string, token: string, json?: unknown) => {
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    const text = await response.text()
    // Omnium says what it refuses in plain text.
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as unknown }
  }
  const credentials = `clientId=${omnium.clientId}&clientSecret=${omnium.clientSecret}`
  const login = await fetch(`${simulators.omnium.url}/api/Token?${credentials}`, { method: 'POST' })
  const token = await login.text()
  const inOmnium = (method: string, path: string, json?: unknown) =>
    send(method, simulators.omnium.url + path, token, json)
  const inFlow = (method: string, path: string, json?: unknown) =>
    send(method, `${simulators.flow.url}/v2/tenants/${flow.tenantUid}${path}`, flow.token, json)
  /** Pieces and what of them is promised, in Omnium and in Flow. */
  const stock = (sku: string) => {
    const there = omnium.state.stock(sku, 'OSLO')
    const here = flow.state.stock(sku, 'OSLO')
    return {
      omnium: [there?.inventory, there?.reservedInventory],
      flow: [here.quantityStock / 100, here.quantityReserved / 100],
    }
  }
  const setStock = (sku: string, pieces: number): void => {
    omnium.actions.setInventory({ sku, warehouseCode: 'OSLO', inventory: pieces, reservedInventory: 0 })
    flow.actions.setStock({ storeUid: 'OSLO', productUid: sku, quantityStock: pieces * 100 })
  }
  return { omnium, flow, inOmnium, inFlow, stock, setStock }
}

type Both = Awaited<ReturnType<typeof bothSystems>>
const same = (pieces: number, reserved: number) => ({ omnium: [pieces, reserved], flow: [pieces, reserved] })

/** Three lamps at 599.00 less 10 % and a jacket at 2999.00, to be fetched in Oslo: 1617.30 + 2999.00 = 4616.30. */
async function placedInBoth(): Promise<Both> {
  const both = await bothSystems()
  const { inOmnium, inFlow, setStock } = both
  setStock('LMP02', 10)
  setStock('JKT01_SOR_M', 5)
  const lineItems = [
    { lineItemId: 'a', code: 'LMP02', quantity: 3, placedPrice: 599, discounted: 179.7, taxRate: 25 },
    { lineItemId: 'b', code: 'JKT01_SOR_M', quantity: 1, placedPrice: 2999, taxRate: 25 },
  ]
  const head = { id: 'WEB9', marketId: 'NOR', storeId: 'OSLO', orderType: 'ClickAndCollect', status: 'New' }
  const shipments = [{ shipmentId: '1', warehouseCode: 'OSLO', lineItems }]
  const placed = await inOmnium('POST', '/api/Orders', { ...head, orderForm: { lineItems, shipments } })
  expect(placed.status).toBe(201)

  await inFlow('POST', ORDERS, { orderUid: 'WEB9', externalOrderNumber: 'WEB9', systemOrigin: 'OMNIUM' })
  const item = (orderItemUid: string, more: object) =>
    inFlow('POST', `${ORDERS}/WEB9/items`, { orderItemUid, externalId: orderItemUid, ...more })
  const lamps = { productUid: 'LMP02', quantityOrdered: 300, unitPrice: 59900, itemDiscountAmount: 17970 }
  await item('a', lamps)
  await item('b', { productUid: 'JKT01_SOR_M', quantityOrdered: 100, unitPrice: 299900 })
  await inFlow('POST', `${ORDERS}/WEB9/handlings`, { handlingUid: 'click-collect' })
  const parked = await inFlow('PUT', `${ORDERS}/WEB9/status`, { status: 'PARKED' })
  expect(parked.status).toBe(200)
  return both
}

test('a web order fetched in part, its rest cancelled and a piece returned leaves both systems equal', async () => {
  const { omnium, flow, inOmnium, stock } = await placedInBoth()
  const order = () => [omnium.state.order('WEB9'), flow.state.order('WEB9')]

  // 4616.30, of which a fifth is VAT: 923.26.
  expect(order()).toMatchObject([
    { status: 'New', total: 4616.3, taxTotal: 923.26, totalExclTax: 3693.04 },
    { orderState: 'PARKED', orderTotals: { grandTotal: 461630, vatAmount: 92326, discountAmount: 17970 } },
  ])
  expect([stock('LMP02'), stock('JKT01_SOR_M')]).toEqual([same(10, 3), same(5, 1)])

  // Two of three lamps are fetched and paid: two thirds of 1617.30 = 1078.20.
  const lines = [{ orderItemUid: 'a', quantity: 200 }]
  const payments = [{ settlementCode: 'CARD', amount: 107820, externalPaymentReference: 'T1' }]
  flow.actions.handOverOrder({ orderUid: 'WEB9', lines, payments })
  const card = { id: 's1', paymentMethodName: 'CARD', transactionId: 'T1', transactionType: 'Sale' }
  const paid = { ...card, status: 'Processed', amount: 1078.2 }
  expect((await inOmnium('POST', '/api/Orders/WEB9/AddPayments', [paid])).status).toBe(200)
  const fetched = { status: 'PickedUp', lineItemUpdates: [{ lineItemId: 'a', deliveredQuantity: 2 }] }
  expect((await inOmnium('POST', '/api/Orders/WEB9/OrderLinesUpdate', fetched)).status).toBe(200)
  expect(order()).toMatchObject([
    { total: 4616.3, remainingPayment: 3538.1, orderForm: { lineItems: [{ deliveredQuantity: 2 }, {}] } },
    { settlementTotals: { settledAmount: 107820, remainingAmount: 353810 }, deliveryState: 'IN_PROGRESS' },
  ])
  expect([stock('LMP02'), stock('JKT01_SOR_M')]).toEqual([same(8, 1), same(5, 1)])

  // The customer does not want the rest: what stays is what was paid, 1078.20 with 215.64 VAT.
  flow.actions.cancelRestOfOrder({ orderUid: 'WEB9' })
  const cancelled = [
    { lineItemId: 'a', canceledQuantity: 1 },
    { lineItemId: 'b', canceledQuantity: 1 },
  ]
  const rest = { status: 'PickedUp', lineItemUpdates: cancelled }
  expect((await inOmnium('POST', '/api/Orders/WEB9/OrderLinesUpdate', rest)).status).toBe(200)
  expect(order()).toMatchObject([
    { total: 1078.2, taxTotal: 215.64, remainingPayment: 0 },
    {
      ...{ orderState: 'COMPLETE', orderTotals: { grandTotal: 107820, vatAmount: 21564 } },
      settlementTotals: { remainingAmount: 0 },
    },
  ])
  expect([stock('LMP02'), stock('JKT01_SOR_M')]).toEqual([same(8, 0), same(5, 0)])

  // One lamp comes back: 539.10 to the card.
  const back = flow.actions.returnOrder({
    orderUid: 'WEB9',
    lines: [{ orderItemUid: 'a', quantity: 100, reasonUid: 'regret' }],
  })
  expect(back).toMatchObject({
    orderTotals: { grandTotal: -53910, vatAmount: -10782 },
    settlements: [{ settlementCode: 'CARD', amount: -53910, externalPaymentReference: 'T1' }],
  })
  const returned = await inOmnium('POST', '/api/Returns/WEB9/Return', {
    ...{ storeId: 'OSLO', creditPayment: true },
    returns: [{ lineItemId: 'a', returnQuantity: 1, returnReason: 'Angret kjøp', isStockUpdated: true }],
  })
  expect(returned.body).toMatchObject({ total: 539.1, taxTotal: 107.82, creditAmount: 539.1 })
  expect(omnium.state.order('WEB9')).toMatchObject({ netTotal: 539.1 })
  expect(stock('LMP02')).toEqual(same(9, 0))
  // Nobody returns what was not fetched.
  const more = { storeId: 'OSLO', returns: [{ lineItemId: 'a', returnQuantity: 2 }] }
  expect(await inOmnium('POST', '/api/Returns/WEB9/Return', more)).toMatchObject({
    status: 400,
    body: expect.stringContaining('Line a has') as string,
  })
  expect(() =>
    flow.actions.returnOrder({ orderUid: 'WEB9', lines: [{ orderItemUid: 'a', quantity: 200 }] }),
  ).toThrow(/100 hundredths are left/)
})

test('goods received in Flow and confirmed in Omnium, one delivery short, one over, one told twice', async () => {
  const { omnium, flow, inOmnium, stock, setStock } = await bothSystems()
  const [line] = flow.state.purchaseOrder('PO20001')?.items ?? []
  const { purchaseOrderItemUid: lineItemId = '', productSku: sku = '', quantityOrdered = 0 } = line ?? {}
  const ordered = quantityOrdered / 100
  setStock(sku, 2)
  const deliveredInOmnium = () =>
    omnium.state
      .purchaseOrder('PO20001')
      ?.purchaseOrderForm?.lineItems?.find((item) => item.lineItemId === lineItemId)?.deliveredQuantity
  const receivedInFlow = () => {
    const { status, items = [] } = flow.state.purchaseOrder('PO20001') ?? {}
    return [status, (items[0]?.quantityReceived ?? 0) / 100]
  }
  const receive = (pieces: number) =>
    flow.actions.receiveGoods({
      ...{ storeUid: 'OSLO', purchaseOrderUid: 'PO20001' },
      lines: [{ purchaseOrderItemUid: lineItemId, quantity: pieces * 100 }],
    }).receivementUid
  const confirm = (deliveredQuantity: number, goodsReceptionId: string) =>
    inOmnium('POST', '/api/Deliveries/DELPO20001/ProcessGoodsReception', [
      { lineItemId, deliveredQuantity, warehouseCode: 'OSLO', goodsReceptionId },
    ])

  // Three come, the rest is missing.
  const short = receive(3)
  expect((await confirm(3, short)).status).toBe(200)
  expect([deliveredInOmnium(), receivedInFlow(), stock(sku)]).toEqual([
    3,
    ['PARTIALLY_RECEIVED', 3],
    same(5, 0),
  ])

  // The rest and two too many come; the answer gets lost, so the connector says it twice (RCV-10).
  const over = receive(ordered - 3 + 2)
  expect((await confirm(ordered - 3 + 2, over)).status).toBe(200)
  expect(await confirm(ordered - 3 + 2, over)).toMatchObject({
    status: 400,
    body: expect.stringContaining(over) as string,
  })
  expect([deliveredInOmnium(), receivedInFlow()[1], stock(sku)]).toEqual([
    ordered + 2,
    ordered + 2,
    same(2 + ordered + 2, 0),
  ])

  // A stocktaking finds one less: the level, not the difference, goes to Omnium, and what is reserved there stays.
  omnium.actions.setInventory({
    ...{ sku, warehouseCode: 'OSLO', inventory: 4 + ordered, reservedInventory: 1 },
  })
  flow.actions.adjustStock({ storeUid: 'OSLO', lines: [{ productUid: sku, quantityChange: -100 }] })
  const level = { sku, warehouseCode: 'OSLO', inventory: 3 + ordered }
  expect((await inOmnium('PUT', '/api/Inventory/UpdateMany', [level])).status).toBe(200)
  expect(stock(sku)).toEqual({ omnium: [3 + ordered, 1], flow: [3 + ordered, 0] })
})
