import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

/** A till in OSLO and Nora, who may log in at it. */
function bed() {
  const flow = flowBed()
  const { actions, call } = flow
  const { token: deviceToken, deviceUid } = actions.linkDevice({ storeUid: 'OSLO' })
  actions.createUser({
    ...{ tenantUserUid: 'nora', firstname: 'Nora', lastname: 'Test' },
    ...{ userCode: '1001', password: 'hemmelig', storeUids: ['OSLO'] },
  })
  const logIn = (password: string, token = deviceToken) =>
    call<Schema<'AccountLoginResponse'>>('POST', '/account', { userCode: '1001', password }, token)
  return { ...flow, deviceToken, deviceUid, logIn }
}

test('the integration token stands for an integration user of its tenant', () => {
  const { ok, tenant } = flowBed()
  expect(ok('GET', '/account')).toMatchObject({
    globalRoles: [],
    defaultTenantUid: tenant.flow.tenantUid,
    tenants: [{ accountType: 'INTEGRATION', displayName: 'Omnium', tenantUid: tenant.flow.tenantUid }],
  })
})

test('a user logs in at a device, and the access token opens the tenant for an hour', () => {
  const { call, logIn, tenant } = bed()
  const { status, body } = logIn('hemmelig')
  expect([status, body.tenantUser]).toMatchObject([
    200,
    {
      tenantUserUid: 'nora',
      displayName: 'Nora Test',
      storeAccess: [{ storeUid: 'OSLO', storeRole: 'ADMIN' }],
    },
  ])
  const get = (path: string) => call('GET', path, undefined, body.accessToken)
  expect(get('T/stores/OSLO').status).toBe(200)
  expect(get('/account')).toMatchObject({ body: { tenants: [{ userCode: '1001' }] } })
  tenant.clock.moveTo(EPOCH + 3_600_000)
  expect(get('T/stores/OSLO').status).toBe(401)
})

test('a log-in needs the token of a device and the right password', () => {
  const { call, deviceToken, logIn, tenant } = bed()
  expect(logIn('wrong').status).toBe(401)
  expect(logIn('hemmelig', tenant.flow.token).status).toBe(403)
  expect(call('POST', '/account', { userCode: '1001' }, deviceToken).status).toBe(400)
  expect(call('POST', '/account', { userCode: '9', password: 'x' }, deviceToken).status).toBe(401)
  expect(call('GET', 'T/stores', undefined, deviceToken).status).toBe(403)
  expect(call('GET', '/account', undefined, deviceToken).status).toBe(403)
})

test('a token of a user is exchanged for an access token of the tenant, not for that of another tenant', () => {
  const { call, core, logIn } = bed()
  const { accessToken } = logIn('hemmelig').body
  const exchanged = call<Schema<'AccountLoginResponse'>>('POST', 'T/account', undefined, accessToken)
  expect(exchanged).toMatchObject({ status: 200, body: { tenantUser: { tenantUserUid: 'nora' } } })
  expect(call('GET', 'T/stores', undefined, exchanged.body.accessToken).status).toBe(200)
  const other = core.createTenant({ id: 'other' })
  expect(call('GET', `/tenants/${other.flow.tenantUid}/stores`, undefined, accessToken).status).toBe(403)
})

test('Flow quirk 27: a device names its store, its till with the deprecated barcodePrinter, and its tenant', () => {
  const { call, deviceToken, deviceUid, logIn } = bed()
  const device = call<Schema<'DeviceResponse'>>('GET', '/device', undefined, deviceToken)
  expect(device).toMatchObject({
    status: 200,
    body: {
      deviceUid,
      storeInfo: { storeUid: 'OSLO' },
      tillInfo: { tillUid: 'till-1', tillNumber: 1, lastOrderUid: null, barcodePrinter: null },
    },
  })
  const { accessToken } = logIn('hemmelig').body
  expect(call('GET', '/device', undefined, accessToken).body).toEqual(device.body)
  expect(call('GET', '/device').status).toBe(403)
})

test('a till offers the active payment methods with their inputs, and the reasons', () => {
  const { actions, call, deviceToken, ok } = bed()
  const parameters = [{ key: 'ref', type: 'TEXT', name: 'Reference', required: true }]
  ok('POST', 'T/paymentmethods', { name: 'Vipps', settlementCode: 'EXTERNAL_VIPPS', parameters })
  ok('POST', 'T/paymentmethods', { name: 'Old', settlementCode: 'EXTERNAL_OLD', active: false })
  actions.createReason({ reason: { code: 'R1', description: 'Defect', type: 'RETURN' } })
  const { body } = call<Schema<'DeviceResponse'>>('GET', '/device', undefined, deviceToken)
  const external = body.availablePaymentMethods.filter(({ paymentCode }) => paymentCode === 'EXTERNAL')
  expect(external).toMatchObject([{ settlementCode: 'EXTERNAL_VIPPS', parameters: [{ keyType: 'TEXT' }] }])
  expect(body.availableReasons).toMatchObject([{ code: 'R1', requiresReference: false }])
})

test('Flow quirk 25: a user reads extensions also where the integration token may not', () => {
  const { actions, call, logIn } = bed()
  const { accessToken } = logIn('hemmelig').body
  actions.setBehaviour({ extensionsNeedUserToken: true })
  expect(call('GET', 'T/extensions').status).toBe(403)
  expect(call('GET', 'T/extensions', undefined, accessToken).status).toBe(200)
})

test('neither passwords nor tokens reach the journal', () => {
  const { deviceToken, logIn, tenant } = bed()
  const { accessToken } = logIn('hemmelig').body
  const journal = JSON.stringify(tenant.journal.entries())
  for (const secret of ['hemmelig', accessToken, deviceToken]) expect(journal).not.toContain(secret)
})

test('a user code is taken once', () => {
  const again = { firstname: 'N', lastname: 'T', userCode: '1001', password: 'x' }
  expect(() => bed().actions.createUser(again)).toThrow(/exists already/)
})
