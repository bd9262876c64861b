import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'

const BASE = '/api/BusinessCustomer/B1/Assets'

async function bedWithCompany() {
  const bed = await omniumBed()
  await bed.call('POST', '/api/BusinessCustomers', { customerId: 'B1' })
  return { ...bed, assets: () => bed.omnium.state.businessCustomer('B1')?.assets }
}

test('a file is attached with its size, its type and an address, and goes with its asset', async () => {
  const { call, assets, omnium } = await bedWithCompany()
  const binary = { headers: { 'content-type': 'application/octet-stream' } }
  const added = await call('POST', `${BASE}/AddAsset?fileName=Contract.pdf`, 'file of 16 bytes', binary)
  expect(added).toMatchObject({
    status: 200,
    body: { customerId: 'B1', assets: [{ fileName: 'Contract.pdf' }] },
  })
  expect(assets()?.[0]).toMatchObject({ length: 16, contentType: 'application/pdf', name: 'Contract.pdf' })
  const download = () => call('POST', '/api/Files/BlobStorage/Download', { path: assets()?.[0]?.url })
  expect((await download()).body).toBe(Buffer.from('file of 16 bytes').toString('base64'))
  await call('DELETE', `${BASE}/DeleteAssets?assetIds=${assets()?.[0]?.assetId ?? ''}`)
  expect(omnium.state.files.size).toBe(0)
  expect((await call('POST', '/api/BusinessCustomer/B9/Assets/AddAsset', 'x', binary)).status).toBe(404)
})

test('Omnium quirk 39: assets live under the singular BusinessCustomer, from their addition to their end', async () => {
  const { call, assets } = await bedWithCompany()
  const file = { assetId: 'a', externalUrl: 'https://example.com/logo.png', altText: 'Logo' }
  await call('POST', `${BASE}/AddAssets`, [file, { fileName: 'notes.txt' }])
  expect(assets()).toMatchObject([
    { ...file, fileName: 'logo.png', url: file.externalUrl },
    { contentType: 'text/plain' },
  ])
  const other = assets()?.[1]?.assetId ?? ''
  expect((await call('GET', `${BASE}/GetAssets`)).body).toEqual(assets())
  expect((await call('GET', `${BASE}/GetAssets?assetIds=a`)).body).toHaveLength(1)
  await call('POST', `${BASE}/UpdateAssets`, [{ assetId: 'a', altText: 'Sign' }])
  expect(assets()?.[0]).toMatchObject({ altText: 'Sign', externalUrl: file.externalUrl })
  await call('POST', `${BASE}/AddAssets`, [{ assetId: 'a', fileName: 'new.png' }])
  expect(assets()).toMatchObject([{ fileName: 'new.png' }, { assetId: other }])
  expect(assets()?.[0]).not.toHaveProperty('altText')
  expect((await call('DELETE', `${BASE}/DeleteAssets?assetIds=a&assetIds=${other}`)).status).toBe(200)
  expect(assets()).toEqual([])
})

test('ids that are missing are a 401 as in the snapshot, ids that nobody has a 404', async () => {
  const { call } = await bedWithCompany()
  expect((await call('DELETE', `${BASE}/DeleteAssets`)).status).toBe(401)
  expect((await call('POST', `${BASE}/UpdateAssets`, [{ altText: 'x' }])).status).toBe(401)
  expect((await call('DELETE', `${BASE}/DeleteAssets?assetIds=b`)).status).toBe(404)
  expect((await call('POST', `${BASE}/UpdateAssets`, [{ assetId: 'b' }])).status).toBe(404)
  expect((await call('GET', '/api/BusinessCustomer/B9/Assets/GetAssets')).status).toBe(404)
})
