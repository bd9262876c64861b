import { expect, test } from 'vitest'
import { orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { Answer, OmniumBed } from '../fixture/omnium-bed.ts'
import type { Invoice } from './invoices.ts'

const INVOICE = {
  id: 'INV-1',
  invoiceNumber: 'V100',
  orderId: 'W1',
  storeId: 'S1',
  marketId: 'NOR',
  currency: 'NOK',
  customerId: 'K1',
  customerName: 'Kari Lien',
  customerEmail: 'kari@example.no',
  amount: 125,
  amountExcludingTax: 100,
  lineItems: [{ lineItemId: '1', code: 'SKU1', displayName: 'Lamp', quantity: 1, placedPrice: 125 }],
  payments: [{ paymentMethodName: 'Card', transactionType: 'Sale', status: 'Processed', amount: 125 }],
}

const put = ({ call }: OmniumBed, more: object = {}): Promise<Answer> =>
  call('PUT', '/api/Invoices/UpdateInvoice', { ...INVOICE, ...more })

const upload = ({ call }: OmniumBed, path: string, content: string): Promise<Answer> =>
  call('POST', path, content, { headers: { 'content-type': 'application/octet-stream' } })

const PDF = '%PDF-1.4 a receipt'

test('an invoice is added, read, changed member by member, and deleted', async () => {
  const bed = await omniumBed()
  expect(await put(bed)).toMatchObject({
    status: 200,
    body: { ...INVOICE, invoiceType: 'Outgoing', isCreditNote: false, amountOutstanding: 0 },
  })
  const changed = await bed.call('PUT', '/api/Invoices/UpdateInvoice', {
    id: 'INV-1',
    comment: 'paid in full',
  })
  expect(changed.body).toMatchObject({ ...INVOICE, comment: 'paid in full' })
  expect((await bed.call('GET', '/api/Invoices/INV-1')).body).toEqual(changed.body)
  expect((await bed.call('DELETE', '/api/Invoices/INV-1')).status).toBe(200)
  expect((await bed.call('GET', '/api/Invoices/INV-1')).status).toBe(404)
  expect((await bed.call('DELETE', '/api/Invoices/INV-1')).status).toBe(404)
  const ids = bed.omnium.actions.eventsOf({ objectId: 'W1' }).map(({ operationId }) => operationId)
  expect(ids).toEqual([313_300, 313_300])
})

test('an invoice without an id is refused in plain text', async () => {
  const bed = await omniumBed()
  expect(await put(bed, { id: ' ' })).toMatchObject({ status: 400, body: 'id is required.' })
})

test('the file of an invoice is the PDF that is served, and a second one takes its place', async () => {
  const bed = await omniumBed()
  await put(bed)
  await upload(bed, '/api/Invoices/INV-1/AddFileToInvoice?fileName=first.pdf', '%PDF-1.4 first')
  const { body } = await upload(bed, '/api/Invoices/INV-1/AddFileToInvoice?fileName=receipt.pdf', PDF)
  expect((body as Invoice).assets).toMatchObject([
    { fileName: 'receipt.pdf', contentType: 'application/pdf', length: PDF.length },
  ])
  expect((body as Invoice).url).toContain('receipt.pdf')
  const served = await bed.call('GET', '/api/Invoices/GetAsPdf/INV-1')
  expect(served).toMatchObject({ status: 200, type: 'application/pdf', body: PDF })
  expect(bed.omnium.state.files.size).toBe(1)
})

test('an invoice without a file is rendered from its data', async () => {
  const bed = await omniumBed()
  await put(bed)
  const { body } = await bed.call('GET', '/api/Invoices/GetAsPdf/INV-1')
  expect(body).toMatch(/^%PDF-1\.4/)
  expect(body).toContain('V100')
  expect((await bed.call('GET', '/api/Invoices/GetAsPdf/none')).status).toBe(404)
})

test('an invoice is made from a file, with the customer of its order', async () => {
  const bed = await omniumBed()
  await bed.call('POST', '/api/Orders', orderBody('W1', { customerId: 'K1', customerName: 'Kari Lien' }))
  const made = await upload(bed, '/api/Invoices/AddInvoice?fileName=receipt.pdf&orderId=W1', PDF)
  expect(made).toMatchObject({
    status: 201,
    body: { id: 'INV1', orderId: 'W1', customerName: 'Kari Lien', marketId: 'NOR', customerType: 'Private' },
  })
  const amounts = { id: 'INV1', amount: 250, amountExcludingTax: 200 }
  const updated = await bed.call('PUT', '/api/Invoices/UpdateInvoice', amounts)
  expect(updated.body).toMatchObject({
    ...amounts,
    amountOutstanding: 250,
    assets: [{ fileName: 'receipt.pdf' }],
  })
  expect((await bed.call('GET', '/api/Invoices/GetAsPdf/INV1')).body).toBe(PDF)
  const orderless = await upload(bed, '/api/Invoices/AddInvoice?fileName=receipt.pdf&orderId=W9', PDF)
  expect(orderless.status).toBe(404)
})

test('further files are added by asset id: known ones replaced, unknown ones taken, none made up', async () => {
  const bed = await omniumBed()
  await put(bed)
  const path = '/api/Invoices/INV-1/AddAsset?fileName=terms.txt'
  await upload(bed, `${path}&assetId=A1`, 'one')
  await upload(bed, `${path}&assetId=A1`, 'three')
  const { body } = await upload(bed, path, 'else')
  expect((body as Invoice).assets).toMatchObject([
    { assetId: 'A1', fileName: 'terms.txt', contentType: 'text/plain', length: 5 },
    { assetId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
  ])
  await bed.call('DELETE', '/api/Invoices/INV-1')
  expect(bed.omnium.state.files.size).toBe(0)
})

test.each([
  ['no name', '/api/Invoices/AddInvoice', PDF, 400],
  ['an empty name', '/api/Invoices/AddInvoice?fileName=', PDF, 400],
  ['no content', '/api/Invoices/AddInvoice?fileName=a.pdf', '', 400],
  ['an unknown invoice', '/api/Invoices/none/AddFileToInvoice?fileName=a.pdf', PDF, 404],
])('an upload with %s is refused', async (_, path, content, status) => {
  const bed = await omniumBed()
  expect((await upload(bed, path, content)).status).toBe(status)
  expect(bed.omnium.state.invoices.size).toBe(0)
})

test('invoices are listed by order, by customer and by whether they are paid', async () => {
  const bed = await omniumBed()
  await put(bed)
  await put(bed, { id: 'INV-2', payments: [] })
  await put(bed, { id: 'INV-3', orderId: 'W2', customerId: 'K2' })
  const ids = async (path: string): Promise<unknown> => {
    const { status, body } = await bed.call('GET', path)
    return status === 404 ? 404 : (body as { result: Invoice[] }).result.map(({ id }) => id).toSorted()
  }
  expect(await ids('/api/Invoices')).toEqual(['INV-1', 'INV-2', 'INV-3'])
  expect(await ids('/api/Invoices/Orders/W1')).toEqual(['INV-1', 'INV-2'])
  expect(await ids('/api/Invoices/Customers/K2')).toEqual(['INV-3'])
  expect(await ids('/api/Invoices/Orders/W1?isPaid=true')).toEqual(['INV-1'])
  expect(await ids('/api/Invoices/Orders/W1?isPaid=false')).toEqual(['INV-2'])
  expect(await ids('/api/Invoices?page=2&pageSize=2')).toHaveLength(1)
  expect(await ids('/api/Invoices/Customers/K2?isPaid=false')).toBe(404)
})

test('a search adds the totals of all hits when it is asked to', async () => {
  const bed = await omniumBed()
  await put(bed)
  await put(bed, { id: 'INV-2', amount: 375, amountExcludingTax: 300 })
  const search = (body: object): Promise<Answer> => bed.call('POST', '/api/Invoices/Search', body)
  expect((await search({ orderId: 'W1', includeTotals: true, take: 1 })).body).toMatchObject({
    totalHits: 2,
    totals: { totalAmountSum: 500, totalAmountExcludingVatSum: 400 },
  })
  expect((await search({ customerName: 'kari' })).body).not.toHaveProperty('totals')
  for (const body of [{ isPaid: false }, { email: 'KARI@example.no', query: 'v100' }, { invoiceId: 'INV-2' }])
    expect((await search(body)).status).toBe(200)
  expect((await search({ storeIds: ['S9'] })).status).toBe(404)
  expect((await search({ take: 101 })).status).toBe(400)
})

test.each([
  ['GET', '/api/Invoices'],
  ['GET', '/api/Invoices/Orders/W1'],
  ['GET', '/api/Invoices/Customers/K1'],
  ['POST', '/api/Invoices/Search'],
])('Omnium quirk 15: %s %s is a 404 when there is no invoice', async (method, path) => {
  const { call } = await omniumBed()
  const answer = await call(method, path, method === 'POST' ? {} : undefined)
  expect(answer).toMatchObject({ status: 404, body: 'No invoices were found.' })
})

test('a file is downloaded as Base64 by the address that its document names', async () => {
  const bed = await omniumBed()
  await put(bed)
  const { body } = await upload(bed, '/api/Invoices/INV-1/AddFileToInvoice?fileName=kvittering å.pdf', PDF)
  const path = (body as Invoice).url ?? ''
  const file = await bed.call('POST', '/api/Files/BlobStorage/Download', { path })
  expect(Buffer.from(String(file.body), 'base64').toString()).toBe(PDF)
  expect((await bed.call('POST', '/api/Files/BlobStorage/Download', { path: 'none' })).status).toBe(400)
})

test('the address of an image names the size that is wanted', async () => {
  const { call } = await omniumBed()
  const url = encodeURIComponent('https://img.example/a.jpg?v=2')
  const sized = await call('GET', `/api/ImagesDelivery/GetImageUrl?url=${url}&maxWidth=200&maxHeight=100`)
  expect(sized.body).toBe('https://img.example/a.jpg?v=2&maxheight=100&maxwidth=200')
  expect((await call('GET', '/api/ImagesDelivery/GetImageUrl?url=none')).status).toBe(400)
  expect((await call('GET', `/api/ImagesDelivery/GetImageUrl?url=${url}&maxWidth=0`)).status).toBe(400)
})
