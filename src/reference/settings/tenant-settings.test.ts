import { expect, test } from 'vitest'
import { parseBoolean, parseDays } from './parse-values.ts'
import { readTenantSettings } from './tenant-settings.ts'

test('without any key the documented defaults hold and nothing is warned about', () => {
  const warnings: string[] = []
  const settings = readTenantSettings({}, (text) => warnings.push(text))
  expect(settings).toMatchObject({ includeMainPackage: false, sendReceipts: false, propertyPrefix: 'flow' })
  expect([settings.clickCollectExpiryDays, settings.clickCollectHandlingUid, warnings]).toEqual([
    undefined,
    undefined,
    [],
  ])
})

test.each([
  ['true', true, 0],
  ['True', true, 0],
  [' true ', true, 0],
  ['FALSE', false, 0],
  ['1', false, 1],
  ['yes', false, 1],
  ['', false, 0],
  [undefined, false, 0],
])('the boolean %j is %s with %i warning(s)', (text, value, count) => {
  const warnings: string[] = []
  expect(parseBoolean('KEY', text, false, (warning) => warnings.push(warning))).toBe(value)
  expect(warnings).toHaveLength(count)
})

test.each([
  ['3', 3, 0],
  [' 10 ', 10, 0],
  ['0', undefined, 1],
  ['-1', undefined, 1],
  ['abc', undefined, 1],
  ['1.5', undefined, 1],
  ['', undefined, 0],
])('the number of days %j is %s with %i warning(s)', (text, value, count) => {
  const warnings: string[] = []
  expect(parseDays('KEY', text, (warning) => warnings.push(warning))).toBe(value)
  expect(warnings).toHaveLength(count)
})
