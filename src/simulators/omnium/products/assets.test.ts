import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'

async function bed() {
  const made = await omniumBed()
  await made.call('POST', '/api/Products', { productId: 'P', variants: [{ skuId: 'P-1' }] })
  const product = () => made.omnium.state.products.get('P_no')
  return { ...made, product }
}

test('Omnium quirk 30: AddProductImage is a GET that writes', async () => {
  const { call, product, omnium } = await bed()
  const add = async (query: string) => (await call('GET', `/api/Products/AddProductImage?${query}`)).status
  const url = encodeURIComponent('https://img.example/a.png')
  expect(await add(`productId=P&url=${url}`)).toBe(200)
  expect(product()?.assets).toMatchObject([
    { url: 'https://img.example/a.png', contentType: 'image/png', assetType: 'Image' },
  ])
  const { size } = omnium.state.events
  expect(await add(`productId=P&url=${url}`)).toBe(200)
  expect(await add(`productId=nothing&url=${url}`)).toBe(200)
  expect([product()?.assets?.length, omnium.state.events.size]).toEqual([1, size])
  expect((await call('GET', '/api/Products/P')).body).toMatchObject({
    mainImageUrl: 'https://img.example/a.png',
  })
})

test('a file is uploaded as the body itself, and downloaded again', async () => {
  const { call, product } = await bed()
  const upload = (query: string, content = 'pixels') =>
    call('POST', `/api/Products/Assets/AddAsset/${query}`, content, {
      headers: { 'content-type': 'application/octet-stream' },
    })
  const { status, body } = await upload('P?fileName=a.jpg')
  expect([status, body]).toMatchObject([200, { fileName: 'a.jpg', contentType: 'image/jpeg', length: 6 }])
  expect(product()?.assets).toHaveLength(1)
  const { url } = body as { url: string }
  expect((await call('POST', '/api/Files/Blob/Download', { path: url })).body).toBe(
    Buffer.from('pixels').toString('base64'),
  )
  expect((await upload('nothing?fileName=a.jpg')).status).toBe(404)
  expect((await upload('P')).status).toBe(400)
  expect((await upload('P?fileName=a.jpg', '')).status).toBe(400)
})

test('assets are added to product or variant, listed, changed and removed by id', async () => {
  const { call, product } = await bed()
  const add = async (path: string, assets: object[]) =>
    (await call('POST', `/api/Products/Assets/AddAssets/${path}`, assets)).status
  expect(await add('P-1', [{ assetId: 'a', externalUrl: 'https://img.example/a.png' }])).toBe(201)
  expect(
    await add('P-1?isAddedToVariant=true', [{ assetId: 'b', externalUrl: 'https://img.example/b.png' }]),
  ).toBe(201)
  expect(await add('P?isAddedToVariant=true', [{ assetId: 'c' }])).toBe(404)
  expect(product()).toMatchObject({ assets: [{ assetId: 'a' }], variants: [{ assets: [{ assetId: 'b' }] }] })
  const list = async () =>
    (await call('GET', '/api/Products/Assets/GetAssets?assetIds=b&assetIds=a&assetIds=x')).body
  expect(await list()).toMatchObject([{ assetId: 'b' }, { assetId: 'a' }])
  const change = [{ assetId: 'b', altText: 'front' }, { assetId: 'x' }]
  expect((await call('POST', '/api/Products/Assets/UpdateAssets', change)).status).toBe(200)
  expect((await call('POST', '/api/Products/Assets/UpdateAssets', [{ altText: 'x' }])).status).toBe(400)
  expect(await list()).toMatchObject([{ altText: 'front' }, {}])
  expect((await call('DELETE', '/api/Products/Assets/DeleteAssets?assetIds=a&assetIds=b')).status).toBe(200)
  expect(await list()).toEqual([])
})

test('assets of a patch replace the present ones unless keepExistingAssets merges them', async () => {
  const { call, product } = await bed()
  const patch = (body: object) => call('PATCH', '/api/Products/P', body)
  await patch({ assets: [{ externalUrl: 'https://img.example/a.png' }] })
  const [first] = product()?.assets ?? []
  await patch({ assets: [{ externalUrl: 'https://img.example/b.png' }], keepExistingAssets: true })
  expect(product()?.assets).toHaveLength(2)
  await patch({ assets: [{ externalUrl: 'https://img.example/a.png' }] })
  expect(product()?.assets).toMatchObject([{ assetId: first?.assetId }])
})

test('a picture may be called like what every object has', async () => {
  const { call, product } = await bed()
  for (const url of ['__proto__', 'https://img.example/a.constructor'])
    expect(
      (await call('GET', `/api/Products/AddProductImage?productId=P&url=${encodeURIComponent(url)}`)).status,
    ).toBe(200)
  expect(product()?.assets?.map(({ contentType }) => contentType)).toEqual(['image/jpeg', 'image/jpeg'])
})
