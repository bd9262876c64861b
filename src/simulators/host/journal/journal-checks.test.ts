import { expect, test } from 'vitest'
import { createJournal } from '../bounded-journal.ts'
import type { WritableJournal } from '../bounded-journal.ts'
import { aCall } from '../fixture/a-call.ts'
import type { ExchangeFilter } from '../journal.ts'

function create(): WritableJournal {
  let seq = 0
  return createJournal({ nextSeq: () => ++seq })
}

function filled(): WritableJournal {
  const journal = create()
  const orders = journal.begin(
    aCall({
      operationId: 'addOrder',
      method: 'POST',
      url: '/api/Orders?draft=true',
      at: 1000,
      requestBody: { id: 'A-1', lines: [{ sku: 'SKI', quantity: 2 }] },
    }),
  )
  journal.answer(orders, { status: 201, responseBody: { id: 'A-1', status: 'New' } })
  const read = journal.begin(aCall({ operationId: 'getOrder', url: '/api/Orders/A-1', at: 2000 }))
  journal.answer(read, {
    status: 404,
    violations: [{ side: 'request', pointer: '/query/take', message: 'must be integer', restsOn: 'assumed' }],
  })
  const unmatched = journal.begin(aCall({ operationId: undefined, system: 'flow', url: '/v2/x', at: 3000 }))
  unmatched.fault = { id: 'fault-1', kind: 'status' }
  journal.answer(unmatched, { status: 503 })
  journal.begin(
    aCall({
      kind: 'delivery',
      operationId: 'event',
      method: 'POST',
      url: 'http://hook.test/omnium',
      at: 4000,
    }),
  )
  return journal
}

test.each<[ExchangeFilter, number[]]>([
  [{}, [1, 2, 3, 4]],
  [{ system: 'flow' }, [3]],
  [{ kind: 'delivery' }, [4]],
  [{ operationId: ['addOrder', 'event'] }, [1, 4]],
  [{ status: '4xx' }, [2]],
  [{ status: [201, '5xx'] }, [1, 3]],
  [{ method: 'post' }, [1, 4]],
  [{ path: '/api/Orders' }, [1]],
  [{ path: '/api/*' }, [1, 2]],
  [{ path: '/omnium' }, [4]],
  [{ path: '/api/Order.' }, []],
  [{ containing: 'SKI' }, [1]],
  [{ requestBody: { pointer: '/lines/0/quantity', equals: 2 } }, [1]],
  [{ requestBody: { pointer: '/lines/0/quantity', equals: '2' } }, []],
  [{ requestBody: { pointer: '/lines/0', equals: { quantity: 2, sku: 'SKI' } } }, [1]],
  [
    {
      responseBody: [
        { pointer: '/id', equals: 'A-1' },
        { pointer: '/status', equals: 'New' },
      ],
    },
    [1],
  ],
  [{ violating: true }, [2]],
  [{ faulted: true }, [3]],
  [{ fault: 'fault-1', faulted: true }, [3]],
  [{ unmatched: true }, [3]],
  [{ unmatched: false, violating: false }, [1, 4]],
  [{ from: 2000, to: 4000 }, [2, 3]],
  [{ afterSeq: 2, system: 'omnium' }, [4]],
])('%j finds %j', (filter, seqs) => {
  expect(
    filled()
      .entries(filter)
      .map(({ seq }) => seq),
  ).toEqual(seqs)
})

test('what was called often enough is verified, and given back', () => {
  const journal = filled()
  expect(journal.verify({ path: '/api/Orders*' }, 2).map(({ seq }) => seq)).toEqual([1, 2])
  expect(journal.verify({ system: 'omnium' })).toHaveLength(3)
  expect(journal.verify({ method: 'DELETE' }, 0)).toEqual([])
  expect(journal.check({ method: 'GET' }, { atLeast: 1, atMost: 2 })).toMatchObject({
    verified: true,
    count: 2,
    nearest: [],
    explanation: '',
  })
})

test('what was not called is explained by the exchange that comes nearest', () => {
  const filter: ExchangeFilter = {
    operationId: 'addOrder',
    status: 201,
    requestBody: { pointer: '/lines/0/quantity', equals: 3 },
  }
  expect(() => filled().verify(filter)).toThrow(
    [
      'Expected at least 1 of {"operationId":"addOrder","status":201,"requestBody":{"pointer":"/lines/0/quantity","equals":3}}, found 0.',
      '  near: seq 1, POST /api/Orders?draft=true, addOrder, 201',
      '    requestBody /lines/0/quantity: expected 3, seen 2',
    ].join('\n'),
  )
  const { nearest } = filled().check({ path: '/api/orders', method: 'POST', status: 200 })
  expect(nearest[0]).toMatchObject({
    exchange: { seq: 1 },
    differs: [
      { criterion: 'status', expected: '200', seen: '201' },
      { criterion: 'path', expected: '/api/orders', seen: '/api/Orders' },
    ],
  })
})

test('the right call with the wrong answer is nearer than another call', () => {
  const { nearest } = filled().check({ operationId: 'getOrder', status: 503 })
  expect(nearest.map(({ exchange }) => exchange.seq)[0]).toBe(2)
})

test('what was called too often is listed', () => {
  expect(() => filled().verify({ method: 'POST' }, { atMost: 1 })).toThrow(
    [
      'Expected at most 1 of {"method":"POST"}, found 2.',
      '  found: seq 1, POST /api/Orders?draft=true, addOrder, 201',
      '  found: seq 4, POST http://hook.test/omnium, event, no answer',
    ].join('\n'),
  )
})

test('an empty journal says that nothing comes near, one that dropped something says that too', () => {
  expect(() => create().verify({ method: 'POST' })).toThrow('nothing in the journal comes near')
  let seq = 0
  const small = createJournal({ entries: 1, nextSeq: () => ++seq })
  for (const url of ['/a', '/b']) small.begin(aCall({ url }))
  expect(() => small.verify({ path: '/a' })).toThrow('1 older exchanges are no longer in the journal')
})

test.each([-1, 1.5, { atLeast: 2, atMost: 1 }])('%j times cannot be expected', (times) => {
  expect(() => filled().verify({}, times)).toThrow('cannot be expected')
})

test('a pointer that is none is refused', () => {
  expect(() => filled().entries({ requestBody: { pointer: 'id', equals: 1 } })).toThrow('not a JSON Pointer')
})

test('waiting ends at once for what is there, else when the last one that was missing is answered', async () => {
  const journal = filled()
  expect(await journal.waitFor({ system: 'flow' })).toHaveLength(1)
  const waiting = journal.waitFor({ operationId: 'addOrder', status: '2xx' }, { times: 2 })
  const next = journal.begin(aCall({ operationId: 'addOrder' }))
  journal.answer(next, { status: 200 })
  expect((await waiting).map(({ seq }) => seq)).toEqual([1, 5])
})

test('waiting in vain ends with what came nearest', async () => {
  await expect(filled().waitFor({ path: '/api/Orders', status: 409 }, { timeout: 5 })).rejects.toThrow(
    /status: expected 409, seen 201\n[^]*waited: 0.005 s/,
  )
  const journal = filled()
  const waiting = journal.waitFor({ method: 'DELETE' })
  journal.end()
  await expect(waiting).rejects.toThrow('waited: until the tenant ended')
})
