import { expect, test } from 'vitest'
import { createFetch, createSimulators, diffSnapshots } from '../../index.ts'
import type { TenantDocument } from '../../index.ts'
import { documentText } from './document-text.ts'

const START = Date.UTC(2026, 2, 2, 8)
const order = (id: string) => ({
  id,
  storeId: 'OSLO',
  orderForm: { lineItems: [{ code: 'LMP02', quantity: 1, placedPrice: 599 }] },
})

function demo() {
  const simulators = createSimulators()
  const tenant = simulators.createTenant({ id: 'demo', frozenAt: START, dataset: 'demo' })
  return { simulators, tenant }
}

const overTheWire = (document: TenantDocument): TenantDocument =>
  JSON.parse([...documentText(document)].join('')) as TenantDocument

test('a difference names what was added, removed and changed, and where', () => {
  const { tenant } = demo()
  tenant.omnium.actions.placeOrder({ order: order('W1') })
  const before = tenant.snapshot()
  expect(diffSnapshots(before, tenant.snapshot())).toMatchObject({
    isEqual: true,
    collections: [],
    parts: [],
  })
  tenant.omnium.actions.placeOrder({ order: order('W2') })
  tenant.flow.actions.setStock({ storeUid: 'OSLO', productUid: 'LMP02', quantityStock: 9900 })
  tenant.omnium.actions.saveSettings({ settings: { isNewOrderQueued: true } })
  tenant.clock.moveTo(START + 1000)
  const diff = diffSnapshots(before, tenant.snapshot())
  expect(diff).toMatchObject({
    from: '2026-03-02T08:00:00.000Z',
    to: '2026-03-02T08:00:01.000Z',
    isEqual: false,
  })
  const of = (collection: string) => diff.collections.find((each) => each.collection === collection)
  expect(of('orders')).toMatchObject({
    system: 'omnium',
    added: { count: 1, ids: ['W2'] },
    removed: { count: 0 },
  })
  const [changed] = of('stock')?.changed.entities ?? []
  expect(changed?.changes).toContainEqual(expect.objectContaining({ pointer: '/quantityStock', after: 9900 }))
  expect(diff.parts).toContainEqual({
    system: 'omnium',
    part: 'settings',
    changes: [{ pointer: '/isNewOrderQueued', before: false, after: true }],
  })
  const back = diffSnapshots(tenant.snapshot(), before)
  expect(back.collections.find(({ collection }) => collection === 'orders')?.removed.ids).toEqual(['W2'])
})

test('lists of a difference end at the limit, counts do not, and tokens are not shown', async () => {
  const { simulators, tenant } = demo()
  const before = tenant.snapshot()
  for (const n of [1, 2, 3]) tenant.omnium.actions.placeOrder({ order: order(`W${n}`) })
  const { clientId, clientSecret } = tenant.omnium
  const query = `clientId=${clientId}&clientSecret=${clientSecret}`
  const fetch = createFetch(simulators)
  const token = await (await fetch(`${simulators.omnium.url}/api/Token?${query}`, { method: 'POST' })).text()
  tenant.omnium.rotateSecret()
  const diff = diffSnapshots(before, tenant.snapshot(), { limit: 2 })
  expect(diff.collections.find(({ collection }) => collection === 'orders')?.added).toEqual({
    count: 3,
    ids: ['W1', 'W2'],
  })
  expect(JSON.stringify(diff)).not.toContain(token)
  expect(JSON.stringify(diff)).not.toContain(tenant.omnium.clientSecret)
})

test('an export with credentials goes on as the same tenant elsewhere', () => {
  const { tenant } = demo()
  tenant.omnium.actions.placeOrder({ order: order('W1') })
  const document = overTheWire(tenant.export({ credentials: true }))
  const other = createSimulators().importTenant(document)
  expect(diffSnapshots(tenant.snapshot(), other.snapshot())).toMatchObject({ isEqual: true })
  expect(other.omnium.clientSecret).toBe(tenant.omnium.clientSecret)
  expect(other.flow.token).toBe(tenant.flow.token)
  expect(other.clock.now()).toBe(START)
  // The next ids are the same as well.
  const { id: _, ...anonymous } = order('')
  expect(other.omnium.actions.placeOrder({ order: anonymous })).toEqual(
    tenant.omnium.actions.placeOrder({ order: anonymous }),
  )
})

test('an export holds no secret unless asked for, and the imported tenant has credentials of its own', async () => {
  const { simulators, tenant } = demo()
  const url = 'http://127.0.0.1:9/hook'
  tenant.omnium.actions.subscribe({ url, headers: { authorization: 'Bearer hush-1', 'x-api-key': 'hush-2' } })
  tenant.flow.actions.subscribeWebhook({
    url,
    actions: ['ORDER_CREATED'],
    token: 'hush-3',
    headers: { 'X-Api-Key': 'hush-4' },
  })
  const { clientId, clientSecret } = tenant.omnium
  const query = `clientId=${clientId}&clientSecret=${clientSecret}`
  const fetch = createFetch(simulators)
  const token = await (await fetch(`${simulators.omnium.url}/api/Token?${query}`, { method: 'POST' })).text()
  const text = [...documentText(tenant.export())].join('')
  for (const secret of ['hush', clientSecret, tenant.flow.token, token]) expect(text).not.toContain(secret)
  const whole = [...documentText(tenant.export({ credentials: true }))].join('')
  for (const secret of ['hush-1', 'hush-2', 'hush-3', 'hush-4', clientSecret, token])
    expect(whole).toContain(secret)
  const other = createSimulators().importTenant(JSON.parse(text) as TenantDocument)
  expect(other.omnium.clientSecret).not.toBe(clientSecret)
  expect(other.omnium.state.orders.all()).toEqual(tenant.omnium.state.orders.all())
})

test('an imported tenant draws ids that the exported one has not drawn', () => {
  const { simulators, tenant } = demo()
  const { id: _, ...anonymous } = order('')
  const taken = tenant.omnium.actions.placeOrder({ order: anonymous })
  const document = overTheWire(tenant.export())
  simulators.removeTenant('demo')
  const other = simulators.importTenant(document)
  expect(other.omnium.actions.placeOrder({ order: anonymous }).id).not.toBe(taken.id)
  expect(JSON.stringify(simulators.importTenant(document, { id: 'copy' }).flow.token)).not.toBe(
    other.flow.token,
  )
})

test.each<[string, (document: Record<string, never>) => unknown, RegExp]>([
  ['another format', (document) => ({ ...document, format: 'zip' }), /no export of a tenant/],
  [
    'another version',
    (document) => ({ ...document, version: 2 }),
    /has version 2; this program reads version 1/,
  ],
  ['no time', (document) => ({ ...document, tenant: { id: 'x' } }), /does not say what tenant/],
  ['a bad time', (document) => ({ ...document, tenant: { id: 'x', takenAt: 'noon', rate: 0 } }), /noon/],
  [
    'an unknown collection',
    (document) => ({ ...document, omnium: { collections: { ordres: [] }, parts: {} } }),
    /"ordres" is nothing that a tenant holds; did you mean "orders"\?\n {2}at: omnium.collections/,
  ],
  [
    'an unknown part',
    (document) => ({ ...document, flow: { collections: {}, parts: { wizardry: 1 } } }),
    /"wizardry".*\n {2}at: flow.parts/,
  ],
  [
    'an entity without what belongs to it',
    (document) => ({ ...document, omnium: { collections: { orders: [{ id: 'A' }] }, parts: {} } }),
    /An entity of orders is not what a tenant holds/,
  ],
  [
    'two entities of one id',
    (document) => ({
      ...document,
      omnium: { collections: { comments: [{ id: 'A' }, { id: 'A' }] }, parts: {} },
    }),
    /2 entities have 1 ids.\n {2}at: omnium.collections.comments/,
  ],
])('an import with %s is refused and leaves nothing behind', (_, spoil, message) => {
  const { tenant } = demo()
  const simulators = createSimulators()
  const document = spoil(overTheWire(tenant.export()) as unknown as Record<string, never>)
  expect(() => simulators.importTenant(document as TenantDocument)).toThrow(message)
  expect(simulators.tenants()).toEqual([])
})

test('there is no second tenant under a taken id', () => {
  const { simulators, tenant } = demo()
  expect(() => simulators.importTenant(tenant.export())).toThrow(/There is a tenant demo already/)
})
