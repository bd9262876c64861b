import { expect, test } from 'vitest'
import { START, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { RateLimits } from './rate-limits.ts'

async function limitedBed(rateLimits: Partial<RateLimits>): Promise<OmniumBed> {
  const bed = await omniumBed()
  bed.omnium.actions.saveSettings({ settings: { rateLimits } })
  return bed
}

/** Keeps calls of the operation open until they are released. */
const hold = ({ tenant }: OmniumBed, operationId: string) =>
  tenant.faults.inject({ system: 'omnium', operationId, times: Infinity, effect: { kind: 'hold' } })

const read = ({ call }: OmniumBed) => call('GET', '/api/Orders/none')

test('a bucket that is empty answers 429 with the seconds until the next refill', async () => {
  const bed = await limitedBed({ capacity: 3, refill: 2 })
  for (let calls = 0; calls < 3; calls++) expect((await read(bed)).status).toBe(404)
  bed.tenant.clock.moveTo(START + 4_000)
  const refused = await read(bed)
  expect(refused).toMatchObject({ status: 429, body: undefined })
  expect(refused.headers.get('retry-after')).toBe('6')
  bed.tenant.clock.moveTo(START + 10_000)
  expect([(await read(bed)).status, (await read(bed)).status, (await read(bed)).status]).toEqual([
    404, 404, 429,
  ])
})

test('a bucket never holds more than its capacity', async () => {
  const bed = await limitedBed({ capacity: 2, refill: 1000 })
  bed.tenant.clock.moveTo(START + 3_600_000)
  expect([(await read(bed)).status, (await read(bed)).status, (await read(bed)).status]).toEqual([
    404, 404, 429,
  ])
})

test('the documented limits apply unless a tenant changes them, one by one', async () => {
  const { omnium } = await omniumBed()
  const { rateLimits } = omnium.actions.saveSettings({ settings: { rateLimits: { refill: 5 } } })
  expect(rateLimits).toEqual({
    isEnabled: true,
    capacity: 12_000,
    refill: 5,
    refillSeconds: 10,
    concurrentPerUser: 20,
    concurrentPerTenant: 40,
    concurrentBatches: 4,
    concurrentHighTrafficReads: 150,
    retryAfterSeconds: 2,
  })
})

test('the token endpoint is outside of every limit', async () => {
  const { omnium, call } = await limitedBed({ capacity: 0, concurrentPerUser: 0 })
  const query = `clientId=${omnium.clientId}&clientSecret=${omnium.clientSecret}`
  for (let calls = 0; calls < 5; calls++)
    expect((await call('POST', `/api/Token?${query}`, undefined, { token: null })).status).toBe(200)
})

test('limits can be switched off', async () => {
  const bed = await limitedBed({ capacity: 0, isEnabled: false })
  expect((await read(bed)).status).toBe(404)
})

test('calls that are held count as open, and 20 of an API user are the most', async () => {
  const bed = await omniumBed()
  const fault = hold(bed, 'OrdersGet')
  const open = Array.from({ length: 20 }, () => read(bed))
  const refused = await bed.call('GET', '/api/PurchaseOrders/none')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2'])
  fault.release()
  expect((await Promise.all(open)).every(({ status }) => status === 404)).toBe(true)
  expect((await bed.call('GET', '/api/PurchaseOrders/none')).status).toBe(404)
})

test('a tenant has a limit of its own', async () => {
  const bed = await limitedBed({ concurrentPerUser: 100, concurrentPerTenant: 1 })
  const fault = hold(bed, 'OrdersGet')
  const open = read(bed)
  expect((await bed.call('GET', '/api/PurchaseOrders/none')).status).toBe(429)
  fault.release()
  await open
})

test('four batches may run at once, whatever else is open', async () => {
  const bed = await omniumBed()
  const fault = hold(bed, 'InventoryUpdateMany')
  const batch = () =>
    bed.call('PUT', '/api/Inventory/UpdateMany', [{ sku: 'A', warehouseCode: 'S1', inventory: 1 }])
  const open = Array.from({ length: 4 }, batch)
  expect((await batch()).status).toBe(429)
  expect((await read(bed)).status).toBe(404)
  fault.release()
  for (const answer of await Promise.all(open)) expect(answer.status).not.toBe(429)
})

test('reads of stock have their own, higher limit', async () => {
  const bed = await omniumBed()
  const fault = hold(bed, 'InventoryGet')
  const stock = () => bed.call('GET', '/api/Inventory/A')
  const open = Array.from({ length: 150 }, stock)
  expect((await stock()).status).toBe(429)
  expect((await read(bed)).status).toBe(404)
  fault.release()
  for (const answer of await Promise.all(open)) expect(answer.status).toBe(200)
})

test('a refused call uses up no fault', async () => {
  const bed = await limitedBed({ capacity: 0 })
  const fault = bed.tenant.faults.inject({
    system: 'omnium',
    operationId: 'OrdersGet',
    effect: { kind: 'status', status: 503 },
  })
  expect((await read(bed)).status).toBe(429)
  expect(fault.consumedBy).toEqual([])
})
