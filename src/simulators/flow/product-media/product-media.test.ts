import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PATH = 'T/products/SKI/media'
const url = (name: string) => `https://cdn.test/${name}.jpg`

function mediaBed() {
  const bed = flowBed()
  const add = (productMediaUid: string, more = {}) =>
    bed.ok<Schema<'ProductMediaResponse'>>('POST', PATH, {
      ...{ productMediaUid, mainUrl: url(productMediaUid) },
      ...more,
    })
  const covers = () =>
    bed
      .ok<Schema<'ProductMediaList'>>('GET', PATH)
      .items.map((item) => [item.productMediaUid, item.isCoverImage])
  return { ...bed, add, covers }
}

test('a picture is an address: nobody fetches it, so its size stays unknown', () => {
  expect(mediaBed().add('front')).toEqual({
    ...{ productMediaUid: 'front', mainUrl: url('front'), thumbnailUrl: null, position: 1 },
    ...{ width: null, height: null, isCoverImage: false, source: 'URL' },
    ...{ createdAt: '2026-03-02T08:00:00.000Z', lastModifiedAt: '2026-03-02T08:00:00.000Z' },
    ...{ createdBy: 'Omnium', lastModifiedBy: 'Omnium' },
  })
})

test('Flow quirk 11: the request says setAsCoverImage, the answer isCoverImage, and there is one cover', () => {
  const { add, covers, ok, call } = mediaBed()
  expect(add('front', { setAsCoverImage: true, isCoverImage: false })).toMatchObject({ isCoverImage: true })
  const back = add('back', { setAsCoverImage: true, thumbnailUrl: url('small') })
  expect(back).not.toHaveProperty('setAsCoverImage')
  expect(covers()).toEqual([
    ['front', false],
    ['back', true],
  ])
  expect(ok('GET', 'T/products/SKI')).toMatchObject({
    coverImage: { productMediaUid: 'back', mainUrl: url('back'), thumbnailUrl: url('small') },
  })
  ok('PUT', `${PATH}/front`, { setAsCoverImage: true })
  ok('PUT', `${PATH}/back`, { position: 9 })
  expect(covers()).toEqual([
    ['front', true],
    ['back', false],
  ])
  ok('PUT', `${PATH}/front`, { setAsCoverImage: false })
  expect(ok('GET', 'T/products/SKI')).toMatchObject({ coverImage: null })
  expect(call('PUT', `${PATH}/front`, { setAsCoverImage: 'yes' }).status).toBe(400)
})

test('pictures come by position, new ones last', () => {
  const { add, covers, ok } = mediaBed()
  add('a')
  add('b')
  expect(add('c')).toMatchObject({ position: 3 })
  ok('PUT', `${PATH}/c`, { position: 0 })
  expect(covers().map(([uid]) => uid)).toEqual(['c', 'a', 'b'])
  expect(ok('PUT', `${PATH}/c`, { position: null })).toMatchObject({ position: 0, mainUrl: url('c') })
})

test.each([
  {},
  { mainUrl: 'ski.jpg' },
  { mainUrl: 'ftp://cdn.test/a.jpg' },
  { mainUrl: url('a'), thumbnailUrl: 'x' },
])('the picture %j is refused', (body) => {
  expect(flowBed().call('POST', PATH, body).status).toBe(400)
})

test('a picture belongs to its product and is deleted with it or alone', () => {
  const { add, call, ok, state } = mediaBed()
  add('front', { setAsCoverImage: true })
  expect(call('GET', 'T/products/CAP/media/front').status).toBe(404)
  expect(call('POST', 'T/products/CAP/media', { productMediaUid: 'front', mainUrl: url('cap') }).status).toBe(
    201,
  )
  expect(call('DELETE', `${PATH}/front`).status).toBe(204)
  expect(ok('GET', 'T/products/SKI')).toMatchObject({ coverImage: null })
  expect(call('DELETE', 'T/products/CAP').status).toBe(204)
  expect(state.productMedia.size).toBe(0)
  expect(call('GET', 'T/products/none/media').status).toBe(404)
})
