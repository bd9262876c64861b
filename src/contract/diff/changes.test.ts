import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../../kernel/package-root.ts'
import { diffContracts } from './diff-contracts.ts'
import { findOasdiff, runOasdiff } from './oasdiff.ts'
import { oasdiffIsHere } from './testing/oasdiff-is-here.ts'
import { baseDescription, changed, handMadeChanges, missTable } from './testing/hand-made-changes.ts'
import { tracedYaml } from './traced-yaml.ts'

const LEVEL = { 1: 'info', 2: 'warning', 3: 'breaking' } as const

const folder = mkdtempSync(join(tmpdir(), 'hand-made-changes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const base = join(folder, 'base.yaml')
writeFileSync(base, tracedYaml(baseDescription()).text)

const changes = handMadeChanges()

test('there are at least 25 changes, each once, and each that a tool misses says why', () => {
  expect(changes.length).toBeGreaterThanOrEqual(25)
  expect(new Set(changes.map(({ name }) => name)).size).toBe(changes.length)
  for (const { name, truth, oasdiff, gate, why } of changes)
    expect(why !== undefined, name).toBe(oasdiff !== truth || gate !== truth)
})

describe.skipIf(!oasdiffIsHere).each(changes.map((change, index) => [change.name, change, index] as const))(
  '%s',
  (_, change, index) => {
    const file = join(folder, `${index}.yaml`)
    writeFileSync(file, tracedYaml(changed(change)).text)

    test(`is ${change.gate} to the gate`, async () => {
      const [first] = (await diffContracts(base, file)).changes
      expect(first?.level ?? 'none').toBe(change.gate)
      expect(first?.rule).toBe(change.rule)
    })

    test(`is ${change.oasdiff} to oasdiff alone`, async () => {
      const levels = (await runOasdiff(findOasdiff(), base, file)).map(({ level }) => level)
      const most = Math.max(0, ...levels) as 0 | 1 | 2 | 3
      expect(most === 0 ? 'none' : LEVEL[most]).toBe(change.oasdiff)
    })
  },
)

test('the documentation shows what is missed', () => {
  const document = readFileSync(join(packageRoot(), 'docs', 'contract-gate.md'), 'utf8')
  expect(document).toContain(missTable(changes))
})
