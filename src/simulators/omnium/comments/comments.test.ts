import { expect, test } from 'vitest'
import { START, omniumBed } from '../fixture/omnium-bed.ts'
import type { Schema } from '../schemas.ts'

type Comment = Schema<'OmniumComment'>

test('a comment is added with id, time and author, read, changed and deleted', async () => {
  const bed = await omniumBed()
  const added = await bed.call('PUT', '/api/Comments/Add', {
    objectId: 'SKU1',
    objectType: 'Product',
    type: 'Internal',
    detail: 'Fits small',
    tags: ['fit'],
  })
  const { id } = added.body as { id: string }
  expect(added).toMatchObject({
    status: 200,
    body: { created: '2026-03-02T08:00:00.0000000Z', creator: expect.stringMatching(/^flow-/) as string },
  })
  expect((await bed.call('GET', `/api/Comments/${id}`)).body).toEqual(added.body)
  const changed = await bed.call('PATCH', '/api/Comments/Update', {
    id,
    detail: 'Fits large',
    tags: ['size'],
  })
  expect(changed.body).toMatchObject({ detail: 'Fits large', type: 'Internal', tags: ['fit', 'size'] })
  expect((await bed.call('DELETE', `/api/Comments/${id}`)).status).toBe(200)
  for (const [method, path, body] of [
    ['GET', `/api/Comments/${id}`],
    ['DELETE', `/api/Comments/${id}`],
    ['PATCH', '/api/Comments/Update', { id }],
    ['PUT', '/api/Comments/Add', { parentId: id }],
  ] as const)
    expect((await bed.call(method, path, body)).status).toBe(404)
})

test('comments are found by what they are about, newest first, as a bare array', async () => {
  const bed = await omniumBed()
  for (const [at, objectId] of ['SKU1', 'SKU2', 'SKU1'].entries()) {
    bed.tenant.clock.moveTo(START + at * 1000)
    await bed.call('PUT', '/api/Comments/Add', {
      id: `C${at}`,
      objectId,
      objectType: 'Product',
      type: 'Public',
    })
  }
  const found = async (request: object) =>
    ((await bed.call('POST', '/api/Comments/Search', request)).body as Comment[]).map(({ id }) => id)
  expect(await found({ objectIds: ['SKU1'] })).toEqual(['C2', 'C0'])
  expect(await found({ objectTypes: ['Order'] })).toEqual([])
  expect(await found({ commentTypes: ['Public'], take: 2, page: 1 })).toEqual(['C0'])
  expect((await bed.call('POST', '/api/Comments/Search', { take: 100, page: 101 })).status).toBe(400)
})
