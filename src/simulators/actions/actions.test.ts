import { expect, test } from 'vitest'
import { ApiHost } from '../host/api-host.ts'
import { createAdminApi } from '../host/admin/admin-api.ts'
import { jsonOf, wireCall } from '../host/fixture/wire-call.ts'
import { SimulatorCore } from '../host/simulator-core.ts'
import { flowVendor } from '../flow/flow-vendor.ts'
import { flowActionNames } from '../flow/actions/flow-actions.ts'
import { omniumVendor } from '../omnium/omnium-vendor.ts'
import { omniumActionNames } from '../omnium/actions/omnium-actions.ts'
import { describedActions } from './action-description.ts'
import type { ActionDescription, ArgumentSchema } from './action-description.ts'
import { checkFromAfar } from './check-entities.ts'

const START = Date.UTC(2026, 2, 2, 8)
const SYSTEMS = ['omnium', 'flow'] as const

/** The demonstration tenant `demo` behind the admin API, without sockets. */
function demo() {
  const core = new SimulatorCore({ omnium: omniumVendor, flow: flowVendor }, {})
  const tenant = core.createTenant({ id: 'demo', frozenAt: START, dataset: 'demo' })
  const host = new ApiHost({
    ...createAdminApi({
      core,
      token: 'admin',
      urls: () => ({ omnium: '', flow: '' }),
      actions: { describe: describedActions, check: checkFromAfar },
    }),
    onBreach: (breach) => {
      throw new Error(JSON.stringify(breach))
    },
  })
  const call = (method: string, path: string, json?: unknown) => {
    const url = `/tenants/demo/${path}`
    const answer = host.handle(
      wireCall(method, url, { token: 'admin', json, headers: { host: 'localhost' } }),
    )
    return { status: answer.status, body: jsonOf(answer) as Answer }
  }
  return { tenant, call }
}

interface Answer {
  readonly result?: Readonly<Record<string, unknown>>
  readonly warnings?: readonly string[]
  readonly code?: string
  readonly message?: string
}

const everyAction = SYSTEMS.flatMap((system) =>
  [...describedActions(system).values()].map((action) => [system, action.name, action] as const),
)

test('every action is described, and nothing else is', () => {
  expect([...describedActions('omnium').keys()].toSorted()).toEqual([...omniumActionNames].toSorted())
  expect([...describedActions('flow').keys()].toSorted()).toEqual([...flowActionNames].toSorted())
})

test.each(everyAction)('%s.%s says what each member is and knows no others', (_system, _name, action) => {
  expect(undescribed(action.argument, '')).toEqual([])
  expect(action.argument.additionalProperties).toBe(false)
  expect(action.summary).not.toBe('')
})

test.each(everyAction)('the example of %s.%s runs on the demonstration tenant', (system, name, action) => {
  const { call } = demo()
  expect(call('GET', `${system}/actions/${name}`).body).toEqual(action)
  const results = new Map<string, unknown>()
  for (const step of action.after ?? []) {
    const { status, body } = call('POST', `${system}/actions/${step.action}`, step.argument)
    expect([status, body.warnings ?? body.message], step.action).toEqual([200, []])
    results.set(step.action, body.result)
  }
  const { status, body } = call('POST', `${system}/actions/${name}`, filledIn(action, results))
  expect([status, body.warnings ?? body.message]).toEqual([200, []])
})

test('an order is placed with little more than a store and a line', () => {
  const { call } = demo()
  const order = {
    storeId: 'OSLO',
    orderForm: { lineItems: [{ code: 'LMP02', quantity: 2, placedPrice: 599 }] },
  }
  const { body } = call('POST', 'omnium/actions/placeOrder', { order })
  expect(body.result).toMatchObject({
    id: expect.stringMatching(/\S/) as string,
    status: 'New',
    marketId: 'NOR',
    orderType: 'ClickAndCollect',
    billingCurrency: 'NOK',
    orderForm: { shipments: [{ pickUpWarehouseCode: 'OSLO', lineItems: [{ code: 'LMP02', quantity: 2 }] }] },
  })
})

test('an order for an unknown store is refused unless that is wanted', () => {
  const { call } = demo()
  const order = { id: 'W1', storeId: 'NOPE' }
  expect(call('POST', 'omnium/actions/placeOrder', { order })).toMatchObject({
    status: 400,
    body: { code: 'E_ACTION_ARGUMENT', message: expect.stringMatching(/NOPE[^]*OSLO, BERGEN/) as string },
  })
  expect(call('POST', 'omnium/actions/placeOrder', { order, allowUnknownStore: true }).status).toBe(200)
})

test('everything that is wrong in an argument is told at once, wrong types of the entity too', () => {
  const order = { orderForm: { lineItems: [{ code: 'LMP02', quantity: 'two' }] } }
  const { status, body } = demo().call('POST', 'omnium/actions/placeOrder', {
    order,
    evnt: true,
    event: 'no',
  })
  expect([status, body.code]).toEqual([400, 'E_ACTION_ARGUMENT'])
  for (const problem of [
    '/evnt is not known here: did you mean event?',
    '/event must be boolean.',
    '/order/storeId is missing.',
    '/order/orderForm/lineItems/0/quantity must be number',
    'GET /tenants/{tenantId}/omnium/actions/placeOrder',
  ])
    expect(body.message).toContain(problem)
})

test('members that the contract does not know are taken and told, at any depth', () => {
  const { call } = demo()
  const order = {
    storeId: 'OSLO',
    custmerName: 'Kari',
    orderForm: { lineItems: [{ code: 'LMP02', quantity: 1, prise: 1 }] },
    billingAddress: { zzzzzzzzz: 1 },
  }
  expect(call('POST', 'omnium/actions/placeOrder', { order }).body.warnings).toEqual([
    '/order/custmerName is no member of OmniumOrder: did you mean customerName?',
    '/order/orderForm/lineItems/0/prise is no member of OmniumOrderLine.',
    '/order/billingAddress/zzzzzzzzz is no member of OmniumOrderAddress.',
  ])
  const product = { sku: 'X1', name: 'X', recomendedRetailPrice: 1 }
  expect(call('POST', 'flow/actions/createProduct', { product }).body.warnings).toEqual([
    '/product/recomendedRetailPrice is no member of ProductCreateRequest: did you mean recommendedRetailPrice?',
  ])
})

test('of two kinds of customer the contract of the right one speaks', () => {
  const customer = { customerId: 'C1', name: 'Firma', taxId: '999000111' }
  const { body } = demo().call('POST', 'omnium/actions/saveCustomer', { type: 'business', customer })
  expect(body.warnings).toEqual([])
})

test('a change may remove members by null', () => {
  const { call, tenant } = demo()
  const change = { customerPhone: null, orderForm: null, status: 'New' }
  expect(call('POST', 'omnium/actions/changeOrder', { orderId: 'WEB10001', change }).status).toBe(200)
  expect(tenant.omnium.state.order('WEB10001')).not.toHaveProperty('customerPhone')
})

test('actions called in TypeScript are checked by the same schemas', () => {
  const { tenant } = demo()
  const wrong = { storeUid: 'OSLO', lines: [{ productUid: 'LMP02', quantity: '1', prise: 1 }] }
  expect(() => tenant.flow.actions.completeSale(wrong as never)).toThrow(
    /\/lines\/0\/prise is not known here[^]*\/lines\/0\/quantity must be integer/,
  )
})

/** Members without a description, at any depth; entities are described by the vendor's contract. */
function undescribed(schema: ArgumentSchema, at: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => [
    ...(member.description ? [] : [`${at}/${name}`]),
    ...undescribed(member, `${at}/${name}`),
    ...undescribed(member.items ?? {}, `${at}/${name}/items`),
  ])
}

/** The example with the results of the actions before it. */
function filledIn({ example }: ActionDescription, results: ReadonlyMap<string, unknown>): unknown {
  const text = JSON.stringify(example).replaceAll(/<(\w+)\.(\w+)>/g, (_, action: string, member: string) =>
    String((results.get(action) as Readonly<Record<string, unknown>>)[member]),
  )
  return JSON.parse(text)
}
