import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'

test('an integration token lists its one tenant', () => {
  const { ok, tenant } = flowBed()
  expect(ok('GET', '/tenants')).toMatchObject({
    items: [
      {
        tenantUid: tenant.flow.tenantUid,
        currency: { code: 'NOK' },
        extensions: [{ extensionCode: 'OMNIUM' }],
      },
    ],
    paging: { totalCount: 1 },
  })
})

test('Flow quirk 28: reading a tenant, described as internal, has an error of its own when linking fails', () => {
  const { actions, call } = flowBed()
  expect(call('GET', 'T').status).toBe(200)
  actions.setBehaviour({ tenantLinkFails: true })
  expect(call('GET', 'T')).toMatchObject({
    status: 400,
    body: { code: 'LINKING_FAILED', message: expect.stringContaining('failed') as string },
  })
  expect(call('GET', '/tenants').status).toBe(200)
})
