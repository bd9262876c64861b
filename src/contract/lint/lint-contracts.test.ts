import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { OWN_CONTRACTS } from '../gate/description-target.ts'
import { lintContracts } from './lint-contracts.ts'
import type { LintReport } from './lint-contracts.ts'
import { readRuleset } from './ruleset.ts'

const folder = mkdtempSync(join(tmpdir(), 'contract-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SOUND = `openapi: 3.1.0
info: { title: Parcels, version: '1', license: { name: MIT, identifier: MIT } }
servers: [{ url: https://parcels.test }]
security: []
tags: [{ name: Parcels, description: What is on its way }]
paths:
  /parcels:
    post:
      operationId: createParcel
      tags: [Parcels]
      summary: Create a parcel
      x-tier: A
      x-evidence: assumed
      x-source: not published
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Parcel' }
            example: { id: p-1, state: SENT }
      responses:
        '201': { description: Created }
        '400': { description: Refused }
components:
  schemas:
    Parcel:
      allOf:
        - { $ref: '#/components/schemas/Identified' }
        - type: object
          properties:
            state:
              type: string
              enum: [SENT, LOST]
              x-evidence-values: { LOST: implied }
    Identified:
      type: object
      required: [id]
      properties:
        id: { type: string }
`

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** Lints the sound description after one change, which has to apply. */
function lintChanged(from: string, to: string): Promise<LintReport> {
  expect(SOUND).toContain(from)
  return lintContracts([write('changed.yaml', SOUND.replace(from, to))], readRuleset())
}

test('the contracts of this package have no errors, and every exception in the ruleset is needed', async () => {
  const { contracts, findings } = await lintContracts(OWN_CONTRACTS, readRuleset())
  expect(findings).toEqual([])
  expect(contracts.map(({ contract }) => contract)).toEqual(['omnium', 'flow', 'simulator', 'connector'])
  for (const { operations } of contracts) expect(operations).toBeGreaterThan(5)
})

test('a sound description of somebody else passes', async () => {
  const { findings, contracts } = await lintContracts([write('sound.yaml', SOUND)], readRuleset())
  expect(findings).toEqual([])
  expect(contracts).toMatchObject([{ operations: 1, webhooks: 0, errors: 0 }])
})

test.each([
  [
    'kit/evidence-word',
    'x-evidence: assumed',
    'x-evidence: guessed',
    /x-evidence is "guessed", expected one of/,
  ],
  ['kit/evidence-word', '{ LOST: implied }', '{ LOST: rumour }', /x-evidence-values\.LOST is "rumour"/],
  ['kit/evidence-subject', '{ LOST: implied }', '{ GONE: implied }', /speaks of GONE/],
  ['kit/evidence-source', '      x-source: not published\n', '', /no x-source beside it/],
  ['kit/example-names', 'state: SENT }', 'sate: SENT }', /has sate, which its schema does not know/],
  ['rule/tier-word', 'x-tier: A', 'x-tier: C', /x-tier is A .* or B/],
  ['no-invalid-media-type-examples', 'state: SENT }', 'state: EATEN }', /must be equal to one of/],
  ['operation-operationId', '      operationId: createParcel\n', '', /operationId/],
  ['operation-tag-defined', 'tags: [Parcels]\n', 'tags: [Letters]\n', /Letters|tag/],
  ['struct', "'201': { description: Created }", "'201': { description: Created, or not }", /not expected/],
] as const)('%s finds its mistake (%s)', async (rule, from, to, message) => {
  const { findings } = await lintChanged(from, to)
  const found = findings.filter((finding) => finding.rule === rule)
  expect(found, JSON.stringify(findings)).toHaveLength(1)
  expect(found[0]).toMatchObject({ level: 'error', message: expect.stringMatching(message) as string })
  expect(found[0]?.line).toBeGreaterThan(1)
})

test('two operations with one operationId are refused', async () => {
  const second = `    get:
      operationId: createParcel
      tags: [Parcels]
      summary: List parcels
      responses: { '200': { description: All }, '400': { description: Refused } }
components:`
  const { findings } = await lintChanged('components:', second)
  expect(findings.map(({ rule }) => rule)).toEqual(['operation-operationId-unique'])
})

test('only contracts of this package have to state tiers', async () => {
  const { findings } = await lintChanged('      x-tier: A\n', '')
  expect(findings).toEqual([])
})

test.each([
  ['broken YAML', 'tags: [{', 'tags: [{{', /^E_CONTRACT_YAML .*changed\.yaml:5:\d+/s],
  [
    'a reference to nowhere',
    'schemas/Identified',
    'schemas/Nobody',
    /^E_CONTRACT_REF .*changed\.yaml:27:\d+/s,
  ],
  [
    'a reference to a missing file',
    "'#/components/schemas/Identified'",
    'gone.yaml#/x',
    /gone\.yaml.*changed\.yaml:27:\d+/s,
  ],
  [
    'a reference to a URL',
    "'#/components/schemas/Identified'",
    'https://parcels.test/x.yaml',
    /only files are read/,
  ],
  [
    'a circle of references',
    '    Identified:\n',
    "    Identified: { $ref: '#/components/schemas/Turn' }\n    Turn: { $ref: '#/components/schemas/Identified' }\n    Rest:\n",
    /^E_CONTRACT_REF .*circle.*changed\.yaml:27:\d+/s,
  ],
  [
    'something else than OpenAPI',
    'openapi: 3.1.0',
    'asyncapi: 2.6.0',
    /^E_CONTRACT_KIND .*kind async2.*changed\.yaml:1/s,
  ],
])('%s cannot be judged, and the message names the line', async (_, from, to, message) => {
  const outcome = lintChanged(from, to).then(JSON.stringify, (error: { code: string; message: string }) => {
    return `${error.code} ${error.message}`
  })
  expect(await outcome).toMatch(message)
})

test('broken YAML in a file that is only referred to names that file', async () => {
  write('parts.yaml', 'Identified:\n  type: [object\n')
  await expect(lintChanged("'#/components/schemas/Identified'", 'parts.yaml#/Identified')).rejects.toThrow(
    /deficient indentation[\s\S]*parts\.yaml:3:1/,
  )
})

test('a missing file is named, with the contract that was perhaps meant', async () => {
  await expect(lintContracts(['omnim'], readRuleset())).rejects.toThrow(/no file omnim[\s\S]*perhaps omnium/)
})

test('an exception takes a finding away and says why; one that takes nothing is reported', async () => {
  const file = write('excepted.yaml', SOUND.replace('x-tier: A', 'x-tier: C'))
  const ruleset = write(
    'ruleset.yaml',
    `rules:
  rule/tier-word: { subject: { type: Operation, property: x-tier }, assertions: { enum: [A, B] } }
exceptions:
  - { contract: ${file}, rule: rule/tier-word, reason: there is a third tier here }
  - { contract: ${file}, rule: struct, pointer: '#/paths', reason: a mistake of long ago }
`,
  )
  const { findings, contracts, exceptions } = await lintContracts([file], readRuleset(ruleset))
  expect(contracts).toMatchObject([{ errors: 0, warnings: 1, excepted: 1 }])
  expect(exceptions).toMatchObject([{ rule: 'rule/tier-word', findings: 1 }])
  expect(findings).toMatchObject([{ rule: 'stale-exception', level: 'warning', line: 5 }])
})

test.each([
  [
    'a rule that nobody has',
    'rules:\n  kit/evidence-words: error\n',
    /no rule kit\/evidence-words[\s\S]*:2:/,
  ],
  ['an unknown key', 'rulez: {}\n', /rulez/],
  [
    'an exception without a reason',
    'exceptions:\n  - { contract: flow, rule: struct }\n',
    /reason[\s\S]*:2:/,
  ],
  ['broken YAML', 'rules: [\n', /ruleset[\s\S]*:2:1/],
])('a ruleset with %s is refused with its line', async (_, text, message) => {
  const file = write('ruleset.yaml', text)
  const run = async (): Promise<unknown> => lintContracts([write('sound.yaml', SOUND)], readRuleset(file))
  await expect(run()).rejects.toThrow(message)
})
