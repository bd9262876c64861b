import { expect, test } from 'vitest'
import { fixtureContract } from './fixture/fixture-contract.ts'
import { createRouter } from './router.ts'
import type { RouteMatch } from './router.ts'

const insensitive = createRouter(fixtureContract, { caseSensitive: false })
const sensitive = createRouter(fixtureContract, { caseSensitive: true })

const idOf = (match: RouteMatch): string | undefined =>
  match.kind === 'operation' ? match.path.id : undefined

test('a literal segment wins over a parameter, for its own method only', () => {
  expect(insensitive.match('POST', '/api/Things/Search')).toMatchObject({
    operation: { operationId: 'searchThings' },
  })
  expect(insensitive.match('GET', '/api/Things/Search')).toMatchObject({
    operation: { operationId: 'getThing' },
  })
})

test('letter case of literals matters to Flow only, and parameters always keep theirs', () => {
  expect(idOf(insensitive.match('GET', '/API/things/AbC'))).toBe('AbC')
  expect(sensitive.match('GET', '/API/things/AbC').kind).toBe('unknown')
})

test.each([
  ['A%2F1', 'A/1'],
  ['A%252F1', 'A%2F1'],
  ['100%25', '100%'],
  ['%2541', '%41'],
  ['sm%C3%B8r%20og%20br%C3%B8d', 'smør og brød'],
  ['a.b:c;d@e', 'a.b:c;d@e'],
  ['a+b', 'a+b'],
  ['A%3FB%23C', 'A?B#C'],
])('an id is decoded exactly once: %s', (encoded, decoded) => {
  expect(idOf(insensitive.match('GET', `/api/Things/${encoded}`))).toBe(decoded)
})

test('a very long id still matches', () => {
  const id = 'x'.repeat(3000)
  expect(idOf(insensitive.match('GET', `/api/Things/${id}`))).toBe(id)
})

test('broken percent-encoding is told apart from an unknown path', () => {
  expect(insensitive.match('GET', '/api/Things/%E0%A4')).toEqual({ kind: 'malformed' })
})

test('a known path with another method names the methods that it has', () => {
  expect(insensitive.match('PUT', '/api/Things')).toMatchObject({
    kind: 'wrong-method',
    allowed: ['POST', 'GET', 'HEAD'],
    nearest: [
      { operationId: 'addThing', differs: ['method is PUT, expected POST'] },
      { operationId: 'listThings' },
    ],
  })
})

test('HEAD is served by GET', () => {
  expect(insensitive.match('HEAD', '/api/Things/1')).toMatchObject({ operation: { operationId: 'getThing' } })
})

test('an unknown path names the nearest operations, the likeliest first', () => {
  const match = insensitive.match('POST', '/api/Thing/Search')
  expect(match.kind === 'unknown' && match.nearest[0]?.operationId).toBe('searchThings')
  const other = insensitive.match('DELETE', '/v1/something/else/altogether/here')
  expect(other.kind === 'unknown' && other.nearest).toEqual([])
})

test('a path that is no misspelt route has no nearest operation, and is not compared for long', () => {
  for (const path of [`/${'a'.repeat(200_000)}`, '/a'.repeat(20_000)])
    expect(insensitive.match('PUT', path)).toEqual({ kind: 'unknown', nearest: [] })
})
