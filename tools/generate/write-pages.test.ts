import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/contract/catalogue/load-catalogue.ts'
import { packageRoot } from '../../src/kernel/package-root.ts'
import { prose, table } from './markdown.ts'
import { writeContractsPage } from './write-contracts-page.ts'
import { writeRulesPage } from './write-rules-page.ts'

const catalogue = loadCatalogue()
const page = writeRulesPage(catalogue)

/** The anchor that GitHub and its kin make of a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

test('the page of rules has each rule, profile, contradiction and source once', () => {
  const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)
  const { rules, profiles, contradictions, sources } = catalogue
  expect(anchors.toSorted()).toEqual(
    [
      ...[...rules, ...contradictions].map(({ id }) => id.toLowerCase()),
      ...profiles.map(({ id }) => `profile-${id}`),
      ...sources.map(({ code }) => `source-${code.toLowerCase()}`),
    ].toSorted(),
  )
})

test('no link of the page of rules leads nowhere', () => {
  const anchors = new Set([
    ...[...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id),
    ...[...page.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => slug(heading)),
  ])
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id)
  expect(links.length).toBeGreaterThan(1000)
  expect(links.filter((id) => !anchors.has(id))).toEqual([])
})

test('every row of a table has the cells of its heading', () => {
  const cells = (line: string): number => line.split(/(?<!\\)\|/).length
  const lines = page.split('\n')
  const odd = lines.filter((line, index) => {
    const above = lines[index - 1] ?? ''
    return line.startsWith('|') && above.startsWith('|') && cells(line) !== cells(above)
  })
  expect(odd).toEqual([])
  expect(table(['a', 'b'], [['x|y', 1]])).toBe('| a | b |\n|---|---:|\n| x\\|y | 1 |')
})

test('what Markdown would take for markup is shown as it is, and code is left alone', () => {
  expect(prose('OMNIUM_TOKEN in `A_*_<b>` and <b>*')).toBe('OMNIUM\\_TOKEN in `A_*_<b>` and &lt;b>\\*')
})

test('properties are counted where they are declared, with the evidence of the nearest schema above', () => {
  const named = { $ref: '#/components/schemas/Named' }
  const document = {
    paths: {},
    webhooks: { SAVED: { post: { 'x-evidence': 'assumed' } }, GONE: { post: {} } },
    components: {
      schemas: {
        Named: { 'x-evidence': 'implied', properties: { name: { type: 'string' } } },
        Thing: {
          properties: {
            plain: {},
            shown: { 'x-evidence': 'example' },
            by: named,
            rows: { items: { 'x-evidence': 'assumed', properties: { inner: {} } } },
          },
        },
      },
    },
  } as const
  const text = writeContractsPage([{ api: 'flow', document, operations: [] }], () => new Set())
  expect(text).toContain('| flow | 2 | 6 | 2 | 1 | 2 | 1 |')
  expect(text).toContain('| flow | 2 | 1 | 0 | 0 | 1 |')
})

test('the totals of operations are those of the operation tables', () => {
  const text = readFileSync(join(packageRoot(), 'docs/contracts.md'), 'utf8')
  for (const api of ['omnium', 'flow'] as const) {
    const operations = JSON.parse(
      readFileSync(join(packageRoot(), 'generated', api, 'operations.json'), 'utf8'),
    ) as readonly { tier: string }[]
    const inTier = (tier: string): number => operations.filter((one) => one.tier === tier).length
    expect(text).toContain(`| ${api} | A | ${inTier('A')} |`)
    expect(text).toContain(`| ${api} | B | ${inTier('B')} |`)
    expect(text).toContain(`| ${api} | both | ${operations.length} |`)
  }
})
