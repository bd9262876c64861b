import { expect, it } from 'vitest'
import { parseTarget } from './request-target.ts'

it('reads a repeated key as a list', () => {
  expect(parseTarget('/a?x=1&y=2&x=3').query).toEqual({ x: ['1', '3'], y: '2' })
})

it('takes keys that every object inherits for keys like any other', () => {
  const { query } = parseTarget('/a?constructor=1&toString=2&__proto__=3&__proto__=4')
  expect(Object.entries(query)).toEqual([
    ['constructor', '1'],
    ['toString', '2'],
    ['__proto__', ['3', '4']],
  ])
  expect('polluted' in {}).toBe(false)
})
