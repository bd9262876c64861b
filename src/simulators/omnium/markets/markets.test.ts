import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const defaults = ({ omnium }: OmniumBed) =>
  omnium.state.markets.all().flatMap(({ marketId, isDefaultMarket }) => (isDefaultMarket ? marketId : []))

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

test('exactly one market is the default: a new one replaces the old one, and somebody takes over', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveMarket({ market: { marketId: 'ISL', isDefaultMarket: true } })
  expect(defaults(bed)).toEqual(['ISL'])
  await bed.call('PUT', '/api/Markets/Update', { marketId: 'NOR', isDefaultMarket: true })
  expect(defaults(bed)).toEqual(['NOR'])
  await bed.call('DELETE', '/api/Markets/NOR/Delete')
  expect(defaults(bed)).toEqual(['SWE'])
})

test('a market is added, replaced and put into a group', async () => {
  const { call, omnium } = await omniumBed()
  const update = (body: object) => call('PUT', '/api/Markets/Update', body)
  expect((await update({ marketName: 'Nowhere' })).status).toBe(400)
  expect((await update({ marketId: 'ISL', currency: 'ISK', marketGroupId: 'ISLANDS' })).status).toBe(200)
  await update({ marketId: 'FRO', currency: 'DKK', marketGroupId: 'ISLANDS', marketGroupLabel: 'Islands' })
  await update({ marketId: 'ISL', marketGroupId: 'ISLANDS' })
  expect(omnium.state.markets.get('ISL')).not.toHaveProperty('currency')
  expect((await call('GET', '/api/Markets/GetMarketGroups')).body).toEqual([
    { groupId: 'ISLANDS', groupName: 'Islands', marketIds: ['ISL', 'FRO'] },
  ])
})

test('Omnium quirk 15: the list of markets is 404 when there is none', async () => {
  const { call } = await omniumBed()
  for (const id of ['NOR', 'SWE', 'DNK', 'FIN', 'FIN'])
    expect((await call('DELETE', `/api/Markets/${id}/Delete`)).status).toBe(200)
  expect((await call('GET', '/api/Markets')).status).toBe(404)
})
