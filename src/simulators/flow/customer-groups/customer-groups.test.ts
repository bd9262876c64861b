import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PATH = 'T/customer-groups'

test('a customer group is made with 201, says who made it, and is renamed and listed', () => {
  const { call, ok } = flowBed()
  expect(call('POST', PATH, { customerGroupUid: 'vip', name: 'VIP' })).toMatchObject({
    status: 201,
    body: { customerGroupUid: 'vip', name: 'VIP', createdBy: 'Omnium', lastModifiedBy: 'Omnium' },
  })
  expect(ok('PUT', `${PATH}/vip`, { name: 'Faste kunder' })).toMatchObject({ name: 'Faste kunder' })
  expect(ok('GET', `${PATH}/vip`)).toMatchObject({ name: 'Faste kunder' })
  expect(ok('GET', PATH)).toMatchObject({ paging: { totalCount: 1 } })
  expect(call('POST', PATH, { customerGroupUid: 'vip', name: 'VIP' }).status).toBe(409)
  expect(call('POST', PATH, {}).status).toBe(400)
  expect(call('GET', `${PATH}/none`).status).toBe(404)
})

test('Flow quirk 1: an empty uid is legal for a customer group and means that Flow chooses one', () => {
  const { ok } = flowBed()
  const { customerGroupUid } = ok<Schema<'CustomerGroupResponse'>>('POST', PATH, {
    customerGroupUid: '',
    name: 'VIP',
  })
  expect(customerGroupUid).toMatch(/^[0-9a-f-]{36}$/)
})
