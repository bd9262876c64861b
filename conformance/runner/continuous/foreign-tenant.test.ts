import { expect, test } from 'vitest'
import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import type { InstanceRecord } from './continuous-check.ts'
import { foreignTenant } from './foreign-tenant.ts'

const call = (tenantUid: string): Exchange =>
  ({ system: 'flow', kind: 'call', path: { tenantUid } }) as unknown as Exchange
const look = (exchanges: readonly Exchange[], stray: readonly Exchange[]) =>
  foreignTenant.look({
    exchanges,
    stray,
    tenantUid: 'mine',
    givenTenants: new Set(['mine', 'another-instance']),
  } as unknown as InstanceRecord)

test('a call with our credentials for another tenant is foreign, even for one of the run', () => {
  expect(look([call('mine'), call('another-instance')], []).violation?.seen).toBe('tenant another-instance')
})

test('a late call for a tenant of the run that has ended is not foreign', () => {
  expect(look([call('mine')], [call('mine'), call('another-instance')])).toEqual({ observations: 1 })
})

test('a call without known credentials for a tenant that nobody was given is foreign', () => {
  expect(look([call('mine')], [call('elsewhere')]).violation).toMatchObject({
    expected: 'tenant mine',
    seen: 'tenant elsewhere',
  })
})
