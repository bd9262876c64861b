import { expect, test } from 'vitest'
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import { overlayAdvice } from './overlay-advice.ts'

const call = (system: Exchange['system'], method: string, url: string): Exchange => ({
  seq: 1,
  system,
  kind: 'call',
  tenant: 't',
  at: 0,
  answeredAt: 0,
  operationId: undefined,
  method,
  url,
  path: {},
  query: {},
  requestHeaders: {},
  requestBody: undefined,
  status: 404,
  responseHeaders: {},
  responseBody: undefined,
  violations: [],
})

test('a call near an operation gets the action that renames its path, without base path and query', () => {
  expect(overlayAdvice(call('flow', 'GET', '/v2/tenants/nordvik/order?pageSize=5'))).toBe(
    "{ target: $.paths, x-rename: { from: '/tenants/{tenantUid}/orders', to: '/tenants/{tenantUid}/order' } }",
  )
  expect(overlayAdvice(call('omnium', 'POST', '/api/Tokens'))).toBe(
    "{ target: $.paths, x-rename: { from: '/api/Token', to: '/api/Tokens' } }",
  )
})

test('a call that is near nothing, and one that only has another method, get none', () => {
  expect(overlayAdvice(call('flow', 'GET', '/somewhere/else/entirely/and/more'))).toBeUndefined()
  expect(overlayAdvice(call('omnium', 'DELETE', '/api/Token'))).toBeUndefined()
})
