/** Every peculiarity of a vendor that specs/quirks numbers has a test that carries its number, or a reason. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Quirk {
  readonly number: number
  readonly statement: string
  readonly source: readonly string[]
  readonly notTested?: string
}

const VENDORS = [
  ['Omnium', 'specs/quirks/omnium.yaml', 52],
  ['Flow', 'specs/quirks/flow.yaml', 30],
] as const

const quirksOf = (file: string): readonly Quirk[] =>
  (parse(readFileSync(file, 'utf8')) as { quirks: readonly Quirk[] }).quirks

/** Numbers in titles of tests: `Omnium quirk 7: …`, behind any quote. */
const tested = (vendor: string): ReadonlySet<number> => {
  const title = new RegExp(`['"\`]${vendor} quirk (\\d+): `, 'g')
  const sources = globSync('src/simulators/**/*.test.ts').map((file) => readFileSync(file, 'utf8'))
  return new Set(sources.flatMap((source) => [...source.matchAll(title)].map(([, number]) => Number(number))))
}

test.each(VENDORS)('the quirks of %s are numbered without a gap and say what they are', (_, file, count) => {
  const quirks = quirksOf(file)
  expect(quirks.map(({ number }) => number)).toEqual(Array.from({ length: count }, (__, at) => at + 1))
  for (const { number, statement, source } of quirks) {
    expect(statement, `quirk ${number}`).toMatch(/\S.*\.$/s)
    expect(source.length, `quirk ${number}`).toBeGreaterThan(0)
  }
})

test.each(VENDORS)('every quirk of %s has a test or a reason why not', (vendor, file) => {
  const titles = tested(vendor)
  const missing = quirksOf(file).filter(({ number, notTested }) => !titles.has(number) && !notTested?.trim())
  expect(missing.map(({ number, statement }) => `${vendor} quirk ${number}: ${statement}`)).toEqual([])
})

test.each(VENDORS)(
  'no test names a quirk that %s does not have, or one that is said to be untested',
  (vendor, file) => {
    const known = new Set(quirksOf(file).flatMap(({ number, notTested }) => (notTested ? [] : [number])))
    expect([...tested(vendor)].filter((number) => !known.has(number))).toEqual([])
  },
)
