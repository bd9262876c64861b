import { expect, test } from 'vitest'
import { decideFlowWebhook } from './flow-webhooks.ts'
import { parseObject } from './json-body.ts'
import { decideOmniumEvent } from './omnium-events.ts'

test('an order event queues the exact order id and nothing else of the event', () => {
  const event = {
    className: 'Order',
    subClassName: 'ClickAndcollect',
    objectId: ' A-1/2 ',
    storeId: 'wrong',
    extra: {},
  }
  expect(decideOmniumEvent(event)).toEqual({
    kind: 'queue',
    job: { queue: 'external_order_sync', key: ' A-1/2 ', payload: {} },
  })
})

test.each([
  [undefined, 'refuse'],
  [{}, 'refuse'],
  [{ className: 'Order' }, 'refuse'],
  [{ className: 'Order', objectId: '  ' }, 'refuse'],
  [{ className: 'Order', objectId: 7 }, 'refuse'],
  [{ className: 'order', objectId: 'X' }, 'queue'],
  [{ className: 'Product', objectId: 'X' }, 'ignore'],
  [{ className: 'EventSubscription' }, 'ignore'],
  [{ className: 'Order', objectId: 'X', isError: true }, 'ignore'],
])('the event %j: %s', (event, kind) => {
  expect(decideOmniumEvent(event).kind).toBe(kind)
})

test('a completed reception queues its uid and store', () => {
  const event = {
    action: 'RECEIVEMENT_COMPLETED',
    tenant: { Uid: 't' },
    store: { Uid: 's' },
    receivement: { Uid: 'r' },
  }
  expect(decideFlowWebhook(event, 't')).toEqual({
    kind: 'queue',
    job: { queue: 'external_receivement_sync', key: 'r', payload: { storeUid: 's' } },
  })
  expect(decideFlowWebhook(event, 'other').kind).toBe('ignore')
  expect(decideFlowWebhook({ ...event, action: 'ORDER_SETTLED' }, 't').kind).toBe('ignore')
  expect(decideFlowWebhook({ ...event, store: null }, 't').kind).toBe('refuse')
})

test('only a JSON object of a JSON type is an event', () => {
  expect(parseObject('application/json; charset=utf-8', '{"a":1}')).toEqual({ a: 1 })
  expect(parseObject(undefined, '{"a":1}')).toEqual({ a: 1 })
  expect(parseObject('text/html', '{"a":1}')).toBeUndefined()
  expect(parseObject('application/json', '[1]')).toBeUndefined()
  expect(parseObject('application/json', '{')).toBeUndefined()
})
