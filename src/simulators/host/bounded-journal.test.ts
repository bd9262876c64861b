import { expect, test } from 'vitest'
import { createJournal } from './bounded-journal.ts'
import type { WritableJournal } from './bounded-journal.ts'
import type { Exchange } from './exchange.ts'

function create(limit: number): WritableJournal {
  let seq = 0
  return createJournal({ limit, nextSeq: () => ++seq })
}

const call = (url: string, rest: Partial<Exchange> = {}): Omit<Exchange, 'seq'> => ({
  system: 'omnium',
  kind: 'call',
  tenant: 't',
  at: 0,
  answeredAt: undefined,
  operationId: 'getThing',
  method: 'GET',
  url,
  path: {},
  query: {},
  requestHeaders: {},
  requestBody: undefined,
  status: undefined,
  responseHeaders: {},
  responseBody: undefined,
  violations: [],
  ...rest,
})

test.each([1, 3, 10])('a journal of %i entries keeps exactly the newest', (limit) => {
  const journal = create(limit)
  for (let number = 1; number <= 35; number++) journal.begin(call(`/${number}`))
  const expected = Array.from({ length: limit }, (_, index) => 35 - limit + 1 + index)
  expect(journal.entries().map(({ seq }) => seq)).toEqual(expected)
})

test('entries are found by every filter', () => {
  const journal = create(10)
  journal.begin(call('/things/A%2F1', { path: { id: 'A/1' } }))
  journal.begin(call('/other', { system: 'flow', requestBody: { name: 'needle' } }))
  const open = journal.begin(call('http://x/hook', { kind: 'delivery', operationId: 'event' }))
  const seqs = (filter: Parameters<typeof journal.entries>[0]) =>
    journal.entries(filter).map(({ seq }) => seq)
  expect(seqs({ system: 'flow' })).toEqual([2])
  expect(seqs({ kind: 'delivery' })).toEqual([3])
  expect(seqs({ operationId: ['event', 'none'] })).toEqual([3])
  expect(seqs({ containing: 'needle' })).toEqual([2])
  expect(seqs({ containing: 'A/1' })).toEqual([1])
  expect(seqs({ afterSeq: 1, system: 'omnium' })).toEqual([3])
  expect(seqs({ containing: 'answer' })).toEqual([])
  journal.answer(open, { responseBody: { text: 'answer' } })
  expect(seqs({ containing: 'answer' })).toEqual([3])
})

test('a subscriber sees beginning and answer until it leaves', () => {
  const journal = create(10)
  const seen: string[] = []
  const leave = journal.subscribe(({ seq, status }, phase) => seen.push(`${seq} ${phase} ${status}`))
  const exchange = journal.begin(call('/'))
  journal.answer(exchange, { status: 200 })
  leave()
  journal.begin(call('/'))
  expect(seen).toEqual(['1 begun undefined', '1 answered 200'])
})
