import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const complete = {
  OMNIUM_BASE_URL: 'http://127.0.0.1:4010',
  FLOW_BASE_URL: 'http://127.0.0.1:4020/v2',
  FLOW_TENANT_UID: 't',
  FLOW_API_TOKEN: 'secret',
}

test('base URLs, tenant and token are needed, and all that lack are named at once', () => {
  expect(() => readEnvironment({ FLOW_TENANT_UID: ' ' })).toThrow(
    /OMNIUM_BASE_URL, FLOW_BASE_URL, FLOW_TENANT_UID, FLOW_API_TOKEN/,
  )
  expect(readEnvironment(complete)).toMatchObject({
    flowTenantUid: 't',
    overrides: {},
    extensionUid: 'omnium',
  })
})

test('settings of the tenant may stand in the environment; blank ones do not count', () => {
  const { overrides } = readEnvironment({
    ...complete,
    OMNIUM_CLIENT_ID: 'a',
    OMNIUM_PROPERTY_PREFIX: '',
    OMNIUM_UNKNOWN: 'x',
  })
  expect(overrides).toEqual({ OMNIUM_CLIENT_ID: 'a' })
})

test('something that is no URL is refused by name', () => {
  expect(() => readEnvironment({ ...complete, FLOW_BASE_URL: 'ftp://x' })).toThrow(
    'FLOW_BASE_URL is not a URL',
  )
})
