import { expect, test } from 'vitest'
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import { endpointHints } from './endpoint-hints.ts'

const delivery = (system: 'omnium' | 'flow', status: number | undefined): Exchange =>
  ({ kind: 'delivery', system, status }) as Exchange

test('an endpoint that knows none of the events was probably named wrongly', () => {
  expect(endpointHints([delivery('omnium', 404), delivery('omnium', 404), delivery('flow', 202)])).toEqual([
    'the event endpoint answered 404 each time: check endpoints.omniumEvents',
  ])
  expect(endpointHints([delivery('flow', 404)])).toEqual([
    'the webhook endpoint answered 404 each time: check endpoints.flowWebhooks',
  ])
})

test('one event that was taken shows that the path is right, and silence shows nothing', () => {
  expect(endpointHints([delivery('omnium', 404), delivery('omnium', 202)])).toEqual([])
  expect(endpointHints([delivery('omnium', undefined)])).toEqual([])
})
