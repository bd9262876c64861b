import { expect, test } from 'vitest'
import { START, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const AT = { sku: 'A', warehouseCode: 'S1' } as const
const transactions = ({ omnium }: OmniumBed) => omnium.state.inventoryTransactions.all()
const update = (bed: OmniumBed, item: object) => bed.call('PUT', '/api/Inventory/Update', item)
const updateMany = (bed: OmniumBed, items: readonly object[], query = '') =>
  bed.call('PUT', `/api/Inventory/UpdateMany${query}`, items)

test('a level is added, then replaced, each time with a transaction', async () => {
  const bed = await omniumBed()
  expect((await update(bed, { ...AT, inventory: 7.5 })).status).toBe(200)
  await update(bed, { ...AT, inventory: 4 })
  expect(bed.omnium.state.stock('A', 'S1')).toMatchObject({ inventory: 4, reservedInventory: 0 })
  expect(
    transactions(bed).map(({ inventoryChange, newInventory }) => [inventoryChange, newInventory]),
  ).toEqual([
    [7.5, 7.5],
    [-3.5, 4],
  ])
})

test('sku and warehouse are obligatory', async () => {
  const bed = await omniumBed()
  expect((await update(bed, { sku: 'A', inventory: 1 })).status).toBe(400)
  expect((await updateMany(bed, [{ ...AT, inventory: 1 }, { warehouseCode: 'S1' }])).status).toBe(400)
  expect(bed.omnium.state.inventory.size).toBe(0)
})

test('Omnium quirk 5: UpdateMany skips identical items: no transaction, no event', async () => {
  const bed = await omniumBed()
  await updateMany(bed, [{ ...AT, inventory: 5 }])
  await updateMany(bed, [
    { ...AT, inventory: 5 },
    { sku: 'B', warehouseCode: 'S1', inventory: 1 },
  ])
  await updateMany(bed, [{ ...AT, inventory: 5 }])
  expect(transactions(bed)).toHaveLength(2)
  expect(bed.omnium.state.events.all()).toMatchObject([{ operationId: 350_002 }, { operationId: 350_002 }])
})

test('Omnium quirk 5: UpdateMany keeps reserved units unless the flag overwrites them', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.setInventory({ ...AT, inventory: 5, reservedInventory: 4 })
  await updateMany(bed, [{ ...AT, inventory: 6, reservedInventory: 1 }])
  expect(bed.omnium.state.stock('A', 'S1')).toMatchObject({ inventory: 6, reservedInventory: 4 })
  await updateMany(
    bed,
    [{ ...AT, inventory: 6, reservedInventory: 1 }],
    '?isReservedInventoryOverwritten=true',
  )
  expect(bed.omnium.state.stock('A', 'S1')?.reservedInventory).toBe(1)
  await update(bed, { ...AT, inventory: 2 })
  expect(bed.omnium.state.stock('A', 'S1')?.reservedInventory).toBe(1)
})

test('Omnium quirk 5: cost, location and minimum sent as nothing keep what is stored', async () => {
  const bed = await omniumBed()
  await updateMany(bed, [{ ...AT, inventory: 5, cost: 12.5, location: 'R2', minQuantity: 3 }])
  await updateMany(bed, [{ ...AT, inventory: 6, cost: 0, location: '', minQuantity: 0 }])
  expect(bed.omnium.state.stock('A', 'S1')).toMatchObject({
    inventory: 6,
    cost: 12.5,
    costTotal: 75,
    location: 'R2',
    minQuantity: 3,
  })
})

test('more than 1000 items are refused', async () => {
  const items = Array.from({ length: 1001 }, (_, at) => ({
    sku: `S${at}`,
    warehouseCode: 'S1',
    inventory: 1,
  }))
  expect((await updateMany(await omniumBed(), items)).status).toBe(400)
})

test('transactions are changes, several of one item in a call included', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.setInventory({ ...AT, inventory: 10, reservedInventory: 3 })
  const change = { skuId: 'A', warehouseCode: 'S1' }
  const answer = await bed.call('POST', '/api/Inventory/ProcessInventoryTransactions', [
    { ...change, inventoryChange: -1, reason: 'POS sale', orderId: 'POS9' },
    { ...change, inventoryChange: -2, adjustReservedInventory: true },
    { skuId: 'NEW', warehouseCode: 'S1', inventoryChange: -4 },
  ])
  expect(answer.status).toBe(200)
  expect(bed.omnium.state.stock('A', 'S1')).toMatchObject({ inventory: 7, reservedInventory: 1 })
  expect(bed.omnium.state.stock('NEW', 'S1')?.inventory).toBe(-4)
  expect(transactions(bed)[1]).toMatchObject({ orderId: 'POS9', reason: 'POS sale', inventoryChange: -1 })
  expect(
    (await bed.call('POST', '/api/Inventory/ProcessInventoryTransactions', [{ skuId: 'A' }])).status,
  ).toBe(400)
})

test('Omnium quirk 14: one SKU is read by warehouse, an unknown one is an empty result', async () => {
  const bed = await omniumBed()
  await updateMany(bed, [
    { ...AT, inventory: 1 },
    { sku: 'A', warehouseCode: 'S2', inventory: 2 },
  ])
  expect((await bed.call('GET', '/api/Inventory/A')).body).toMatchObject({ totalHits: 2 })
  expect((await bed.call('GET', '/api/Inventory/A?warehouseIds=S2')).body).toMatchObject({
    totalHits: 1,
    result: [{ inventory: 2 }],
  })
  expect(await bed.call('GET', '/api/Inventory/X')).toMatchObject({
    status: 200,
    body: { totalHits: 0, result: [] },
  })
})

test('Omnium quirk 13: an inventory search needs a filter, and meets all of them', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: { id: 'WEB', isWebWarehouse: true, availableOnMarkets: ['NOR'] } })
  await updateMany(bed, [
    { ...AT, inventory: 0 },
    { sku: 'A', warehouseCode: 'WEB', inventory: 2 },
  ])
  bed.tenant.clock.moveTo(START + 1000)
  await updateMany(bed, [{ sku: 'B', warehouseCode: 'S1', inventory: 3 }])
  const search = async (request: object) =>
    ((await bed.call('POST', '/api/Inventory/Search', request)).body as { totalHits: number }).totalHits
  expect((await bed.call('POST', '/api/Inventory/Search', {})).status).toBe(400)
  expect(await search({ productCodes: ['A'] })).toBe(2)
  expect(await search({ productCodes: ['A'], isInStock: true })).toBe(1)
  expect(await search({ warehouseCodes: ['S1'] })).toBe(2)
  expect(await search({ isWebWarehouse: true, warehouseCodes: ['S1'] })).toBe(1)
  expect(await search({ marketId: 'NOR' })).toBe(1)
  expect(await search({ lastModified: '2026-03-02T08:00:00' })).toBe(1)
  expect(await search({ lastModified: '2026-03-02T08:00:01Z' })).toBe(0)
})

test('a level set in the back office is announced as core work', async () => {
  const { omnium } = await omniumBed()
  omnium.actions.setInventory({ ...AT, inventory: 5 })
  expect(omnium.state.events.all()).toMatchObject([
    { operationId: 150_105, className: 'Inventory', objectId: 'A', storeId: 'S1' },
  ])
  expect(() => omnium.actions.setInventory({ ...AT, inventory: Number.NaN })).toThrow(
    '/inventory must be number',
  )
})
