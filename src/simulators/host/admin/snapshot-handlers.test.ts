import { expect, test } from 'vitest'
import { ApiHost } from '../api-host.ts'
import { fixtureCore } from '../fixture/fixture-vendor.ts'
import { textOf, wireCall } from '../fixture/wire-call.ts'
import { createAdminApi } from './admin-api.ts'

type Body = Record<string, unknown>

function setUp() {
  const core = fixtureCore()
  const breaches: unknown[] = []
  const host = new ApiHost({
    ...createAdminApi({
      core,
      token: 'admin',
      urls: () => ({ omnium: 'http://127.0.0.1:4010', flow: 'http://127.0.0.1:4020' }),
      actions: { describe: () => new Map(), check: () => [] },
    }),
    onBreach: (breach) => breaches.push(breach),
  })
  const call = (method: string, url: string, json?: unknown) => {
    const response = host.handle(
      wireCall(method, url, { token: 'admin', json, headers: { host: '127.0.0.1' } }),
    )
    expect(breaches).toEqual([])
    const text = textOf(response)
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Body }
  }
  call('POST', '/tenants', { id: 'a', now: '2026-03-02T08:00:00Z' })
  return { core, call }
}

test('snapshots are taken, listed, compared, restored and deleted', () => {
  const { core, call } = setUp()
  const actions = core.tenant('a')?.omnium.actions as unknown as { addThing(thing: object): void }
  expect(call('POST', '/tenants/a/snapshots', { name: 'before' })).toMatchObject({
    status: 201,
    body: { name: 'before', takenAt: '2026-03-02T08:00:00.000Z' },
  })
  actions.addThing({ id: 'x1', name: 'first' })
  expect(call('POST', '/tenants/a/snapshots').body).toMatchObject({ name: 'snapshot-1' })
  const expected = { isEqual: false, collections: [{ collection: 'things', added: { count: 1 } }] }
  expect(call('GET', '/tenants/a/diff?from=before').body).toMatchObject(expected)
  expect(call('GET', '/tenants/a/diff?from=before&to=snapshot-1').body).toMatchObject(expected)
  expect(call('POST', '/tenants/a/snapshots/before/restore').status).toBe(200)
  expect(call('GET', '/tenants/a/diff?from=before').body).toMatchObject({ isEqual: true })
  expect(call('DELETE', '/tenants/a/snapshots/before').status).toBe(204)
  expect(call('GET', '/tenants/a/snapshots').body).toMatchObject({
    limit: 20,
    snapshots: [{ name: 'snapshot-1' }],
  })
})

test('a fork is made of now or of a snapshot', () => {
  const { core, call } = setUp()
  call('POST', '/tenants/a/snapshots', { name: 'empty' })
  const actions = core.tenant('a')?.omnium.actions as unknown as { addThing(thing: object): void }
  actions.addThing({ id: 'x1', name: 'first' })
  expect(call('POST', '/tenants/a/fork', { id: 'b' })).toMatchObject({
    status: 201,
    body: { id: 'b', frozen: true },
  })
  expect(call('POST', '/tenants/a/fork', { id: 'c', snapshot: 'empty' }).status).toBe(201)
  const sizeOf = (id: string) =>
    (call('GET', `/tenants/${id}/omnium/state/things`).body as { size: number }).size
  expect([sizeOf('b'), sizeOf('c')]).toEqual([1, 0])
  expect(call('POST', '/tenants/a/fork').body).toMatchObject({ id: 'tenant-1' })
})

test('an export is taken in again, under its id or another', () => {
  const { call } = setUp()
  const document = call('GET', '/tenants/a/export').body
  expect(document).toMatchObject({ format: 'flow-omnium-tenant', credentials: false, tenant: { id: 'a' } })
  expect(call('POST', '/tenants/import', document)).toMatchObject({
    status: 400,
    body: { code: 'E_TENANT_EXISTS' },
  })
  expect(call('POST', '/tenants/import?id=b', document)).toMatchObject({ status: 201, body: { id: 'b' } })
  const whole = call('GET', '/tenants/a/export?credentials=true').body
  call('DELETE', '/tenants/a')
  expect(call('POST', '/tenants/import', whole)).toMatchObject({ status: 201, body: { id: 'a' } })
})

test('mistakes are told in words', () => {
  const { call } = setUp()
  const codeOf = (answer: { status: number; body: Body }) => [answer.status, answer.body['code']]
  call('POST', '/tenants/a/snapshots', { name: 'one' })
  expect(codeOf(call('POST', '/tenants/a/snapshots', { name: 'one' }))).toEqual([400, 'E_SNAPSHOT_EXISTS'])
  expect(codeOf(call('POST', '/tenants/a/snapshots', { name: '../x' }))).toEqual([400, 'E_SNAPSHOT_NAME'])
  expect(codeOf(call('POST', '/tenants/a/snapshots/oen/restore'))).toEqual([404, 'E_NO_SNAPSHOT'])
  expect(codeOf(call('GET', '/tenants/a/diff?from=oen'))).toEqual([404, 'E_NO_SNAPSHOT'])
  expect(codeOf(call('POST', '/tenants/import', { format: 'zip' }))).toEqual([400, 'E_INVALID_REQUEST'])
  for (let n = 1; n < 20; n++) expect(call('POST', '/tenants/a/snapshots').status).toBe(201)
  expect(codeOf(call('POST', '/tenants/a/snapshots'))).toEqual([400, 'E_SNAPSHOT_LIMIT'])
})
