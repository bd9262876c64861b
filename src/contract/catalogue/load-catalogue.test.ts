import { Ajv2020 } from 'ajv/dist/2020.js'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UserError } from '../../kernel/errors.ts'
import { packageRoot } from '../../kernel/package-root.ts'
import type { Basis, RuleRole } from './catalogue.ts'
import { loadCatalogue } from './load-catalogue.ts'

const catalogue = loadCatalogue()

/** Area: default role, number of rules, of these stated, implied, edge cases. */
const AREAS: Readonly<Record<string, readonly [RuleRole, number, number, number, number]>> = {
  AUTH: ['sync', 20, 8, 6, 6],
  CFG: ['both', 22, 12, 3, 7],
  UID: ['export', 20, 7, 6, 7],
  MONEY: ['both', 14, 2, 4, 8],
  UNIT: ['both', 11, 3, 4, 4],
  DELTA: ['export', 13, 1, 6, 6],
  TASK: ['export', 8, 4, 3, 1],
  PRICE: ['export', 20, 10, 5, 5],
  PROD: ['export', 32, 18, 4, 10],
  BRAND: ['export', 7, 1, 2, 4],
  VAT: ['export', 7, 2, 1, 4],
  IMG: ['export', 6, 1, 0, 5],
  PKG: ['export', 11, 4, 5, 2],
  CAT: ['export', 9, 3, 2, 4],
  STORE: ['export', 17, 13, 0, 4],
  ORG: ['export', 6, 3, 1, 2],
  WH: ['export', 9, 5, 1, 3],
  HOURS: ['export', 6, 1, 2, 3],
  PLIST: ['export', 4, 2, 1, 1],
  PO: ['export', 34, 17, 9, 8],
  RES: ['export', 6, 1, 3, 2],
  RCV: ['sync', 25, 7, 11, 7],
  INV: ['both', 25, 12, 5, 8],
  CUST: ['sync', 23, 10, 7, 6],
  CUSTIN: ['sync', 10, 2, 4, 4],
  LOY: ['sync', 4, 1, 1, 2],
  MKT: ['sync', 5, 2, 1, 2],
  HOOK: ['sync', 18, 3, 7, 8],
  DEDUP: ['sync', 10, 1, 3, 6],
  QUEUE: ['sync', 9, 3, 0, 6],
  RETRY: ['sync', 15, 6, 3, 6],
  LIM: ['sync', 5, 3, 1, 1],
  'ORD-IN': ['sync', 30, 6, 17, 7],
  PICK: ['sync', 13, 5, 3, 5],
  'ORD-UPD': ['sync', 20, 4, 4, 12],
  'ORD-OUT': ['sync', 26, 3, 16, 7],
  RET: ['sync', 11, 1, 5, 5],
  CANC: ['sync', 6, 1, 2, 3],
  PAY: ['sync', 9, 1, 4, 4],
  INVOICE: ['sync', 24, 14, 3, 7],
  SAFE: ['both', 10, 3, 0, 7],
}

test('the catalogue has every area with its role and its number of rules by basis, in reading order', () => {
  const found = catalogue.areas.map(({ id, role, rules }) => {
    const count = (basis: Basis): number => rules.filter((rule) => rule.basis === basis).length
    return [id, [role, rules.length, count('S'), count('I'), count('E')]]
  })
  expect(found).toEqual(Object.entries(AREAS))
})

test('580 rules: 206 stated, 165 implied, 209 edge cases; the core is 194 and the implied duties are 50', () => {
  const count = (basis: Basis, level?: string): number =>
    catalogue.rules.filter((rule) => rule.basis === basis && (!level || rule.level === level)).length
  expect(catalogue.rules).toHaveLength(580)
  expect([count('S'), count('I'), count('E')]).toEqual([206, 165, 209])
  expect([count('S', 'MUST'), count('I', 'MUST')]).toEqual([194, 50])
})

test('74 contradictions and 65 profiles', () => {
  expect(catalogue.contradictions).toHaveLength(74)
  expect(catalogue.profiles).toHaveLength(65)
})

test('the numbers of an area run from 01 without a gap', () => {
  for (const { id, rules } of catalogue.areas) {
    const expected = rules.map((_, index) => `${id}-${String(index + 1).padStart(2, '0')}`)
    expect(rules.map((rule) => rule.id)).toEqual(expected)
  }
})

test('rules take the role of their area unless they name their own', () => {
  const role = (id: string): string => catalogue.findRule(id).role
  expect(
    ['AUTH-01', 'AUTH-14', 'UID-01', 'UID-10', 'PKG-07', 'PKG-08', 'RES-04', 'CUSTIN-09'].map(role),
  ).toEqual(['sync', 'export', 'export', 'sync', 'export', 'sync', 'sync', 'export'])
})

test('rules about the simulators and the suite are not laid on the connector', () => {
  const others = catalogue.rules.filter(({ subject }) => subject !== 'connector')
  expect(others.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
    'AUTH-19 simulator',
    'UID-18 simulator',
    'CUST-15 suite',
    'HOOK-07 simulator',
  ])
})

test('exactly the MAY rules and the advice on shared environments are informative', () => {
  const informative = catalogue.rules.filter(({ mode }) => mode === 'informative').map(({ id }) => id)
  const may = catalogue.rules.filter(({ level }) => level === 'MAY').map(({ id }) => id)
  expect(informative.toSorted()).toEqual([...may, 'TASK-06'].toSorted())
})

test('a rule, profile or contradiction that a text mentions exists', () => {
  const known = new Set([...catalogue.rules, ...catalogue.contradictions].map(({ id }) => id))
  const texts = [
    ...catalogue.rules.flatMap(({ statement, observation }) => [statement, observation]),
    ...catalogue.contradictions.map(({ handling }) => handling),
  ]
  const areas = catalogue.areas.map(({ id }) => id).join('|')
  const mentioned = texts.flatMap((text) => text.match(new RegExp(`\\b(${areas}|C)-\\d\\d\\b`, 'g')) ?? [])
  expect(mentioned.length).toBeGreaterThan(50)
  expect(mentioned.filter((id) => !known.has(id))).toEqual([])
})

test('a contradiction that handles a rule by name is cited by that rule', () => {
  const areas = catalogue.areas.map(({ id }) => id).join('|')
  const silent = catalogue.contradictions.flatMap(({ id, handling, rules }) => {
    const named = handling.match(new RegExp(`\\b(${areas})-\\d\\d\\b`, 'g')) ?? []
    return named.filter((rule) => !rules.includes(rule)).map((rule) => `${id} ${rule}`)
  })
  expect(silent).toEqual([])
})

test('every document of a vendor that is cited has a title, and only the input documents lack an address', () => {
  const withoutUrl = catalogue.sources.filter(({ urls }) => urls.length === 0).map(({ code }) => code)
  expect(withoutUrl).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'FSH', '3P', 'X'])
})

test('a misspelt rule id is answered with the nearest one', () => {
  expect(() => catalogue.findRule('ORD-INN-02')).toThrow(/no rule "ORD-INN-02"[^]*perhaps ORD-IN-02[^]*next:/)
  expect(() => catalogue.findRule('auth-07')).toThrow(/perhaps AUTH-07/)
})

const SCHEMAS = 'catalogue rule rule-area rule-areas sources profiles contradictions settings'.split(' ')
const readData = (path: string): object =>
  JSON.parse(readFileSync(join(packageRoot(), path), 'utf8')) as object

test('the schemas are valid JSON Schema 2020-12', () => {
  const ajv = new Ajv2020({ strict: false })
  for (const name of SCHEMAS)
    expect(ajv.validateSchema(readData(`specs/schemas/${name}.schema.json`)), name).toBe(true)
})

test('the catalogue as one document has every field of every rule, and fits its schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  for (const name of SCHEMAS) ajv.addSchema(readData(`specs/schemas/${name}.schema.json`))
  const judge = ajv.getSchema('catalogue.schema.json')
  expect(judge?.(readData('generated/catalogue.json')), JSON.stringify(judge?.errors)).toBe(true)
  const [first, ...rest] = catalogue.rules
  expect(
    judge?.({ ...readData('generated/catalogue.json'), rules: [{ ...first, mode: 'loud' }, ...rest] }),
  ).toBe(false)
})

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** Message of the error after one replacement in one file of a copy of the data. */
function messageAfter(file: string, from: string, to: string): string {
  const root = mkdtempSync(join(tmpdir(), 'catalogue-'))
  folders.push(root)
  for (const part of ['rules', 'schemas', 'profiles.yaml', 'contradictions.yaml', 'settings.yaml'])
    cpSync(join(packageRoot(), 'specs', part), join(root, 'specs', part), { recursive: true })
  const path = join(root, 'specs', file)
  const text = readFileSync(path, 'utf8')
  expect(text.includes(from), `${from} in ${file}`).toBe(true)
  writeFileSync(path, text.replace(from, to))
  try {
    loadCatalogue(root)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return (error as UserError).message
  }
  return 'no error'
}

test('an unchanged copy loads', () => {
  expect(messageAfter('rules/AUTH.yaml', 'area: AUTH', 'area: AUTH')).toBe('no error')
})

test('a duplicate id is refused with file and line', () => {
  const message = messageAfter('rules/AUTH.yaml', 'id: AUTH-02', 'id: AUTH-01')
  expect(message).toMatch(/AUTH-01 occurs twice[^]*at: specs\/rules\/AUTH\.yaml:16:\d+/)
})

test('a wrong value is refused with the allowed ones', () => {
  const message = messageAfter('rules/AUTH.yaml', 'level: MUST', 'level: MSUT')
  expect(message).toMatch(/rules\.0\.level is "MSUT"[^]*AUTH\.yaml:6:12[^]*one of MUST, SHOULD, MAY/)
})

test('an unknown key is refused with the nearest known one', () => {
  const message = messageAfter('rules/AUTH.yaml', 'basis: S', 'bases: S')
  expect(message).toMatch(/unknown key bases \(expected basis/)
  expect(message).toMatch(/rules\.0 lacks basis/)
})

test('a MAY that is judged is refused', () => {
  expect(messageAfter('rules/AUTH.yaml', 'level: MUST', 'level: MAY')).toMatch(/rules\.0 lacks mode/)
})

test('dangling references are refused in both directions', () => {
  expect(messageAfter('rules/AUTH.yaml', 'contradictions: [C-03]', 'contradictions: [C-99]')).toMatch(
    /names C-99, which does not exist/,
  )
  expect(messageAfter('profiles.yaml', 'rules: [AUTH-02]', 'rules: [AUTH-92]')).toMatch(
    /specs\/profiles\.yaml:\d+:\d+ rules names AUTH-92, which does not exist \(expected an existing id, perhaps AUTH-02\)/,
  )
})

test.each([
  ['rules/AUTH.yaml', 'profiles: [token-call]', 'profiles: [token-cal]', /token-cal, .*perhaps token-call/],
  [
    'rules/AUTH.yaml',
    'settings: [OMNIUM_TOKEN]',
    'settings: [OMNIUM_TOKN]',
    /OMNIUM_TOKN, .*perhaps OMNIUM_TOKEN/,
  ],
  ['rules/AUTH.yaml', 'sources: [S0, S3]', 'sources: [S0, S33]', /S33, .*perhaps S3/],
  [
    'contradictions.yaml',
    'profiles: [money-round]',
    'profiles: [money-rnd]',
    /money-rnd, .*perhaps money-round/,
  ],
] as const)('an unknown name in %s is refused with its line and the nearest: %s', (file, from, to, hint) => {
  const line = readFileSync(join(packageRoot(), 'specs', file), 'utf8')
    .split(from)[0]
    ?.split('\n').length
  // The name that is gone may be missed elsewhere too, so the mistake can be one of several.
  const told = messageAfter(file, from, to).replaceAll(/\n {2}at: (.*)\n {2}expected: (.*)/g, ' $1 $2')
  const own = told.split('\n').find((one) => hint.test(one))
  expect(own, told).toContain(`specs/${file}:${line}:`)
})

test('a contradiction lists every profile that its handling names', () => {
  const ids = catalogue.profiles.map(({ id }) => id)
  const silent = catalogue.contradictions.flatMap(({ id, handling, profiles }) => {
    const named = [...handling.matchAll(/\b[Pp]rofiles? ([a-z]+-[a-z-]+)|\b([a-z]+-[a-z-]+)=/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    )
    return named
      .filter((name) => !ids.includes(name) || !profiles.includes(name))
      .map((name) => `${id} ${name}`)
  })
  expect(silent).toEqual([])
})

test('a reference that is not returned is refused', () => {
  expect(messageAfter('contradictions.yaml', 'rules: [AUTH-06]', 'rules: [AUTH-06, AUTH-05]')).toMatch(
    /C-02 names AUTH-05, which does not name it back/,
  )
  expect(messageAfter('rules/AUTH.yaml', 'contradictions: [C-02]', 'contradictions: [C-02, C-04]')).toMatch(
    /AUTH-06 names C-04, which does not name it back/,
  )
})

test('a default that is no value of its profile is refused', () => {
  expect(messageAfter('profiles.yaml', 'default: omnium-query', 'default: query')).toMatch(
    /token-call has the default query[^]*one of omnium-query, oauth2-form/,
  )
})

test('a stated rule needs a document', () => {
  expect(messageAfter('rules/AUTH.yaml', 'sources: [S0, S3]', 'sources: [X]')).toMatch(
    /AUTH-01 has basis S but/,
  )
})

test('a file without place in the order of areas is refused, and an area without file', () => {
  const message = messageAfter('rules/areas.yaml', '- AUTH\n', '- AUTHX\n')
  expect(message).toMatch(/AUTH\.yaml is not among the areas/)
  expect(message).toMatch(/area AUTHX has no file/)
})

test('a rule in the file of another area is refused', () => {
  expect(messageAfter('rules/AUTH.yaml', 'id: AUTH-01', 'id: UID-41')).toMatch(
    /UID-41 stands in the file of AUTH/,
  )
})

test('broken YAML is refused with its line', () => {
  expect(messageAfter('profiles.yaml', '    kind: choice', '    kind: [choice')).toMatch(
    /at: specs\/profiles\.yaml:\d+:\d+/,
  )
  expect(messageAfter('rules/AUTH.yaml', 'area: AUTH', 'area: "AUTH')).toMatch(
    /at: specs\/rules\/AUTH\.yaml:\d+:\d+/,
  )
})
