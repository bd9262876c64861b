import { expect, test } from 'vitest'
import { loadContract } from '../../host/contract/load-contract.ts'
import { orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import { ROLES, mayCall } from './roles.ts'

test('an API user may do everything until its roles are set, and again when they are lifted', async () => {
  const { call, omnium } = await omniumBed()
  const write = async () => (await call('PATCH', '/api/Orders/none/PatchOrder', {})).status
  expect(await write()).toBe(404)
  omnium.actions.setApiUserRoles({ roles: ['OrderRead'] })
  expect(await write()).toBe(403)
  expect((await call('GET', '/api/Orders/none')).status).toBe(404)
  omnium.actions.setApiUserRoles({})
  expect(await write()).toBe(404)
})

test('a missing role is an empty 403, before anything of the call is judged', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.setApiUserRoles({ roles: ['ProductAdmin'] })
  expect(await call('POST', '/api/Orders', '{ not json')).toMatchObject({ status: 403, body: undefined })
})

test('Admin implies Read, ApiOwner everything, and the till needs a role of its own', async () => {
  const { call, omnium } = await omniumBed()
  const pos = async () => (await call('PUT', '/api/Orders/PosOrders', orderBody('P1'))).status
  omnium.actions.setApiUserRoles({ roles: ['OrderAdmin'] })
  expect((await call('GET', '/api/Orders/none')).status).toBe(404)
  expect(await pos()).toBe(403)
  omnium.actions.setApiUserRoles({ roles: ['ApiOwner'] })
  expect(await pos()).not.toBe(403)
})

test('a token can be had without any role', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.setApiUserRoles({ roles: [] })
  const query = `clientId=${omnium.clientId}&clientSecret=${omnium.clientSecret}`
  expect((await call('POST', `/api/Token?${query}`, undefined, { token: null })).status).toBe(200)
})

test('every role that an operation asks for is one that can be given', () => {
  for (const { operationId, role } of loadContract('omnium').operations)
    expect(role === undefined || ROLES.includes(role), operationId).toBe(true)
})

test.each([
  [['OrderRead'], 'OrderRead', true],
  [['OrderAdmin'], 'OrderRead', true],
  [['OrderRead'], 'OrderAdmin', false],
  [['PurchaseOrderAdmin'], 'OrderAdmin', false],
  [[], undefined, true],
] as const)('roles %o against %s: %s', (roles, needed, expected) => {
  expect(mayCall(roles, needed)).toBe(expected)
})
