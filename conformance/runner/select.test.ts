import { expect, test } from 'vitest'
import { selectCases } from './select.ts'

const cases = [
  { id: 'AUTH-07-revoked', rules: ['AUTH-07', 'AUTH-08'] },
  { id: 'ORD-IN-02-parked', rules: ['ORD-IN-02'] },
  { id: 'ORD-UPD-02-added', rules: ['ORD-UPD-02'] },
]
const ids = (...patterns: string[]) => selectCases(cases, patterns).map(({ id }) => id)

test('without patterns everything is chosen', () => expect(ids()).toHaveLength(3))

test('areas, rules, cases and globs choose, in plan order and each case once', () => {
  expect(ids('ORD-IN')).toEqual(['ORD-IN-02-parked'])
  expect(ids('AUTH-08')).toEqual(['AUTH-07-revoked'])
  expect(ids('ORD-*', 'AUTH-07', 'AUTH')).toEqual(cases.map(({ id }) => id))
})

test('a pattern that names nothing is refused even beside one that does', () => {
  expect(() => ids('AUTH-07', 'ORD-IM-02')).toThrow(/"ORD-IM-02"[^]*Did you mean ORD-IN-02/)
})

test('a number with one digit is taken for the rule of two', () => {
  expect(() => ids('ord-upd-2')).toThrow(/Did you mean ORD-UPD-02\?/)
})

test('names that have rules but no case say so', () => {
  const rules = [
    { id: 'CUST-01', area: 'CUST' },
    { id: 'CUST-02', area: 'CUST' },
  ]
  expect(() => selectCases(cases, ['CUST'], rules)).toThrow('Area CUST has 2 rules but no case yet.')
  expect(() => selectCases(cases, ['CUST-02'], rules)).toThrow('Rule CUST-02 has no case yet.')
  expect(() => selectCases(cases, ['CUST-03'], rules)).toThrow(/No case goes by/)
})

test('characters of regular expressions are taken as they stand', () => {
  expect(() => ids('AUTH.07')).toThrow(/No case/)
})
