import { expect, test } from 'vitest'
import { fetchFrom } from './fetch-from.ts'
import { fixtureCore, inner } from './fixture/fixture-vendor.ts'

function setUp() {
  const core = fixtureCore()
  const tenant = core.createTenant({ frozenAt: 0 })
  const fetch = fetchFrom(new Map([['http://omnium.test', core.omniumHost]]))
  const headers = { authorization: `Bearer ${inner(tenant).token}`, 'content-type': 'application/json' }
  const add = (init: RequestInit = {}) =>
    fetch('http://omnium.test/api/Things', {
      method: 'POST',
      headers,
      body: '{"id":"a","name":"a"}',
      ...init,
    })
  return { tenant, fetch, headers, add }
}

test('a call in the process has the same answer and the same journal as one over a socket', async () => {
  const { add, tenant } = setUp()
  const response = await add()
  expect([response.status, await response.json()]).toEqual([201, { id: 'a', name: 'a' }])
  expect(response.headers.get('x-flow-omnium-evidence')).toBe('documented')
  expect(tenant.journal.entries()).toMatchObject([{ operationId: 'addThing', requestBody: { id: 'a' } }])
})

test('an answer without body, and a Request object as input, work', async () => {
  const { fetch, headers } = setUp()
  const response = await fetch(new Request('http://omnium.test/api/Things/a', { method: 'DELETE', headers }))
  expect([response.status, await response.text()]).toEqual([204, ''])
})

test('a broken connection looks as it does with sockets', async () => {
  const { add, tenant } = setUp()
  tenant.faults.inject({ system: 'omnium', operationId: 'addThing', effect: { kind: 'reset' } })
  const failed = add()
  await expect(failed).rejects.toThrow(new TypeError('fetch failed'))
  await expect(failed).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
})

test('a caller may give up on a held call, which goes on when it is released', async () => {
  const { add, tenant } = setUp()
  const fault = tenant.faults.inject({ system: 'omnium', operationId: 'addThing', effect: { kind: 'hold' } })
  const aborter = new AbortController()
  const held = add({ signal: aborter.signal })
  const begun = new Promise<void>((resolve) => void tenant.journal.subscribe(() => resolve()))
  await begun
  aborter.abort()
  await expect(held).rejects.toMatchObject({ name: 'AbortError' })
  fault.release()
  expect(inner(tenant).state.things.has('a')).toBe(true)
})

test('a held call whose caller has gone is open no more, and the journal has no answer for it', async () => {
  const { add, tenant } = setUp()
  const fault = tenant.faults.inject({ system: 'omnium', operationId: 'addThing', effect: { kind: 'hold' } })
  const aborter = new AbortController()
  const held = add({ signal: aborter.signal })
  await new Promise<void>((resolve) => void tenant.journal.subscribe(() => resolve()))
  expect(tenant.openExchanges()).toBe(1)
  aborter.abort()
  await expect(held).rejects.toMatchObject({ name: 'AbortError' })
  const [exchange] = tenant.journal.entries()
  expect([tenant.openExchanges(), exchange?.answeredAt, exchange?.status]).toEqual([
    0,
    tenant.clock.now(),
    undefined,
  ])
  fault.release()
  expect([tenant.openExchanges(), exchange?.status]).toEqual([0, undefined])
})

test('an origin that is not simulated is never called', async () => {
  const { fetch } = setUp()
  await expect(fetch('http://127.0.0.1:1/x')).rejects.toThrow('http://127.0.0.1:1 is not simulated')
})
