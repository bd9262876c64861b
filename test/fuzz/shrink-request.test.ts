import { expect, test } from 'vitest'
import type { FuzzRequest } from './fuzz-request.ts'
import { toCurl } from './fuzz-request.ts'
import { shrinkRequest } from './shrink-request.ts'

const request: FuzzRequest = {
  operationId: 'x',
  method: 'POST',
  path: '/api/Orders/{id}',
  values: { id: 'a/b' },
  query: [
    ['take', '1'],
    ['page', '2'],
  ],
  headers: { authorization: 'Bearer <token>', accept: '*/*' },
  body: { kind: 'json', value: { a: [1, { bad: true, good: 1 }], b: 2 } },
  broken: [],
}

test('what a failure does not need is left out', () => {
  const isBad = ({ body }: FuzzRequest): boolean =>
    body.kind === 'json' && JSON.stringify(body.value).includes('bad')
  const smallest = shrinkRequest(request, isBad)
  expect(smallest).toMatchObject({ query: [], headers: {}, body: { value: { a: [{ bad: true }] } } })
})

test('a request is written as a command', () => {
  expect(toCurl(request, 'http://o.test')).toBe(
    "curl --path-as-is -X POST 'http://o.test/api/Orders/a%2Fb?take=1&page=2' -H 'authorization: Bearer <token>'" +
      ` -H 'accept: */*' --data-binary '{"a":[1,{"bad":true,"good":1}],"b":2}'`,
  )
})
