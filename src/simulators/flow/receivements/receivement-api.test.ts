import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import { textOf, wireCall } from '../../host/fixture/wire-call.ts'
import type { Schema } from '../schemas.ts'

type Receivement = Schema<'ReceivementResponse'>

const PATH = 'T/stores/OSLO/receivements'

/** A purchase order PO1 for 10 SKI, and goods of which the first half is being counted. */
function bed() {
  const flow = flowBed()
  flow.actions.createPurchaseOrder({
    storeUid: 'OSLO',
    purchaseOrder: {
      purchaseOrderUid: 'PO1',
      supplierUid: 'NORDIC',
      items: [{ purchaseOrderItemUid: 'PO1-1', productUid: 'SKI', quantityOrdered: 1000, unitPrice: 4000 }],
    },
  })
  const counting = {
    ...{ receivementUid: 'R1', purchaseOrderUid: 'PO1', externalId: 'X1', status: 'IN_PROGRESS' },
    receivementItems: [{ receivementItemUid: 'R1-1', purchaseOrderItemUid: 'PO1-1', quantity: 500 }],
  }
  const stock = () => flow.state.stock('SKI', 'OSLO').quantityStock
  return { ...flow, counting, stock }
}

test('a reception is complete at once with 201, unless it says that goods are still being counted', () => {
  const { call, counting, stock } = bed()
  expect(call('POST', PATH, counting)).toMatchObject({
    status: 201,
    body: {
      ...{ receivementUid: 'R1', status: 'IN_PROGRESS', completedAt: null, externalId: 'X1' },
      receivementItems: [{ receivementItemUid: 'R1-1', unitCost: 4000, status: 'EXPECTED' }],
    },
  })
  expect(stock()).toBe(1000)
  const { status: _status, receivementUid: _uid, ...complete } = counting
  expect(call('POST', PATH, complete)).toMatchObject({
    status: 201,
    body: { status: 'COMPLETE', receivementItems: [{ status: 'RECEIVED' }] },
  })
  expect(stock()).toBe(1500)
  expect(call('POST', PATH, counting).status).toBe(409)
})

test('what is set to complete is booked once, and goes back no more', () => {
  const { call, counting, ok, state, stock, tenant } = bed()
  ok('POST', PATH, counting)
  const set = (status: string) => call<Receivement>('PUT', `${PATH}/R1/status`, { status })
  expect(set('NOT_STARTED').body.status).toBe('NOT_STARTED')
  tenant.clock.moveTo(EPOCH + 1000)
  expect(set('COMPLETE').body).toMatchObject({ completedAt: '2026-03-02T08:00:01.000Z' })
  expect(set('COMPLETE').status).toBe(200)
  expect(stock()).toBe(1500)
  expect(state.purchaseOrder('PO1')).toMatchObject({ status: 'PARTIALLY_RECEIVED' })
  expect(set('IN_PROGRESS').status).toBe(409)
  expect(set('DONE').status).toBe(400)
  expect(call('PUT', `${PATH}/none/status`, { status: 'COMPLETE' }).status).toBe(404)
})

test('goods that are still being counted cannot be reversed, nor booked on an order that was closed', () => {
  const { actions, call, counting, ok, stock } = bed()
  ok('POST', PATH, counting)
  expect(() => actions.reverseReceivement({ receivementUid: 'R1' })).toThrow(/nothing to take back/)
  ok('PUT', 'T/stores/OSLO/purchase-orders/PO1', { status: 'CLOSED' })
  expect(call('PUT', `${PATH}/R1/status`, { status: 'COMPLETE' }).status).toBe(409)
  expect(stock()).toBe(1000)
})

test.each([
  [{}, '/receivementItems'],
  [{ receivementItems: [] }, '/receivementItems'],
  [{ receivementItems: [{ productUid: 'SKI' }] }, '/receivementItems/0/quantity'],
  [{ receivementItems: [{ productUid: 'none', quantity: 100 }] }, '/receivementItems/0/productUid'],
  [{ receivementItems: [{ productUid: 'SKI', quantity: -1 }] }, '/receivementItems/0/quantity'],
  [{ receivementItems: [{ productUid: 'SKI', quantity: 1 }], status: 'DONE' }, '/status'],
])('a reception of %j is refused at %s', (body, path) => {
  const { call, state } = bed()
  const refused = call<Schema<'Error'>>('POST', PATH, body)
  expect(refused.status).toBe(400)
  expect(refused.body.errors?.[0]?.path).toContain(path)
  expect(state.receivements.size).toBe(0)
})

test('the document of a reception is PDF, HTML or JSON, as the client accepts', () => {
  const { core, counting, ok, tenant } = bed()
  ok('POST', PATH, counting)
  const url = `/v2/tenants/${tenant.flow.tenantUid}/stores/OSLO/receivements/R1/download`
  const get = (accept: string) =>
    core.flowHost.handle(wireCall('GET', url, { token: tenant.flow.token, headers: { accept } }))
  const pdf = get('application/pdf')
  expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
  expect(textOf(pdf)).toMatch(/^%PDF-1\.4/)
  expect(textOf(pdf)).toContain('5.00  SKI  Ski')
  expect(textOf(get('application/octet-stream'))).toBe(textOf(pdf))
  expect(textOf(get('text/html'))).toContain('Goods reception R1')
  expect(ok('GET', `${PATH}/R1/download`)).toEqual({
    content: Buffer.from(textOf(pdf)).toString('base64'),
    contentType: 'application/pdf',
    filename: 'receivement-R1.pdf',
  })
})

test('Flow quirk 9: an e-mail names its receivers recepients, lines their serialnumber', () => {
  const { call, counting, ok, state } = bed()
  const lines = counting.receivementItems.map((line) => ({ ...line, serialnumber: 'S1', serialNumber: 'S2' }))
  const created = ok<Receivement>('POST', PATH, { ...counting, receivementItems: lines })
  expect(created.receivementItems[0]).toMatchObject({ serialnumber: 'S1' })
  const attachments = [{ content: 'AA==', contentType: 'image/png', filename: 'a.png' }]
  const letter = { recepients: ['kari@example.com'], subject: 'Varer', attachments }
  expect(call('POST', `${PATH}/R1/email`, letter)).toEqual({ status: 200, body: undefined })
  expect(state.emails.all()).toMatchObject([
    {
      about: { kind: 'receivement', uid: 'R1' },
      ...{ recipients: ['kari@example.com'], subject: 'Varer', sentBy: 'Omnium' },
      attachments: [{ filename: 'receivement-R1.pdf' }, { filename: 'a.png' }],
    },
  ])
  expect(call('POST', `${PATH}/R1/email`, { recipients: ['kari@example.com'] }).status).toBe(400)
  expect(call('POST', `${PATH}/R1/email`, { recepients: ['nobody'] }).status).toBe(400)
  ok('POST', `${PATH}/R1/email`, { recepients: ['a@example.com'], includePDF: false })
  expect(state.emails.all()[1]).toMatchObject({ subject: 'Goods reception R1', attachments: [] })
})

test('Flow quirk 27: the deprecated receipt of a reception still sends its document', () => {
  const { call, counting, ok, state } = bed()
  ok('POST', PATH, counting)
  expect(call('POST', `${PATH}/R1/receipt`, { recepients: ['kari@example.com'] }).status).toBe(200)
  expect(state.emails.all()).toMatchObject([{ about: { uid: 'R1' } }])
  expect(call('POST', `${PATH}/none/receipt`, { recepients: ['kari@example.com'] }).status).toBe(404)
})
