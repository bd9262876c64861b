import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { Supplier } from '../schemas.ts'

const put = async ({ call }: OmniumBed, supplier: object) => {
  const { status, body } = await call('PUT', '/api/Suppliers', supplier)
  return { status, ...(body as Supplier) }
}

test('a supplier is added, read, found and deleted', async () => {
  const bed = await omniumBed()
  await put(bed, {
    id: 'SUP',
    name: 'Fjell AS',
    storeIds: ['S1'],
    externalIds: [{ providerName: 'E', id: '7' }],
  })
  await put(bed, { id: 'OTHER', name: 'Hav AS', properties: [{ key: 'k', value: 'v' }] })
  expect((await bed.call('GET', '/api/Suppliers/SUP')).body).toMatchObject({ id: 'SUP', name: 'Fjell AS' })
  const found = async (request: object) => {
    const { body } = await bed.call('POST', '/api/Suppliers/Search', request)
    return (body as { result: Supplier[] }).result.map(({ id }) => id)
  }
  expect(await found({ searchText: 'fjell' })).toEqual(['SUP'])
  expect(await found({ storeIds: ['S1'], externalIds: ['7'] })).toEqual(['SUP'])
  expect(await found({ properties: [{ key: 'k' }] })).toEqual(['OTHER'])
  expect(await found({ take: 1, page: 1 })).toEqual(['OTHER'])
  expect(await found({ supplierId: 'none' })).toEqual([])

  expect((await bed.call('DELETE', '/api/Suppliers/SUP')).status).toBe(200)
  expect(await bed.call('DELETE', '/api/Suppliers/SUP')).toMatchObject({
    status: 404,
    type: 'text/plain; charset=utf-8',
  })
  expect((await bed.call('GET', '/api/Suppliers/SUP')).status).toBe(404)
  expect(bed.omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([
    353_100, 353_100, 353_101,
  ])
})

test('Omnium quirk 34: a PUT of a supplier replaces it, and the versions before can still be read', async () => {
  const bed = await omniumBed()
  const first = await put(bed, { id: 'SUP', name: 'Fjell AS', email: 'post@fjell.test' })
  const second = await put(bed, { id: 'SUP', name: 'Fjell og Fjord AS' })
  expect(second).not.toHaveProperty('email')
  expect(second).toMatchObject({ previousVersionId: first.versionId, created: first.created })
  expect(second.versionId).not.toBe(first.versionId)
  const version = (id: string | null | undefined) => bed.call('GET', `/api/Suppliers/SUP/${id ?? ''}`)
  expect((await version(first.versionId)).body).toMatchObject({ email: 'post@fjell.test' })
  expect((await version(second.versionId)).body).toEqual((await bed.call('GET', '/api/Suppliers/SUP')).body)
  expect((await version('unknown')).status).toBe(404)
})

test('writing the same again makes no version and no event', async () => {
  const bed = await omniumBed()
  const first = await put(bed, { id: 'SUP', name: 'Fjell AS' })
  const again = await put(bed, { id: 'SUP', name: 'Fjell AS', versionId: 'whatever' })
  expect(again).toEqual(first)
  expect(bed.omnium.state.events.size).toBe(1)
})

test('a batch is written as a whole unless an id comes twice or is missing', async () => {
  const bed = await omniumBed()
  const many = (body: readonly object[]) => bed.call('PUT', '/api/Suppliers/UpdateMany', body)
  expect((await many([{ id: 'A' }, { id: 'B' }, { id: 'A' }])).status).toBe(400)
  expect((await many([{ id: 'A' }, { name: 'none' }])).status).toBe(400)
  expect(bed.omnium.state.suppliers.size).toBe(0)
  expect((await many([{ id: 'A' }, { id: 'B' }])).status).toBe(200)
  expect(bed.omnium.state.suppliers.size).toBe(2)
})
