import { expect, test } from 'vitest'
import { ApiHost } from './api-host.ts'
import type { Breach } from './answer-call.ts'
import { fixtureCore, fixtureVendor, inner } from './fixture/fixture-vendor.ts'
import { jsonOf, textOf, wireCall } from './fixture/wire-call.ts'
import type { CoreOptions } from './simulator-core.ts'

const EPOCH = Date.UTC(2026, 2, 2, 8)

function setUp(options: CoreOptions = {}) {
  const breaches: Breach[] = []
  const core = fixtureCore({ onBreach: (breach) => breaches.push(breach), ...options })
  const tenant = core.createTenant({ id: 't', frozenAt: EPOCH })
  const { token } = inner(tenant)
  const last = () => tenant.journal.entries().at(-1)
  return { core, tenant, token, last, breaches, host: core.omniumHost }
}

test('an operation is handled, and its answer carries the evidence and the tenant time', () => {
  const { host, token, tenant } = setUp()
  inner(tenant).actions.addThing({ id: 'A/1', name: 'one' })
  const response = host.handle(wireCall('GET', '/api/things/A%2F1', { token }))
  expect(response.status).toBe(200)
  expect(jsonOf(response)).toEqual({ id: 'A/1', name: 'one' })
  expect(response.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(textOf(response).length),
    'x-flow-omnium-evidence': 'implied',
    date: 'Mon, 02 Mar 2026 08:00:00 GMT',
  })
})

test('query parameters arrive with their declared types', () => {
  const { host, token, tenant } = setUp()
  for (const id of ['a', 'b', 'c']) inner(tenant).actions.addThing({ id, name: id })
  const response = host.handle(wireCall('GET', '/api/Things?take=2', { token }))
  expect((jsonOf(response) as { things: unknown[] }).things).toHaveLength(2)
})

test('a missing token is 401 in the vendor wording and belongs to no tenant', () => {
  const { host, core, tenant } = setUp()
  const response = host.handle(wireCall('GET', '/api/Things'))
  expect(response).toMatchObject({ status: 401, body: undefined, headers: { 'www-authenticate': 'Bearer' } })
  expect(tenant.journal.entries()).toEqual([])
  expect(core.stray.entries()).toMatchObject([{ tenant: undefined, operationId: 'listThings', status: 401 }])
})

test('a token that is known but no longer good is refused in the journal of its tenant', () => {
  const { host, token, last } = setUp()
  expect(host.handle(wireCall('GET', '/api/Things', { token: `old-${token}` })).status).toBe(401)
  expect(last()).toMatchObject({ tenant: 't', token: 'token-0', status: 401 })
})

test('malformed JSON is 400', () => {
  const { host, token, last } = setUp()
  const response = host.handle(wireCall('POST', '/api/Things', { token, text: '{"id":' }))
  expect([response.status, textOf(response)]).toEqual([400, 'refused: malformed-body'])
  expect(last()).toMatchObject({
    requestBody: '{"id":',
    violations: [{ pointer: '/body', restsOn: 'documented' }],
  })
})

test.each(['text/csv', ''])('a body of content type "%s" is 415', (type) => {
  const { host, token } = setUp()
  const headers = { 'content-type': type }
  expect(host.handle(wireCall('POST', '/api/Things', { token, text: '{}', headers })).status).toBe(415)
})

test('a JSON media type that the vendor also reads is accepted, parameters and letter case aside', () => {
  const { host, token } = setUp()
  const headers = { 'content-type': 'Application/Merge-Patch+JSON; charset=utf-8' }
  const json = { id: 'a', name: 'a' }
  expect(host.handle(wireCall('POST', '/api/Things', { token, json, headers })).status).toBe(201)
})

test('what breaks a documented part of the contract is refused with its pointers in the journal', () => {
  const { host, token, last } = setUp()
  const response = host.handle(wireCall('POST', '/api/Things', { token, json: { id: 7 } }))
  expect([response.status, textOf(response)]).toEqual([400, 'refused: invalid-request'])
  expect(last()?.violations.map(({ pointer }) => pointer)).toEqual(['/body/name', '/body/id'])
})

test('a required body that is missing is refused', () => {
  const { host, token } = setUp()
  expect(host.handle(wireCall('POST', '/api/Things', { token })).status).toBe(400)
})

test('what breaks an assumed part only is accepted and noted, unless strict', () => {
  const json = { id: 'a', name: 'a', size: 'XL' }
  const lenient = setUp()
  // The fixture's answer repeats the request, so the same member breaks the answer: not the question here.
  lenient.host.handle(wireCall('POST', '/api/Things/Search', { token: lenient.token, json }))
  lenient.host.handle(wireCall('POST', '/api/Things', { token: lenient.token, json }))
  expect(lenient.tenant.journal.entries().at(-1)?.violations[0]).toMatchObject({
    pointer: '/body/size',
    restsOn: 'assumed',
  })
  expect(inner(lenient.tenant).state.things.has('a')).toBe(true)

  const strict = setUp({ strict: true })
  expect(strict.host.handle(wireCall('POST', '/api/Things', { token: strict.token, json })).status).toBe(400)
  expect(inner(strict.tenant).state.things.has('a')).toBe(false)
})

test('an unknown route is 404 with near misses, and the journal says so without an operation', () => {
  const { host, token, last } = setUp()
  const response = host.handle(wireCall('GET', '/api/Thing', { token }))
  expect(response.status).toBe(404)
  expect(response.headers['x-flow-omnium-nearest']).toContain('GET /api/Things')
  expect(last()).toMatchObject({
    operationId: undefined,
    tenant: 't',
    violations: [{ pointer: '/path', restsOn: 'assumed' }],
  })
})

test('a wrong method is 405 with Allow', () => {
  const { host, token } = setUp()
  const response = host.handle(wireCall('PATCH', '/api/Things/1', { token }))
  expect([response.status, response.headers.allow]).toEqual([405, 'GET, DELETE, HEAD'])
})

test('HEAD answers like GET without the body', () => {
  const { host, token } = setUp()
  const get = host.handle(wireCall('GET', '/api/Things', { token }))
  const head = host.handle(wireCall('HEAD', '/api/Things', { token }))
  expect(head).toEqual({ ...get, body: undefined })
})

test('204 has neither body nor length', () => {
  const { host, token } = setUp()
  const response = host.handle(wireCall('DELETE', '/api/Things/1', { token }))
  expect([response.status, response.body, response.headers['content-length']]).toEqual([
    204,
    undefined,
    undefined,
  ])
})

test.each([
  ['shape', '/body/id', 'must have required'],
  ['throw', '/handler', 'a bug'],
])(
  'an answer that breaks the contract (%s) is 500 and told to the owner of the simulators',
  (id, pointer, message) => {
    const { host, token, last, breaches } = setUp()
    const response = host.handle(wireCall('POST', `/api/Things/${id}/Break`, { token }))
    expect([response.status, textOf(response)]).toEqual([500, 'refused: server-error'])
    expect(last()?.violations).toMatchObject([{ side: 'response', pointer }])
    expect(breaches).toMatchObject([
      { operationId: 'breakThing', violations: [{ side: 'response', pointer }] },
    ])
    expect(breaches[0]?.violations[0]?.message).toContain(message)
  },
)

test('a breach callback that throws reaches the caller after the call has been closed', () => {
  const { host, token, tenant } = setUp({
    onBreach: ({ operationId }) => {
      throw new Error(`breach in ${operationId}`)
    },
  })
  expect(() => host.handle(wireCall('POST', '/api/Things/throw/Break', { token }))).toThrow(
    'breach in breakThing',
  )
  expect(tenant.openExchanges()).toBe(0)
})

test('no secret gets into the journal', () => {
  const { host, core, tenant, token } = setUp()
  const response = host.handle(wireCall('POST', '/api/Token?clientId=client-t&clientSecret=very-secret'))
  expect(textOf(response)).toBe(token)
  host.handle(
    wireCall('POST', '/api/Things/Search', {
      token,
      json: { clientSecret: 'very-secret', deep: [{ password: 'very-secret' }] },
    }),
  )
  host.handle(wireCall('POST', '/api/Token?clientId=nobody&clientSecret=very-secret'))
  const text = JSON.stringify([...tenant.journal.entries(), ...core.stray.entries()])
  expect(text).not.toContain('very-secret')
  expect(text).not.toContain(token)
  expect(tenant.journal.entries()[0]).toMatchObject({
    url: '/api/Token?clientId=client-t&clientSecret=[redacted]',
    query: { clientId: 'client-t', clientSecret: '[redacted]' },
    responseBody: '[redacted]',
  })
  expect(tenant.journal.entries()[1]?.requestHeaders.authorization).toBe('Bearer [redacted]')
})

test('a handler that belongs to no operation stops the start', () => {
  const vendor = fixtureVendor('omnium')
  const options = { tenants: () => [], surroundings: () => ({}) as never }
  const api = { ...vendor, handlers: { ...vendor.handlers, listThing: () => ({ status: 200 }) } }
  expect(() => new ApiHost({ ...options, api })).toThrow('belong to no operation of its contract: listThing')
})

test('an operation without a handler is answered with 501 and journalled as a gap of ours', () => {
  const { host, token, last } = setUp()
  const response = host.handle(wireCall('GET', '/api/Described', { token }))
  const message = 'getDescribed is described, but not simulated yet'
  expect([response.status, textOf(response)]).toEqual([501, 'refused: not-simulated'])
  expect(last()?.violations).toMatchObject([{ pointer: '/path', message, restsOn: 'assumed' }])
})

test('what breaks an assumed part is refused after all when the handler cannot do without it', () => {
  const { host, token, breaches, last } = setUp()
  const json = { id: 'sized', name: 'a', size: true }
  const response = host.handle(wireCall('POST', '/api/Things', { token, json }))
  expect([response.status, textOf(response)]).toEqual([400, 'refused: invalid-request'])
  expect(last()?.violations).toMatchObject([{ pointer: '/body/size', restsOn: 'assumed' }])
  expect(breaches).toEqual([])
})
