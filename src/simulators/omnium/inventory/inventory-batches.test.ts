import { expect, test } from 'vitest'
import { SHOP, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const AT = { sku: 'A', warehouseCode: 'S1' } as const
const items = (count: number, warehouseCode = 'S1') =>
  Array.from({ length: count }, (_, at) => ({ sku: `N${at}`, warehouseCode, inventory: 1 }))
const addMany = (bed: OmniumBed, body: readonly object[]) => bed.call('POST', '/api/Inventory/AddMany', body)
const transactions = ({ omnium }: OmniumBed) => omnium.state.inventoryTransactions.all()

interface Batch {
  readonly totalHits: number
  readonly result: { readonly sku?: string; readonly variant?: string; readonly newInventory?: number }[]
  readonly scrollId?: string
}
const searched = async (bed: OmniumBed, path: string, body: object) =>
  (await bed.call('POST', `/api/Inventory/${path}`, body)).body as Batch
const scrolled = async (bed: OmniumBed, path: string, id = '') =>
  (await bed.call('GET', `/api/Inventory/${path}/${id}`)).body as Batch

test('a level is created once', async () => {
  const bed = await omniumBed()
  const post = () => bed.call('POST', '/api/Inventory', { ...AT, inventory: 3, reservedInventory: 1 })
  expect((await post()).status).toBe(201)
  expect((await post()).status).toBe(409)
  expect(bed.omnium.state.stock('A', 'S1')).toMatchObject({ inventory: 3, reservedInventory: 1 })
})

test('Omnium quirk 4: AddMany of inventory overwrites and writes a transaction for what did not change', async () => {
  const bed = await omniumBed()
  await addMany(bed, [{ ...AT, inventory: 5, cost: 10, location: 'R1', reservedInventory: 2 }])
  expect((await addMany(bed, [{ ...AT, inventory: 5 }])).status).toBe(201)
  expect(transactions(bed).map(({ inventoryChange }) => inventoryChange)).toEqual([5, 0])
  const level = bed.omnium.state.stock('A', 'S1')
  expect(level).toMatchObject({ inventory: 5, reservedInventory: 0 })
  expect(level).not.toHaveProperty('location')
  expect(bed.omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([350_000, 350_000])
  expect((await addMany(bed, items(1001))).status).toBe(400)
})

test('Omnium quirk 12: more hits than a batch bring a scrollId by themselves', async () => {
  const bed = await omniumBed()
  for (let load = 0; load < 3; load++) await addMany(bed, items(1000, `W${load}`))
  const few = await searched(bed, 'Search', { warehouseCodes: ['W0', 'W1'] })
  expect([few.totalHits, few.result.length, few.scrollId]).toEqual([2000, 2000, undefined])
  const first = await searched(bed, 'Search', { warehouseCodes: ['W0', 'W1', 'W2'] })
  expect([first.totalHits, first.result.length]).toEqual([3000, 2000])
  // A point in time: what is deleted meanwhile still comes.
  await bed.call('DELETE', '/api/Inventory/N999?warehouseIds=W2')
  const second = await scrolled(bed, 'Scroll', first.scrollId)
  expect([second.totalHits, second.result.length, second.result.at(-1)?.sku]).toEqual([3000, 1000, 'N999'])
  expect((await scrolled(bed, 'Scroll', second.scrollId)).result).toEqual([])
  expect((await bed.call('GET', `/api/Inventory/Scroll/${first.scrollId ?? ''}`)).status).toBe(404)
})

test('batches are left out on demand', async () => {
  const bed = await omniumBed()
  await addMany(bed, [{ ...AT, inventory: 2, batches: [{ id: 'B1', quantity: 2 }] }])
  const search = { productCodes: ['A'] }
  expect((await searched(bed, 'Search', search)).result[0]).toHaveProperty('batches')
  expect(
    (await searched(bed, 'Search', { ...search, isBatchesExcluded: true })).result[0],
  ).not.toHaveProperty('batches')
})

test('Omnium quirk 10: the pages of a transaction search count from one, and the rest is scrolled', async () => {
  const bed = await omniumBed()
  for (const inventory of [1, 2, 3, 4, 5])
    await bed.call('PUT', '/api/Inventory/Update', { ...AT, inventory })
  const levels = (batch: Batch) => batch.result.map(({ newInventory }) => newInventory)
  const page = (number: number) => searched(bed, 'SearchTransactions', { skuId: 'A', take: 2, page: number })
  const first = await page(1)
  expect([first.totalHits, levels(first), levels(await page(0)), levels(await page(3))]).toEqual([
    5,
    [5, 4],
    [5, 4],
    [1],
  ])
  const second = await scrolled(bed, 'ScrollTransactions', first.scrollId)
  expect(levels(second)).toEqual([3, 2])
  const inventoryRoute = await bed.call('GET', `/api/Inventory/Scroll/${second.scrollId ?? ''}`)
  expect(inventoryRoute.status).toBe(404)
})

test('the id of a product stands for all of its SKUs', async () => {
  const bed = await omniumBed()
  await bed.call('POST', '/api/Products/AddMany', [
    { id: 'P-A', productId: 'P', skuId: 'A' },
    { id: 'P-B', productId: 'P', skuId: 'B' },
  ])
  await addMany(bed, [AT, { sku: 'B', warehouseCode: 'S1' }, { sku: 'C', warehouseCode: 'S1' }])
  expect((await searched(bed, 'Search', { productCodes: ['P'] })).result.map(({ sku }) => sku)).toEqual([
    'A',
    'B',
  ])
  expect((await searched(bed, 'SearchTransactions', { productId: 'P' })).totalHits).toBe(2)
})

test('transactions are found by what caused them', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: SHOP })
  await bed.call('POST', '/api/Inventory/ProcessInventoryTransactions', [
    { skuId: 'A', warehouseCode: 'S1', inventoryChange: 3, reason: 'Count', orderId: 'O1' },
    { skuId: 'B', warehouseCode: 'S2', inventoryChange: -1 },
  ])
  const found = async (request: object) =>
    (await searched(bed, 'SearchTransactions', request)).result.map(({ variant }) => variant)
  expect(await found({ orderId: 'O1' })).toEqual(['A'])
  expect(await found({ warehouseCodes: ['S2'] })).toEqual(['B'])
  expect(await found({ searchText: 'count' })).toEqual(['A'])
  expect(await found({ from: '2026-03-02T08:00:00Z' })).toEqual(['B', 'A'])
  expect(await found({ to: '2026-03-02T07:59:59Z' })).toEqual([])
  expect(await found({ productId: 'B', userId: 'nobody' })).toEqual([])
  expect(transactions(bed)[0]).toMatchObject({ warehouseName: 'Shop' })
})

test('a virtual location changes together with the warehouse that it lies in', async () => {
  const bed = await omniumBed()
  await bed.call('POST', '/api/Inventory/ProcessInventoryTransactions', [
    { skuId: 'A', warehouseCode: 'S1', virtualWarehouseCode: 'S1-shelf', inventoryChange: 2 },
  ])
  expect(bed.omnium.state.stock('A', 'S1')?.inventory).toBe(2)
  expect(bed.omnium.state.stock('A', 'S1-shelf')).toMatchObject({
    inventory: 2,
    isVirtual: true,
    physicalWarehouseCode: 'S1',
  })
})

test('Omnium quirk 49: the SKUs to delete come in the body of a DELETE, the warehouses in the query', async () => {
  const bed = await omniumBed()
  await addMany(bed, [...items(2, 'S1'), ...items(2, 'S2')])
  const all = await bed.call('DELETE', '/api/Inventory?warehouseIds=S1', ['N0', 'N1', 'unknown'])
  expect(all.status).toBe(200)
  expect(bed.omnium.state.inventory.all().map(({ warehouseCode }) => warehouseCode)).toEqual(['S2', 'S2'])
  expect((await bed.call('DELETE', '/api/Inventory/N0?warehouseIds=S1&warehouseIds=S2')).status).toBe(200)
  expect((await bed.call('DELETE', '/api/Inventory/N1')).status).toBe(400)
  expect(bed.omnium.state.inventory.all().map(({ sku }) => sku)).toEqual(['N1'])
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({
    operationId: 350_001,
    objectId: 'N0',
    category: 'Deleted',
  })
})

test('Omnium quirk 30: RecalculateReservedInventory is a GET that writes', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: SHOP })
  await addMany(bed, [
    { sku: 'SKU1', warehouseCode: 'S1', inventory: 5 },
    { sku: 'SKU2', warehouseCode: 'S1', inventory: 5, reservedInventory: 4 },
  ])
  await bed.call('POST', '/api/Orders', orderBody('W1'))
  bed.omnium.actions.setOrderStatus({ orderId: 'W1', status: 'InProgress' })
  expect(bed.omnium.state.stock('SKU1', 'S1')?.reservedInventory).toBe(2)
  const before = transactions(bed).length
  expect((await bed.call('GET', '/api/Inventory/RecalculateReservedInventory')).status).toBe(200)
  expect(bed.omnium.state.stock('SKU1', 'S1')?.reservedInventory).toBe(2)
  expect(bed.omnium.state.stock('SKU2', 'S1')?.reservedInventory).toBe(1)
  expect(transactions(bed).slice(before)).toMatchObject([{ variant: 'SKU2', reservedInventoryChange: -4 }])
})
