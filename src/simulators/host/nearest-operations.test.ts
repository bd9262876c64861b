import { expect, test } from 'vitest'
import { fixtureContract } from './fixture/fixture-contract.ts'
import { nearestOperations } from './nearest-operations.ts'

const differs = (method: string, path: string, caseSensitive = true) =>
  nearestOperations(fixtureContract, { method, path }, { caseSensitive }).map(
    (each) => [each.operationId, ...each.differs] as const,
  )[0]

test.each([
  ['POST', '/api/Thing/Search', 'searchThings', 'segment 2 is "Thing", expected "Things"'],
  ['POST', '/api/things/Search', 'searchThings', 'segment 2 is "things", expected "Things" (another case)'],
  ['POST', '/Things/Search', 'searchThings', 'the path does not begin with /api'],
  ['POST', '/api/v1/Things/Search', 'searchThings', 'segment 2 "v1" is too many'],
  ['POST', '/api/Things//Search', 'searchThings', 'the path has an empty segment (//)'],
  ['POST', '/api/Things/1/2/Break', 'breakThing', 'segment 3 "1" is too many'],
] as const)('%s %s is nearly %s: %s', (method, path, operationId, difference) => {
  expect(differs(method, path)).toEqual([operationId, difference])
})

test('several differences are all told, the method first', () => {
  expect(differs('PUT', '/Thing/1/Break')).toEqual([
    'breakThing',
    'method is PUT, expected POST',
    'the path does not begin with /api',
    'segment 1 is "Thing", expected "Things"',
  ])
})

test('case is no difference where routes are matched without regard to it', () => {
  expect(differs('POST', '/api/things/Serch', false)).toEqual([
    'searchThings',
    'segment 3 is "Serch", expected "Search"',
  ])
})

test('nothing is near what has nothing in common with any operation', () => {
  expect(differs('DELETE', '/v1/something/else/altogether/here')).toBeUndefined()
})
