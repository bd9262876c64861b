import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

function bed() {
  const flow = flowBed()
  const { token } = flow.actions.linkDevice({ storeUid: 'OSLO' })
  flow.actions.createUser({
    ...{ tenantUserUid: 'nora', firstname: 'Nora', lastname: 'Test' },
    ...{ userCode: '1001', password: 'hemmelig', storeUids: ['OSLO'] },
  })
  const logIn = () => {
    const credentials = { userCode: '1001', password: 'hemmelig' }
    return flow.call<Schema<'AccountLoginResponse'>>('POST', '/account', credentials, token).body.accessToken
  }
  const read = (as?: string) => flow.call('GET', 'T/stores/OSLO', undefined, as).status
  const inject = (rest: object) =>
    flow.tenant.faults.inject({ system: 'flow', operationId: '*', effect: { kind: 'revoke-token' }, ...rest })
  return { ...flow, logIn, read, inject }
}

test('an access token that a fault revokes is worthless for good', () => {
  const { logIn, read, inject } = bed()
  const [first, second] = [logIn(), logIn()]
  inject({})
  expect([read(first), read(first), read(second)]).toEqual([401, 401, 200])
})

test('the integration token cannot be had anew, so it is refused only while the fault lasts', () => {
  const { read, inject } = bed()
  const fault = inject({ times: 'always', token: 'integration-token' })
  expect([read(), read()]).toEqual([401, 401])
  fault.release()
  expect(read()).toBe(200)
})

test('an access token from a server whose clock is wrong expires as that clock says', () => {
  const { logIn, read, inject, tenant } = bed()
  inject({ operationId: 'loginAccount', effect: { kind: 'clock-skew', seconds: -1800 } })
  const token = logIn()
  tenant.clock.moveTo(EPOCH + 1_799_999)
  expect(read(token)).toBe(200)
  tenant.clock.moveTo(EPOCH + 1_800_000)
  expect(read(token)).toBe(401)
})
