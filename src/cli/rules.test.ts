import { expect, test } from 'vitest'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { loadCatalogue } from '../contract/catalogue/load-catalogue.ts'
import { packageRoot } from '../kernel/package-root.ts'
import { explainRule } from './rules/explain-rule.ts'
import { listRules } from './rules/list-rules.ts'
import { loadSuite, proofOf } from './rules/rule-proof.ts'
import { selectRules } from './rules/select-rules.ts'

const catalogue = loadCatalogue()
const suite = await loadSuite()
const idsOf = (...patterns: string[]): string[] => selectRules(catalogue, patterns, {}).map(({ id }) => id)
const explain = (id: string): string => explainRule(catalogue, catalogue.findRule(id), proofOf(id, suite))

test('without names all rules are listed, each once under its area', () => {
  const text = listRules(catalogue, selectRules(catalogue, [], {}))
  expect(text.match(/^ {2}[A-Z-]+-\d\d /gm)).toHaveLength(580)
  expect(text).toMatch(/^AUTH · tokens and credentials\n {2}AUTH-01 {6}MUST {3}S {2}sync {3}\S/)
  expect(text).toMatch(/\n580 rules \(/)
})

test('areas and rules can be mixed, and a filter narrows them', () => {
  const ids = selectRules(catalogue, ['RES', 'AUTH-07'], { level: 'MUST' }).map(({ id }) => id)
  expect(ids).toEqual(['AUTH-07', 'RES-01'])
})

test('a role includes the rules of both roles', () => {
  const ids = selectRules(catalogue, ['SAFE'], { role: 'export' }).map(({ id }) => id)
  expect(ids).toContain('SAFE-01')
  expect(ids).toContain('SAFE-09')
  expect(ids).not.toContain('SAFE-05')
})

test('a star stands for anything in an id, and case does not matter', () => {
  expect(idsOf('RCV-*')).toHaveLength(25)
  expect(idsOf('rcv-1*')).toHaveLength(10)
  expect(idsOf('*-34')).toEqual(['PO-34'])
  expect(idsOf('auth-07')).toEqual(['AUTH-07'])
})

test('a profile, a setting, a contradiction and a source name the rules that rest on them', () => {
  expect(idsOf('uid-dash')).toEqual(['UID-01', 'UID-13'])
  expect(idsOf('OMNIUM_TOKEN')).toEqual(['AUTH-04', 'AUTH-09', 'CFG-02', 'CFG-21'])
  expect(idsOf('C-36')).toEqual(['RETRY-02'])
  expect(idsOf('F-PRC').every((id) => catalogue.findRule(id).sources.includes('F-PRC'))).toBe(true)
})

test('words are looked for in what a rule says', () => {
  expect(idsOf('Single Flight')).toEqual(['AUTH-10'])
  const found = selectRules(catalogue, ['retry-after'], {})
  expect(found.length).toBeGreaterThan(0)
  for (const { statement, observation } of found)
    expect(`${statement} ${observation}`.toLowerCase()).toContain('retry-after')
})

test.each([
  ['RETYR-02', /no rule "RETYR-02"[^]*perhaps RETRY-02/],
  ['AUTH-99', /no rule "AUTH-99"[^]*perhaps AUTH-\d\d/],
  ['ORD-IN-2', /no rule "ORD-IN-2"[^]*perhaps ORD-IN-02/],
  ['AUHT', /No rule goes by "AUHT"[^]*did you mean AUTH\?/],
  ['RVC-*', /No rule goes by "RVC-\*"[^]*did you mean RCV\?/],
  ['uid-dahs', /did you mean uid-dash\?/],
  ['recepton', /did you mean reception\?/],
  ['qqqqqqqqqq', /No rule goes by "qqqqqqqqqq"[^]*next: See/],
])('what names no rule is an error with the nearest name: %s', (pattern, message) => {
  expect(() => idsOf('AUTH-01', pattern)).toThrow(message)
})

test('an explanation spells out why, profiles, contradictions, sources, cases and mutants', () => {
  const lines = explain('RETRY-02').split('\n')
  const [heading] = lines
  expect(heading).toBe('RETRY-02 · MUST · role sync · subject connector · judged')
  const after = (label: string): string =>
    lines.slice(lines.findIndex((line) => line.includes(label))).join('\n')
  expect(after('  why ')).toMatch(/stated by S0, S1, S3; a connector that breaks it fails/)
  expect(after('  profiles ')).toMatch(
    /retry-first: .*\n +1m: one minute\n +2m: .*\n +any \(default\): either/,
  )
  expect(after('  sources differ ')).toMatch(
    /C-36 .*\n +one reading: .*S1, S3[^]*the other: .*S0[^]*resolution: /,
  )
  expect(after('  sources  ')).toMatch(/S0 Flow Retail/)
  expect(after('  cases ')).toMatch(/RETRY-02-first-delay: [^]*\n +first: the delay before the first retry/)
})

test('an explanation names the mutants that break the rule, and the checks that watch every run', () => {
  expect(explain('AUTH-07')).toMatch(/mutants +AUTH-07-token-kept: /)
  expect(explain('AUTH-03')).toMatch(/AUTH-03-always: /)
  expect(explain('AUTH-10')).toMatch(/cases +none yet\n +mutants +none yet/)
})

test('a setting is explained with its default', () => {
  expect(explain('PKG-08')).toMatch(/OMNIUM_INCLUDE_MAIN_PACKAGE_IN_ORDER_ITEMS \(default false\): /)
})

test('the command ends with 0 and JSON, and with 2 for a name that is none', () => {
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(packageRoot(), 'src/cli/main.ts'), 'rules', ...args], {
      encoding: 'utf8',
    })
  const one = run('AUTH-07', '--json')
  expect(one.status).toBe(0)
  const told = JSON.parse(one.stdout) as {
    rules: { id: string; cases: { id: string }[]; mutants: { id: string }[] }[]
    sources: { code: string }[]
  }
  expect(told.rules.map(({ id }) => id)).toEqual(['AUTH-07'])
  expect(told.rules[0]?.cases.map(({ id }) => id)).toContain('AUTH-07-revoked')
  expect(told.rules[0]?.mutants.map(({ id }) => id)).toEqual(['AUTH-07-token-kept'])
  expect(told.sources.map(({ code }) => code).toSorted()).toEqual(['O-SEC', 'O-TRB'])
  const all = run('--json')
  expect((JSON.parse(all.stdout) as { rules: unknown[] }).rules).toHaveLength(580)
  const none = run('AUTH-99')
  expect(none).toMatchObject({ status: 2, stdout: '' })
  expect(none.stderr).toMatch(/E_UNKNOWN_RULE/)
})
