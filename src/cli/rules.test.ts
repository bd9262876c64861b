import { expect, test } from 'vitest'
import { loadCatalogue } from '../contract/catalogue/load-catalogue.ts'
import { explainRule, listRules, selectRules } from './rules.ts'

const catalogue = loadCatalogue()

test('without names all rules are listed, each once under its area', () => {
  const text = listRules(catalogue, selectRules(catalogue, [], {}))
  expect(text.match(/^ {2}[A-Z-]+-\d\d /gm)).toHaveLength(580)
  expect(text).toMatch(
    /^AUTH · tokens and credentials\n {2}AUTH-01 {6}MUST {3}S {2}sync {3}The connector gets/,
  )
  expect(text).toMatch(/\n580 rules \(/)
})

test('areas and rules can be mixed, and a filter narrows them', () => {
  const ids = selectRules(catalogue, ['RES', 'AUTH-07'], { level: 'MUST' }).map(({ id }) => id)
  expect(ids).toEqual(['RES-01', 'AUTH-07'])
})

test('a role includes the rules of both roles', () => {
  const ids = selectRules(catalogue, ['SAFE'], { role: 'export' }).map(({ id }) => id)
  expect(ids).toContain('SAFE-01')
  expect(ids).toContain('SAFE-09')
  expect(ids).not.toContain('SAFE-05')
})

test('an unknown name is answered with the nearest rule', () => {
  expect(() => selectRules(catalogue, ['RETYR-02'], {})).toThrow(/perhaps RETRY-02/)
})

test('an explanation spells out profiles, contradictions and sources', () => {
  expect(explainRule(catalogue, catalogue.findRule('RETRY-02'))).toMatchInlineSnapshot(`
    "RETRY-02 · MUST · stated · role sync · subject connector · judged
      The delay before retry 1 of a failed job is 1 or 2 minutes, by profile.
      seen by        Omnium answers 500 to the first try: the first gap is as declared.
      profiles       retry-first: Delay before the first retry: 1m | 2m | any (default)
      sources differ C-36 First retry: Profile retry-first=any
      sources        S0 Flow Retail: set-up and configuration of the Omnium integration
                     S1 Flow Retail: overview of the Omnium integration
                     S3 Flow Retail: architecture of the Omnium integration"
  `)
})
