import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packageRoot } from '../../kernel/package-root.ts'
import { oasdiffIsHere } from '../../contract/diff/testing/oasdiff-is-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'contract-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SHOP = `openapi: 3.1.0
info: { title: Shop, version: '1', license: { name: MIT, identifier: MIT } }
servers: [{ url: https://shop.test }]
security: []
tags: [{ name: Orders, description: What was sold }]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      summary: List orders
      responses:
        '200': { description: All }
        '400': { description: Refused }
`
for (const [name, text] of [
  ['shop.yaml', SHOP],
  ['renamed.yaml', SHOP.replace('/orders:', '/sales:')],
  ['marked.yaml', SHOP.replace('      summary', '      x-evidence: rumour\n      summary')],
  ['broken.yaml', SHOP.replace('/orders:', '/orders: {')],
] as const)
  writeFileSync(join(folder, name), text)

function contract(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const main = join(packageRoot(), 'src/cli/main.ts')
  return spawnSync(process.execPath, [main, 'contract', ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  })
}

const comparison = test.skipIf(!oasdiffIsHere)

test('lint ends with 0 for a sound file and says what was judged', () => {
  const { status, stdout } = contract('lint', 'shop.yaml')
  expect(stdout).toMatch(/shop\.yaml +1 +0 +0 +0 +0\n/)
  expect(stdout).toMatch(/\n0 errors, 0 warnings in 1 contract\n$/)
  expect(status).toBe(0)
})

test('lint ends with 1 for a finding, which names file, line and rule', () => {
  const { status, stdout } = contract('lint', 'marked.yaml')
  expect(stdout).toMatch(
    /^marked\.yaml:11:\d+ error kit\/evidence-word\n {2}x-evidence is "rumour", expected one of/,
  )
  expect(status).toBe(1)
})

test('lint --json is one document', () => {
  const { status, stdout } = contract('lint', 'marked.yaml', 'shop.yaml', '--json')
  const report = JSON.parse(stdout) as { findings: { rule: string }[]; contracts: unknown[] }
  expect(report.contracts).toHaveLength(2)
  expect(report.findings.map(({ rule }) => rule)).toEqual(['kit/evidence-word', 'kit/evidence-source'])
  expect(status).toBe(1)
})

comparison('lint and diff end with 2 and the line for a file that cannot be read', () => {
  for (const args of [
    ['lint', 'broken.yaml'],
    ['diff', 'shop.yaml', 'broken.yaml'],
  ]) {
    const { status, stdout, stderr } = contract(...args)
    expect(stderr).toMatch(/^error E_CONTRACT_YAML: .*\n {2}at: broken\.yaml:\d+:\d+\n/)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  }
})

comparison('diff ends with 1 on a break, and with 0 without one', () => {
  const { status, stdout } = contract('diff', 'shop.yaml', 'renamed.yaml', '--markdown', 'changes.md')
  expect(stdout).toMatch(/^breaking api-path-removed-without-deprecation\n/)
  expect(stdout).toMatch(/\n1 breaking, 0 warning, 1 info: shop\.yaml → renamed\.yaml\n$/)
  expect(readFileSync(join(folder, 'changes.md'), 'utf8')).toMatch(
    /^# Changes of the contract\n[\s\S]*## Breaking/,
  )
  expect(status).toBe(1)
  expect(contract('diff', 'shop.yaml', 'marked.yaml').status).toBe(0)
})

comparison('diff --json is one document with level, rule and evidence', () => {
  const { stdout } = contract('diff', 'renamed.yaml', 'shop.yaml', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { breaking: 1, warning: 0, info: 1 },
    changes: [
      { level: 'breaking', operation: 'GET /sales', evidence: 'documented' },
      { level: 'info', operation: 'GET /orders', rule: 'endpoint-added' },
    ],
  })
})

comparison.each([
  [['--oasdiff', 'nowhere'], 'E_NO_OASDIFF'],
  [['--json', '--markdown', '-'], 'E_OPTIONS'],
  [['--markdown', 'no/such/folder.md'], 'E_REPORT_FILE'],
])('diff %j ends with 2', (options, code) => {
  const { status, stderr } = contract('diff', 'shop.yaml', 'shop.yaml', ...options)
  expect(stderr).toContain(`error ${code}: `)
  expect(status).toBe(2)
})
