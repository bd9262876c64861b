import { expect, test } from 'vitest'
import type { Api, Contract, Operation } from './contract.ts'
import { documentContract } from './document-contract.ts'
import { loadContract, loadDocument } from './load-contract.ts'

const bodies: readonly unknown[] = [undefined, {}, [], 'text', null, { items: 1, name: 5, orderUid: 'ø' }]

function judge(contract: Contract, operation: Operation): unknown {
  const path = Object.fromEntries(operation.parameters.map(({ name }) => [name, '!']))
  return [
    bodies.map((body) => contract.validateRequest(operation, { path, query: {}, headers: {}, body })),
    Object.keys(operation.responses).flatMap((status) =>
      bodies.map((body) => contract.validateResponse(operation, Number(status), body)),
    ),
  ]
}

test.each(['omnium', 'flow', 'simulator', 'connector'] as const)(
  'the contract of %s made at run time equals the one compiled ahead of time',
  (api: Api) => {
    const ahead = loadContract(api)
    const now = documentContract(api, loadDocument(api))
    expect(now.operations).toEqual(ahead.operations)
    expect(now.names).toBeUndefined()
    for (const operation of ahead.operations.filter((_, index) => index % 4 === 0)) {
      expect(judge(now, now.byId(operation.operationId)), operation.operationId).toEqual(
        judge(ahead, operation),
      )
    }
  },
)

test('events are judged alike', () => {
  const now = documentContract('flow', loadDocument('flow'))
  for (const name of ['PRODUCT_CREATE', 'ORDER_CANCELLED'])
    expect(now.validateWebhook(name, { Action: 5 })).toEqual(
      loadContract('flow').validateWebhook(name, { Action: 5 }),
    )
  expect(now.validateWebhook('PRODUCT_CREATE', { Action: 5 })).not.toEqual([])
})

test.each([
  ['omnium', 'PurchaseOrdersGetPurchaseOrder', 'storeId', 'assumed'],
  ['omnium', 'PurchaseOrdersGetPurchaseOrder', 'status', 'documented'],
  ['flow', 'getOrder', 'validUntil', 'assumed'],
  ['flow', 'getOrder', 'orderUid', 'documented'],
] as const)('a mistake in %s %s rests on the evidence of %s', (api, operationId, property, restsOn) => {
  for (const contract of [loadContract(api), documentContract(api, loadDocument(api))]) {
    const operation = contract.byId(operationId)
    const found = contract.validateResponse(operation, 200, { [property]: { not: 'this' } })
    expect(found).toContainEqual(expect.objectContaining({ pointer: `/body/${property}`, restsOn }))
  }
})

test('a list that is wrong in every element is not reported element by element', () => {
  const contract = loadContract('omnium')
  const body = Array.from({ length: 900 }, () => ({ id: 5 }))
  const { violations } = contract.validateRequest(contract.byId('OrdersAddMany'), {
    path: {},
    query: {},
    headers: {},
    body,
  })
  expect(violations).toHaveLength(100)
})
