import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createSimulators, diffSnapshots, exportTenant, importTenant } from '../../index.ts'

const folders: string[] = []
afterEach(() => {
  for (const each of folders.splice(0)) rmSync(dirname(each), { recursive: true })
})

function exported(options?: Parameters<typeof exportTenant>[2]) {
  const folder = join(mkdtempSync(join(tmpdir(), 'flow-omnium-export-')), 'tenant')
  folders.push(folder)
  const simulators = createSimulators()
  const tenant = simulators.createTenant({ id: 'demo', frozenAt: Date.UTC(2026, 2, 2, 8), dataset: 'demo' })
  exportTenant(tenant, folder, options)
  return { tenant, folder }
}

test('a tenant becomes readable files, one for each collection, and a tenant again', () => {
  const { tenant, folder } = exported()
  expect(readdirSync(folder).sort()).toEqual(['flow', 'omnium', 'tenant.json'])
  expect(readdirSync(join(folder, 'omnium'))).toContain('orders.json')
  expect(readdirSync(dirname(folder))).toEqual(['tenant'])
  expect(JSON.parse(readFileSync(join(folder, 'tenant.json'), 'utf8'))).toEqual({
    format: 'flow-omnium-tenant',
    version: 1,
    tenant: { id: 'demo', takenAt: '2026-03-02T08:00:00.000Z', rate: 0 },
    credentials: false,
  })
  const other = importTenant(createSimulators(), folder, { id: 'other' })
  expect(diffSnapshots(tenant.snapshot(), other.snapshot()).isEqual).toBe(true)
})

test('a person may change the files: an order less is an order less', () => {
  const { folder } = exported()
  const file = join(folder, 'omnium/orders.json')
  const orders = JSON.parse(readFileSync(file, 'utf8')) as unknown[]
  writeFileSync(file, JSON.stringify(orders.slice(1)))
  rmSync(join(folder, 'omnium/purchaseOrders.json'))
  const { state } = importTenant(createSimulators(), folder).omnium
  expect([state.orders.size, state.purchaseOrders.size]).toEqual([orders.length - 1, 0])
})

test('an earlier export is replaced only when asked, any other folder never', () => {
  const { tenant, folder } = exported()
  expect(() => exportTenant(tenant, folder)).toThrow(/There is an export in the folder already/)
  exportTenant(tenant, folder, { overwrite: true, credentials: true })
  expect(importTenant(createSimulators(), folder).flow.token).toBe(tenant.flow.token)
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  expect(() => exportTenant(tenant, folder, { overwrite: true })).toThrow(/The folder is not empty/)
  expect(readdirSync(dirname(folder))).toEqual(['tenant'])
})

const spoils: readonly [string, (folder: string) => void, RegExp][] = [
  ['a strange file', (folder) => writeFileSync(join(folder, 'notes.txt'), ''), /"notes.txt" is nothing/],
  [
    'a strange collection',
    (folder) => writeFileSync(join(folder, 'flow/ordrs.json'), '[]'),
    /did you mean "orders"\?/,
  ],
  [
    'a file of another kind',
    (folder) => writeFileSync(join(folder, 'flow/a.csv'), ''),
    /"a.csv" does not belong here/,
  ],
  [
    'broken JSON',
    (folder) => writeFileSync(join(folder, 'flow/orders.json'), '[{'),
    /no JSON\.\n {2}at: .*orders.json/,
  ],
  ['no list', (folder) => writeFileSync(join(folder, 'flow/orders.json'), '{}'), /no list of entities/],
  ['missing parts', (folder) => rmSync(join(folder, 'flow/_parts.json')), /_parts.json is missing/],
  ['no tenant.json', (folder) => rmSync(join(folder, 'tenant.json')), /no folder of an exported tenant/],
]

test.each(spoils)('a folder with %s is refused', (_, spoil, message) => {
  const { folder } = exported()
  spoil(folder)
  expect(() => importTenant(createSimulators(), folder)).toThrow(message)
})
