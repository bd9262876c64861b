import { expect, test } from 'vitest'
import { omniumBed, SHOP, orderBody, START } from '../fixture/omnium-bed.ts'

const COMPANY = {
  customerId: '999000110',
  name: 'Fjordturer AS',
  taxId: '999000110',
  email: 'post@fjord.example',
  phone: '+4722000001',
}

test('business customers are created and read; refusals are problem details', async () => {
  const { call, omnium } = await omniumBed()
  expect((await call('POST', '/api/BusinessCustomers', COMPANY)).status).toBe(200)
  expect((await call('GET', '/api/BusinessCustomers/999000110')).body).toMatchObject(COMPANY)
  expect((await call('POST', '/api/BusinessCustomers', COMPANY)).status).toBe(409)
  const missing = await call('GET', '/api/BusinessCustomers/nobody')
  expect(missing).toMatchObject({ status: 404, body: { title: 'Not Found', status: 404 } })
  const empty = await call('POST', '/api/BusinessCustomers', {})
  expect(empty).toMatchObject({ status: 400, body: { title: 'Bad Request' } })
  const many = { ...COMPANY, customerId: 'B2', contacts: Array.from({ length: 1001 }, () => ({})) }
  expect(await call('POST', '/api/BusinessCustomers', many)).toMatchObject({
    status: 400,
    body: { status: 400 },
  })
  expect(omnium.state.events.all().map(({ className }) => className)).toEqual(['BusinessCustomer'])
})

test('Omnium quirk 34: an update of a business customer loses what is not sent, while a patch keeps it', async () => {
  const { call, omnium } = await omniumBed()
  await call('POST', '/api/BusinessCustomers', COMPANY)
  const patch = (body: object) => call('PATCH', '/api/BusinessCustomers/PatchBusinessCustomer', body)
  const { customerId } = COMPANY
  expect((await patch({ customerId, email: 'new@fjord.example' })).body).toMatchObject({ updatedCount: 1 })
  expect((await patch({ customerId, email: 'new@fjord.example' })).body).toMatchObject({ isModified: false })
  expect(await patch({ customerId: 'nobody' })).toMatchObject({
    status: 404,
    type: 'text/plain; charset=utf-8',
  })
  expect(omnium.state.businessCustomer(customerId)).toMatchObject({ ...COMPANY, email: 'new@fjord.example' })
  const { body } = await call('POST', '/api/BusinessCustomers/Update', { customerId, name: 'Fjord' })
  expect(body).toMatchObject({ customerId, name: 'Fjord' })
  expect(body).not.toHaveProperty('taxId')
  const missing = await call('POST', '/api/BusinessCustomers/Update', { customerId: 'nobody' })
  expect(missing).toMatchObject({ status: 404, body: { title: 'Not Found' } })
  expect(omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([330_200, 330_210, 330_201])
})

test('a batch adds and replaces companies, and fills contacts from private customers when asked', async () => {
  const { call, omnium } = await omniumBed()
  const kari = { customerId: 'C1', firstName: 'Kari', email: 'kari@example.com', phone: '+4790000001' }
  await call('POST', '/api/PrivateCustomers', kari)
  const contacts = [{ id: 'a', privateCustomerId: 'C1', email: 'kari@fjord.example' }, { id: 'b' }]
  const batch = [{ customerId: 'B1', contacts }, COMPANY]
  expect((await call('PUT', '/api/BusinessCustomers/AddOrUpdateMany', batch)).status).toBe(201)
  expect(omnium.state.businessCustomer('B1')?.contacts).toEqual(contacts)
  await call('PUT', '/api/BusinessCustomers/AddOrUpdateMany?enrichContactsFromPrivateCustomers=true', batch)
  expect(omnium.state.businessCustomer('B1')?.contacts).toEqual([
    { ...contacts[0], firstName: 'Kari', phone: '+4790000001' },
    { id: 'b' },
  ])
  expect(
    omnium.state.events.by('objectId', 'B1').map(({ operationId, category }) => [operationId, category]),
  ).toEqual([
    [330_215, 'Created'],
    [330_215, 'Updated'],
  ])
})

test('a deleted company is gone', async () => {
  const { call, omnium } = await omniumBed()
  await call('POST', '/api/BusinessCustomers', COMPANY)
  expect((await call('DELETE', '/api/BusinessCustomers/999000110')).status).toBe(200)
  const again = await call('DELETE', '/api/BusinessCustomers/999000110')
  expect(again).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8' })
  expect(omnium.state.events.all().at(-1)).toMatchObject({ operationId: 330_214, category: 'Deleted' })
})

test('deleting all companies takes the word of a development tenant and its id', async () => {
  const { call, omnium, tenant } = await omniumBed()
  await call('POST', '/api/BusinessCustomers', COMPANY)
  const all = (word: string, id: string) =>
    call('DELETE', `/api/BusinessCustomers/DeleteAll?safeword=${word}&tenantId=${id}`)
  expect((await all('', tenant.id)).status).toBe(403)
  omnium.actions.saveSettings({ settings: { deleteAllSafeword: 'please' } })
  expect((await all('please', 'other')).status).toBe(403)
  expect((await all('no', tenant.id)).status).toBe(403)
  expect(omnium.state.businessCustomers.size).toBe(1)
  expect((await all('please', tenant.id)).status).toBe(200)
  expect(omnium.state.businessCustomers.size).toBe(0)
})

test('Omnium quirk 16: the search by free text answers 200 without hits', async () => {
  const { call } = await omniumBed()
  await call('POST', '/api/BusinessCustomers', COMPANY)
  const search = (query: string) => call('GET', `/api/BusinessCustomers/Search${query}`)
  expect((await search('?query=fjordTURER')).body).toMatchObject({ totalHits: 1 })
  expect((await search('')).body).toMatchObject({ totalHits: 1 })
  expect(await search('?query=nothing')).toMatchObject({
    status: 200,
    body: { totalHits: 0, result: [], facets: [] },
  })
})

test.each([
  [{ taxId: '999000110' }, 1],
  [{ query: 'fjord' }, 1],
  [{ email: 'POST@fjord.example' }, 1],
  [{ isCustomerClubMember: true }, 0],
  [{ take: 1 }, 2],
])('the search for companies %o finds %i', async (request, hits) => {
  const { call } = await omniumBed()
  await call('POST', '/api/BusinessCustomers', COMPANY)
  await call('POST', '/api/BusinessCustomers', { customerId: 'B2' })
  expect((await call('POST', '/api/BusinessCustomers/Search', request)).body).toMatchObject({
    totalHits: hits,
  })
})

test('Omnium quirk 9: the list of companies pages from one, those changed since an instant included', async () => {
  const { call, tenant } = await omniumBed()
  for (const customerId of ['B1', 'B2', 'B3']) {
    await call('POST', '/api/BusinessCustomers', { customerId })
    tenant.clock.moveTo(tenant.clock.now() + 60_000)
  }
  const list = async (query: string) => {
    const { body } = await call('GET', `/api/BusinessCustomers/GetAll?${query}`)
    return (body as { result: { customerId: string }[] }).result.map(({ customerId }) => customerId)
  }
  expect(await list('sortOrder=CreatedAscending&pageSize=2')).toEqual(['B1', 'B2'])
  expect(await list('sortOrder=CreatedAscending&pageSize=2&page=2')).toEqual(['B3'])
  const second = new Date(START + 60_000).toISOString()
  expect(await list(`sortOrder=ModifiedAscending&changedSince=${second}`)).toEqual(['B2', 'B3'])
  expect((await call('GET', '/api/BusinessCustomers/GetAll?pageSize=101')).status).toBe(400)
})

test('companies are extracted in batches until one is empty', async () => {
  const { call } = await omniumBed()
  await call('POST', '/api/BusinessCustomers', COMPANY)
  const first = await call('POST', '/api/BusinessCustomers/Scroll', {})
  expect(first.body).toMatchObject({ totalHits: 1, result: [COMPANY], facets: [] })
  const { scrollId } = first.body as { scrollId: string }
  expect((await call('GET', `/api/BusinessCustomers/Scroll/${scrollId}`)).body).toMatchObject({ result: [] })
  expect((await call('GET', `/api/BusinessCustomers/Scroll/${scrollId}`)).status).toBe(404)
})

test('a new number of a company goes to its orders as well', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.saveStore({ store: SHOP })
  await call('POST', '/api/BusinessCustomers', COMPANY)
  const { customerId } = COMPANY
  await call('POST', '/api/Orders', orderBody('W1', { customerId, customerType: 'B2B' }))
  const path = `/api/BusinessCustomers/UpdateCustomerNumber?customerId=${customerId}&customerNumber=77`
  expect((await call('POST', path)).status).toBe(200)
  expect(omnium.state.businessCustomer(customerId)?.customerNumber).toBe('77')
  expect(omnium.state.order('W1')?.customerNumber).toBe('77')
})

test('sales limitations are read for all companies or for one in a market', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.saveMarket({ market: { marketId: 'NOR', marketGroupId: 'nordic' } })
  const limit = (customerId: string, code: string, marketGroupId?: string) =>
    omnium.actions.saveSalesLimitation({
      limitation: {
        customerId,
        code,
        salesLimitationType: 'SKU',
        ...(marketGroupId ? { marketGroupId } : {}),
      },
    })
  limit('B1', 'SKU1')
  limit('B1', 'SKU2', 'nordic')
  limit('B1', 'SKU3', 'baltic')
  limit('B2', 'SKU4')
  const codes = async (path: string) =>
    ((await call('GET', path)).body as { code: string }[]).map(({ code }) => code)
  expect(await codes('/api/BusinessCustomers/SalesLimitations')).toEqual(['SKU1', 'SKU2', 'SKU3', 'SKU4'])
  expect(await codes('/api/BusinessCustomers/B1/SalesLimitations')).toEqual(['SKU1', 'SKU2', 'SKU3'])
  expect(await codes('/api/BusinessCustomers/B1/SalesLimitations?marketId=NOR')).toEqual(['SKU1', 'SKU2'])
  expect(await codes('/api/BusinessCustomers/nobody/SalesLimitations')).toEqual([])
})

test('an e-mail to a company is kept as a note', async () => {
  const { call } = await omniumBed()
  await call('POST', '/api/BusinessCustomers', COMPANY)
  await call('POST', '/api/BusinessCustomers', { customerId: 'B2' })
  const send = (id: string, body: object) =>
    call('POST', `/api/BusinessCustomers/SendEmailToCustomer/${id}`, body)
  const mail = { subject: 'Offer', bodyText: 'See the file.' }
  expect((await send(COMPANY.customerId, mail)).status).toBe(200)
  expect((await send('B2', mail)).status).toBe(400)
  expect((await send('B2', { ...mail, to: ['a@b.example'] })).status).toBe(200)
  expect((await send('nobody', mail)).status).toBe(404)
  const huge = { base64EncodedContent: 'A'.repeat(100_001) }
  expect((await send(COMPANY.customerId, { ...mail, attachments: [huge] })).status).toBe(400)
  const notes = await call('POST', '/api/Comments/Search', { objectTypes: ['BusinessCustomer'] })
  expect(notes.body).toHaveLength(2)
  expect(notes.body).toMatchObject([{ title: 'Offer' }, { detail: 'See the file.' }])
})
