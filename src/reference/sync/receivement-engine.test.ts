import { expect, test } from 'vitest'
import { startConnector } from '../testing/start-connector.ts'
import type { StartedConnector } from '../testing/start-connector.ts'
import { json, list, T } from '../testing/scripted-vendors.ts'

const PLAIN = 'POST /api/Deliveries/ProcessGoodsReception'
const LEVELS = 'PUT /api/Inventory/UpdateMany'

interface Scene {
  readonly externalId?: string | null
  readonly items?: object[]
  readonly omnium?: object[]
}

const item = (externalId: string | null, quantityReceived: number): object => ({
  purchaseOrderItemUid: `u${externalId}`,
  externalId,
  productUid: 'P1',
  productSku: 'SKU 1',
  quantityReceived,
})

/** A completed reception of purchase order PO1 in store s; `omnium` are its lines there, absent: not found. */
function receive(
  subject: StartedConnector,
  { externalId = 'PO-1', items = [item('1', 800)], omnium }: Scene,
): void {
  const product = { productUid: 'P1', sku: 'SKU 1' }
  const rows = [{ product, quantity: 300, warehouseUid: 'w1' }]
  const receivement = {
    status: 'COMPLETE',
    storeUid: 's',
    warehouseUid: 'w1',
    purchaseOrderUid: 'PO1',
    receivementItems: rows,
  }
  subject.vendors.on(/^GET .*\/receivements\/[^/]+$/, ({ path }) =>
    json({ receivementUid: path[6], ...receivement }),
  )
  subject.vendors.on(/^GET .*\/purchase-orders\/PO1$/, () =>
    json({ purchaseOrderUid: 'PO1', externalId, items }),
  )
  subject.vendors.on(/^POST \/api\/Deliveries/, () => new Response(null))
  subject.vendors.on(/^PUT \/api\/Inventory/, () => new Response(null))
  subject.vendors.on(/^POST .*products\/stock$/, () =>
    list([
      {
        productUid: 'P1',
        productSku: 'SKU 1',
        warehouseStockDetails: [{ warehouseUid: 'w1', quantityStock: 1550 }],
      },
    ]),
  )
  if (omnium) {
    subject.vendors.on(/^GET \/api\/PurchaseOrders\//, () =>
      json({ id: 'PO-1', purchaseOrderForm: { lineItems: omnium } }),
    )
  }
}
const flowIsMaster = (subject: StartedConnector): void =>
  subject.vendors.on(/stores\/s\/extensions\/omnium\/parameters$/, () =>
    json({ items: [{ key: 'OMNIUM_FLOW_STOCK_MASTER', value: 'true' }] }),
  )

test("the difference goes to Omnium's own line and warehouse", async () => {
  const subject = startConnector()
  receive(subject, { omnium: [{ lineItemId: '1', deliveredQuantity: 5.5 }] })
  await subject.reception('R1')
  expect(subject.vendors.calls).toContain('GET /api/PurchaseOrders/PO-1')
  expect(subject.vendors.bodies.get(PLAIN)).toEqual([
    [{ lineItemId: '1', deliveredQuantity: 2.5, warehouseCode: 'W-1', goodsReceptionId: 'R1-1-800' }],
  ])
})

test('lines of a delivery take the route that checks ids, the others the plain one', async () => {
  const subject = startConnector()
  receive(subject, {
    items: [item('1', 100), item('2', 200)],
    omnium: [{ lineItemId: '1', deliveryId: 'D/7' }, { lineItemId: '2' }],
  })
  await subject.reception('R1')
  expect(subject.vendors.writes()).toEqual(['POST /api/Deliveries/D/7/ProcessGoodsReception', PLAIN])
})

test('equal quantities send nothing, negative ones are told', async () => {
  const subject = startConnector()
  receive(subject, { omnium: [{ lineItemId: '1', deliveredQuantity: 8 }] })
  await subject.reception('R1')
  receive(subject, { omnium: [{ lineItemId: '1', deliveredQuantity: 9 }] })
  await subject.reception('R2')
  expect(subject.vendors.writes()).toEqual([])
  expect(subject.alarms).toEqual([expect.stringContaining('"receivementUid":"R2"')])
})

test('an answer that lists our ids as booked before is success', async () => {
  const subject = startConnector()
  receive(subject, { omnium: [{ lineItemId: '1', deliveryId: 'D' }] })
  subject.vendors.on(/ProcessGoodsReception$/, () => json('Duplicate goods reception ids: R1-1-800', 400))
  await subject.reception('R1')
  expect(await subject.waiting('R1')).toBeUndefined()
})

test('of several lines the booked ones are left out and the rest goes again', async () => {
  const subject = startConnector()
  receive(subject, {
    items: [item('1', 100), item('2', 200)],
    omnium: [
      { lineItemId: '1', deliveryId: 'D' },
      { lineItemId: '2', deliveryId: 'D' },
    ],
  })
  subject.vendors.on(/ProcessGoodsReception$/, () => json('R1-1-100', 400), 1)
  await subject.reception('R1')
  const sent = subject.vendors.bodies.get('POST /api/Deliveries/D/ProcessGoodsReception') as unknown as {
    lineItemId: string
  }[][]
  expect(sent.map((lines) => lines.map(({ lineItemId }) => lineItemId))).toEqual([['1', '2'], ['2']])
  expect(await subject.waiting('R1')).toBeUndefined()
})

test('a line that Omnium refuses does not stop the others and stays visible', async () => {
  const subject = startConnector()
  receive(subject, {
    items: [item('1', 100), item('2', 200)],
    omnium: [{ lineItemId: '1' }, { lineItemId: '2' }],
  })
  subject.vendors.on(/ProcessGoodsReception$/, ({ body }) =>
    (body as unknown as { lineItemId: string }[]).some(({ lineItemId }) => lineItemId === '2')
      ? json('unknown line', 400)
      : new Response(null),
  )
  await subject.reception('R1')
  expect(subject.vendors.bodies.get(PLAIN)).toHaveLength(3)
  expect((await subject.waiting('R1'))?.lastError).toContain('1 line(s) refused')
})

test('after a lost answer the difference is read again, so nothing is doubled', async () => {
  const subject = startConnector()
  const line = { lineItemId: '1', deliveredQuantity: 5 }
  receive(subject, { omnium: [line] })
  subject.vendors.on(
    /ProcessGoodsReception$/,
    () => {
      line.deliveredQuantity = 8
      throw new TypeError('fetch failed')
    },
    1,
  )
  await subject.reception('R1')
  expect(await subject.waiting('R1')).toMatchObject({ attempts: 1 })
  await subject.pass(1)
  expect(subject.vendors.bodies.get(PLAIN)).toHaveLength(1)
  expect(await subject.waiting('R1')).toBeUndefined()
})

test('two receptions of one purchase order take turns', async () => {
  const subject = startConnector()
  const line = { lineItemId: '1', deliveredQuantity: 0 }
  receive(subject, { omnium: [line] })
  subject.vendors.on(/ProcessGoodsReception$/, ({ body }) => {
    line.deliveredQuantity += (body as unknown as { deliveredQuantity: number }[])[0]?.deliveredQuantity ?? 0
    return new Response(null)
  })
  await Promise.all([subject.reception('R1'), subject.reception('R2')])
  expect(line.deliveredQuantity).toBe(8)
})

test('in delivery mode only the lines of that delivery are looked at', async () => {
  const subject = startConnector()
  const omnium = [
    { lineItemId: '1', deliveryId: 'D1', code: 'SKU 1' },
    { lineItemId: '2', deliveryId: 'D2', code: 'SKU 1' },
  ]
  receive(subject, { externalId: 'PO-1-delivery-D2', items: [item(null, 100)], omnium })
  await subject.reception('R1')
  expect(subject.vendors.writes()).toEqual(['POST /api/Deliveries/D2/ProcessGoodsReception'])
})

test('a local purchase order in a store of Flow sends the present level, exactly three fields', async () => {
  const subject = startConnector()
  receive(subject, { externalId: null, items: [item(null, 300)] })
  flowIsMaster(subject)
  await subject.reception('R1')
  expect(subject.vendors.bodies.get(LEVELS)).toEqual([
    [{ sku: 'SKU 1', warehouseCode: 'W-1', inventory: 15.5 }],
  ])
  expect(subject.vendors.writes()).toEqual([LEVELS])
})

test('a local purchase order in a store of Omnium sends nothing', async () => {
  const subject = startConnector()
  receive(subject, { externalId: null, items: [item(null, 300)] })
  await subject.reception('R1')
  expect([subject.vendors.writes(), await subject.waiting('R1')]).toEqual([[], undefined])
})

test('a purchase order that came from Omnium is never taken for a local one', async () => {
  const subject = startConnector()
  receive(subject, {})
  flowIsMaster(subject)
  await subject.reception('R1')
  expect(subject.vendors.writes()).toEqual([])
  receive(subject, { omnium: [{ lineItemId: '1', deliveredQuantity: 5 }] })
  await subject.pass(1)
  expect(subject.vendors.writes()).toEqual([PLAIN])
})

test.each([401, 403, 429, 500, 503])(
  'an answer %i to the read of the purchase order selects no fallback',
  async (status) => {
    const subject = startConnector()
    receive(subject, { externalId: null, items: [item(null, 300)] })
    flowIsMaster(subject)
    subject.vendors.on(/^GET \/api\/PurchaseOrders\//, () => json('no', status))
    await subject.reception('R1')
    expect(subject.vendors.writes()).toEqual([])
    expect(await subject.waiting('R1')).toMatchObject({ attempts: 1, minutesFromStart: 1 })
  },
)

test('an unknown SKU does not stop the other levels', async () => {
  const subject = startConnector()
  receive(subject, { externalId: null, items: [item(null, 300)] })
  flowIsMaster(subject)
  const detail = [{ warehouseUid: 'w1', quantityStock: -200 }]
  subject.vendors.on(/^POST .*products\/stock$/, () =>
    list([
      { productUid: 'P1', productSku: 'A', warehouseStockDetails: detail },
      { productUid: 'P2', productSku: 'B', warehouseStockDetails: detail },
      { productUid: 'P3', productSku: 'virtual', warehouseStockDetails: [] },
    ]),
  )
  subject.vendors.on(/^PUT \/api\/Inventory/, ({ body }) =>
    JSON.stringify(body).includes('"A"') ? json('unknown', 400) : new Response(null),
  )
  await subject.reception('R1')
  expect(subject.vendors.bodies.get(LEVELS)?.at(-1)).toEqual([
    { sku: 'B', warehouseCode: 'W-1', inventory: -2 },
  ])
  expect((await subject.waiting('R1'))?.lastError).toContain('1 level(s) refused')
})

test('a reception that is gone or not complete sends nothing', async () => {
  const subject = startConnector()
  await subject.reception('gone')
  subject.vendors.on(/^GET .*\/receivements\/open$/, () => json({ status: 'IN_PROGRESS' }))
  await subject.reception('open')
  expect(subject.vendors.writes()).toEqual([])
  expect(
    subject.vendors.calls.filter((call) => call.startsWith(`GET ${T}/stores/s/receivements`)),
  ).toHaveLength(2)
})

test('receptions flow while every order job fails', async () => {
  const subject = startConnector()
  subject.vendors.on(/^GET \/api\/Orders/, () => json('broken', 500))
  receive(subject, { omnium: [{ lineItemId: '1', deliveredQuantity: 5 }] })
  await Promise.all([
    ...Array.from({ length: 20 }, (_, index) => subject.order(`X${index}`)),
    subject.reception('R1'),
  ])
  expect(subject.vendors.bodies.get(PLAIN)).toHaveLength(1)
})
