import { expect, test } from 'vitest'
import { UserError } from '../../kernel/errors.ts'
import { flowActionNames } from './actions/flow-actions.ts'
import { EPOCH, flowBed } from './fixture/flow-bed.ts'
import { flowVendor } from './flow-vendor.ts'
import type { Schema } from './schemas.ts'

test('every handler serves an operation of the contract', () => {
  const ids = flowVendor.contract.operations.map(({ operationId }) => operationId)
  const handled = Object.keys(flowVendor.handlers)
  expect(handled.filter((id) => !ids.includes(id))).toEqual([])
  expect(handled).toEqual(
    expect.arrayContaining(['createOrder', 'createPurchaseOrder', 'createWebhookSubscription']),
  )
})

test('a missing or unknown token is 401 with an error body', () => {
  const { call, tenant } = flowBed()
  expect(call('GET', 'T/stores', undefined, 'wrong')).toMatchObject({
    status: 401,
    body: { code: 'UNAUTHORIZED' },
  })
  expect(tenant.journal.entries().at(-1)).toMatchObject({ operationId: 'listStores', status: 401 })
})

test('the token of one tenant opens nothing of another, and the try stands in its own journal', () => {
  const { core, call } = flowBed()
  const other = core.createTenant({ id: 'other', frozenAt: EPOCH })
  expect(call('GET', 'T/stores', undefined, other.flow.token)).toMatchObject({
    status: 403,
    body: { code: 'FORBIDDEN' },
  })
  expect(other.journal.entries()).toMatchObject([{ status: 403, token: 'integration-token' }])
})

test('tenants share nothing, and a reset gives the same credentials back', () => {
  const { core, tenant } = flowBed()
  const other = core.createTenant({ id: 'other', frozenAt: EPOCH })
  expect(other.flow.state.stores()).toEqual([])
  const { token, tenantUid } = tenant.flow
  expect(token).not.toBe(other.flow.token)
  tenant.reset()
  expect(tenant.flow).toMatchObject({ token, tenantUid })
  expect(tenant.flow.state.stores()).toEqual([])
})

test('a caller may read its own tenant, the countries and the VAT codes', () => {
  const { ok, tenant } = flowBed()
  expect(ok('GET', '/tenants')).toMatchObject({ items: [{ tenantUid: tenant.flow.tenantUid }] })
  expect(ok('GET', 'T')).toMatchObject({ extensions: [{ extensionCode: 'OMNIUM', active: true }] })
  expect(ok('GET', '/countries?pageSize=2')).toMatchObject({ paging: { pageSize: 2, totalCount: 4 } })
  const { items } = ok<Schema<'VatCodeList'>>('GET', '/vat?vatCountryCode=FI')
  expect(items[0]).toMatchObject({ vatCodeUid: 'fi-25_5', rate: 2550, name: 'ALV 25.5 %' })
})

test('creating answers 200 on the older resources and 201 on the newer ones', () => {
  const { call } = flowBed()
  const statuses = [
    call('POST', 'T/stores', { storeUid: 'S' }),
    call('POST', 'T/stores/S/warehouses', { name: 'W' }),
    call('POST', 'T/products', { name: 'P', sku: 'P' }),
    call('POST', 'T/customers', { firstname: 'K' }),
    call('POST', 'T/handlings', { name: 'H', active: true, description: null }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([200, 200, 200, 201, 201])
})

test('a uid needs a legal first character only, as the published pattern has no end', () => {
  const { call, ok } = flowBed()
  expect(call('POST', 'T/customers', { customerUid: 'a/b c', firstname: 'K' }).status).toBe(201)
  expect(ok('GET', 'T/customers/a%2Fb%20c')).toMatchObject({ customerUid: 'a/b c' })
  expect(call('POST', 'T/customers', { customerUid: 'PO-1_x', firstname: 'K' }).status).toBe(201)
  expect(call('POST', 'T/customers', { customerUid: 'Øst', firstname: 'K' }).status).toBe(400)
  expect(call('POST', 'T/customers', { customerUid: '', firstname: 'K' }).status).toBe(400)
})

test('a caller that leaves the uid out gets a UUID', () => {
  const { ok } = flowBed()
  const { customerUid } = ok<Schema<'CustomerResponse'>>('POST', 'T/customers', { firstname: 'K' })
  expect(customerUid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/)
})

test('lists filter by external id, name and sku', () => {
  const { ok } = flowBed()
  ok('POST', 'T/stores', { storeUid: 'S2', name: 'Two', externalId: 'X2' })
  ok('POST', 'T/customers', { customerUid: 'C1', externalId: 'X1', firstname: 'K' })
  const uids = (path: string, field: string) =>
    ok<{ items: Record<string, unknown>[] }>('GET', path).items.map((item) => item[field])
  expect(uids('T/stores?storeExternalId=X2', 'storeUid')).toEqual(['S2'])
  expect(uids('T/stores?storeName=Oslo', 'storeUid')).toEqual(['OSLO'])
  expect(uids('T/customers?customerExternalId=X1', 'customerUid')).toEqual(['C1'])
  expect(uids('T/products?productSku=CAP', 'productUid')).toEqual(['CAP'])
  expect(uids('T/stores/OSLO/warehouses?warehouseExternalId=OSLO', 'warehouseUid')).toEqual(['OSLO'])
})

test('a customer is changed in part and its display name follows', () => {
  const { ok } = flowBed()
  ok('POST', 'T/customers', {
    customerUid: 'C1',
    firstname: 'Kari',
    lastname: 'Eksempel',
    mobile: '+4790000001',
  })
  expect(ok('PUT', 'T/customers/C1', { firstname: 'Karin' })).toMatchObject({
    displayName: 'Karin Eksempel',
    mobile: '+4790000001',
    customerType: 'PERSON',
  })
  const company = { customerUid: 'C2', customerType: 'COMPANY', companyName: 'Fjell AS' }
  expect(ok('POST', 'T/customers', company)).toMatchObject({ displayName: 'Fjell AS' })
})

test('the registry names exactly the actions that there are', () => {
  const { actions } = flowBed()
  expect(Object.keys(actions).sort()).toEqual([...flowActionNames].sort())
})

test('a wrong argument of an action says what was expected and what may have been meant', () => {
  const { actions } = flowBed()
  const message = (run: () => unknown): string => {
    try {
      run()
    } catch (error) {
      if (error instanceof UserError) return error.message
      throw error
    }
    throw new Error('nothing was thrown')
  }
  expect(message(() => actions.cancelOrder({ orderUuid: 'x' } as never))).toMatch(
    /orderUuid is not known here: did you mean orderUid\?/,
  )
  expect(message(() => actions.cancelOrder({} as never))).toMatch(/orderUid is missing[^]*flow\.cancelOrder/)
  expect(message(() => actions.cancelOrder([] as never))).toMatch(/must be object/)
  expect(message(() => actions.cancelOrder({ orderUid: 'none' }))).toMatch(/No order has the identifier none/)
})

test('what the admin API lists are collections that answer in the shapes of the API', () => {
  const { placeOrder, state } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  expect(state.orders.size).toBe(1)
  expect(state.orders.get(uid)).toMatchObject({ orderTotals: { grandTotal: 10000 } })
  expect(state.orders.all()).toEqual(state.orders())
  expect(state.orders.by('storeUid', 'OSLO')).toHaveLength(1)
})
