import { expect, test } from 'vitest'
import { createJournal } from './bounded-journal.ts'
import type { WritableJournal } from './bounded-journal.ts'
import { aCall } from './fixture/a-call.ts'
import type { Begun } from './journal/entry.ts'

function create(limit: number): WritableJournal {
  let seq = 0
  return createJournal({ entries: limit, nextSeq: () => ++seq })
}

const call = (url: string, rest: Partial<Begun> = {}): Begun => aCall({ url, ...rest })

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

test('the bytes of bodies are bounded as well, and what went is counted', () => {
  let seq = 0
  const journal = createJournal({ entries: 10, bytes: 1000, bodyBytes: 500, nextSeq: () => ++seq })
  for (let number = 1; number <= 4; number++) {
    const exchange = journal.begin(call(`/${number}`, { requestBody: 'x'.repeat(300) }), 300)
    journal.answer(exchange, { status: 200 }, 100)
  }
  expect(journal.entries().map((each) => each.seq)).toEqual([3, 4])
  expect(journal.size).toEqual({
    entries: 2,
    bytes: 800,
    dropped: 2,
    bounds: { entries: 10, bytes: 1000, bodyBytes: 500 },
  })
  journal.clear()
  expect(journal.size).toMatchObject({ entries: 0, bytes: 0, dropped: 0 })
})

test('of a body that is too long the beginning is kept, without the secrets in it', () => {
  let seq = 0
  const journal = createJournal({ bodyBytes: 60, nextSeq: () => ++seq })
  const requestBody = { clientSecret: 'abcdefgh', filler: 'x'.repeat(100) }
  const exchange = journal.begin(call('/', { requestBody }), 140)
  journal.answer(exchange, { responseBody: { id: 1 } }, 8)
  expect(exchange).toMatchObject({ truncated: { requestBody: 140 }, responseBody: { id: 1 } })
  expect(exchange.requestBody).toBe(`{"clientSecret":"[redacted]","filler":"${'x'.repeat(21)}`)
  expect(journal.size.bytes).toBe(68)
})

test('one exchange is kept however large it is', () => {
  let seq = 0
  const journal = createJournal({ bytes: 10, nextSeq: () => ++seq })
  for (const url of ['/a', '/b']) journal.begin(call(url), 100)
  expect(journal.entries().map(({ url }) => url)).toEqual(['/b'])
})
