import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/kernel/package-root.ts'
import { consoleReport } from './console-report.ts'
import { exampleStream } from './fixture/example-stream.ts'
import { jsonReport } from './json-report.ts'
import { junitReport } from './junit-report.ts'
import { wallFacts } from './wall-facts.ts'
import { brokenBy, readRun } from './run-model.ts'

const model = readRun(exampleStream)
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(packageRoot(), 'specs/schemas', `${name}.schema.json`), 'utf8')) as object
const ajv = new Ajv2020({ allErrors: true, strict: false })
ajv.addSchema(schema('stream'))

test('what a person reads', async () => {
  const text = consoleReport(model, { colors: false, verbose: false, duration: 12_345 })
  await expect(text).toMatchFileSnapshot('fixture/console.txt')
})

test('what a person reads with every exchange', async () => {
  await expect(consoleReport(model, { colors: false, verbose: true })).toMatchFileSnapshot(
    'fixture/verbose.txt',
  )
})

test('what a build server reads', async () => {
  await expect(junitReport(model)).toMatchFileSnapshot('fixture/junit.xml')
})

test('what a program reads', async () => {
  const report = jsonReport(model)
  const validate = ajv.compile(schema('report'))
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot('fixture/report.json.txt')
})

test('every line of the stream has its schema’s shape', () => {
  const validate = ajv.compile({ $ref: 'stream.schema.json' })
  for (const event of exampleStream)
    expect(validate(event), JSON.stringify([event, validate.errors])).toBe(true)
})

test('colours come only when asked for', () => {
  const escape = '\u001b['
  expect(consoleReport(model, { colors: true, verbose: false })).toContain(escape)
  expect(consoleReport(model, { colors: false, verbose: false })).not.toContain(escape)
})

test('what the connector wrote about a failed case is shown with every exchange alone', () => {
  const facts = wallFacts([{ type: 'output', case: 'ORD-IN-02-parked', lines: ['WARN no such state'] }])
  expect(consoleReport(model, { colors: false, verbose: true, facts })).toContain(
    'it wrote    WARN no such state',
  )
  expect(consoleReport(model, { colors: false, verbose: false, facts })).not.toContain('no such state')
})

test('a rule is as good as the worst of its checks', () => {
  const verdicts = Object.fromEntries(model.rules.map(({ rule, verdict }) => [rule.id, verdict]))
  expect(verdicts).toEqual({
    'AUTH-03': 'passed',
    'AUTH-15': 'warning',
    'ORD-IN-02': 'failed',
    'PICK-01': 'incomplete',
    'RETRY-02': 'known-failure',
  })
})

test('the count of failures counts what was seen to be broken, not what was not reached or is a SHOULD', () => {
  expect(brokenBy(model.cases)).toEqual({ documented: 0, assumed: 1 })
})

test('a stream that was cut off is refused', () => {
  expect(() => readRun(exampleStream.slice(0, -1))).toThrow(/beginning or its end/)
})
