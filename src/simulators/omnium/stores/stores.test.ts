import { expect, test } from 'vitest'
import { SHOP, omniumBed } from '../fixture/omnium-bed.ts'

test('stores are read one by one; a missing one is problem details', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.saveStore({ store: SHOP })
  expect((await call('GET', '/api/stores/S1')).body).toMatchObject(SHOP)
  const missing = await call('GET', '/api/Stores/S9')
  expect(missing).toMatchObject({ status: 404, body: { status: 404, title: 'Not Found' } })
})

test('the list of stores is 404 while there is none', async () => {
  const { call, omnium } = await omniumBed()
  expect((await call('GET', '/api/Stores')).status).toBe(404)
  omnium.actions.saveStore({ store: SHOP })
  omnium.actions.saveStore({ store: { id: 'S2', isPublicVisible: false } })
  expect((await call('GET', '/api/Stores')).body).toMatchObject({ totalHits: 2 })
  expect((await call('GET', '/api/Stores?filterPublicVisible=true')).body).toMatchObject({ totalHits: 1 })
})

test('a tenant starts with four Nordic markets, Norway being the default', async () => {
  const { call } = await omniumBed()
  const { body } = await call('GET', '/api/Markets')
  expect(
    (body as { marketId: string; isDefaultMarket: boolean }[]).map(({ marketId, isDefaultMarket }) => [
      marketId,
      isDefaultMarket,
    ]),
  ).toEqual([
    ['NOR', true],
    ['SWE', false],
    ['DNK', false],
    ['FIN', false],
  ])
})

test('a new default market replaces the old one', async () => {
  const { omnium } = await omniumBed()
  omnium.actions.saveMarket({ market: { marketId: 'ISL', isDefaultMarket: true } })
  const defaults = omnium.state.markets.all().filter(({ isDefaultMarket }) => isDefaultMarket)
  expect(defaults.map(({ marketId }) => marketId)).toEqual(['ISL'])
})
