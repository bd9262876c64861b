import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../kernel/package-root.ts'
import { lintContracts } from '../lint/lint-contracts.ts'
import { readRuleset } from '../lint/ruleset.ts'
import { documentOf, documentsWith } from './overlaid-contracts.ts'
import { parseOverlay, readOverlays } from './read-overlay.ts'

const example = readOverlays([join(packageRoot(), 'examples', 'overlays', 'flow-orders.yaml')])

const overlay = (action: object) =>
  parseOverlay(
    'test.json',
    JSON.stringify({
      overlay: '1.0.0',
      info: { title: 'T', version: '1' },
      extends: 'flow',
      actions: [action],
    }),
  )

test('the document of a contract is a copy, with the overlays applied and without', () => {
  const paths = (of: object): readonly string[] => Object.keys((of as { paths: object }).paths)
  const [plain, changed] = [documentOf('flow'), documentOf('flow', example)]
  expect(paths(plain)).toContain('/tenants/{tenantUid}/orders')
  expect(paths(changed)).not.toContain('/tenants/{tenantUid}/orders')
  expect(paths(changed)).toContain('/tenants/{tenantUid}/sales-orders')
  expect(documentOf('omnium', example)).toEqual(documentOf('omnium'))
  expect(documentOf('flow')).not.toBe(plain)
  expect(Object.keys(documentsWith(example))).toEqual(['flow'])
})

test('the worked example is a sound contract, and an unsound overlay is found', async () => {
  const { contracts } = await lintContracts(['flow'], readRuleset(undefined), documentsWith(example))
  expect(contracts).toMatchObject([{ contract: 'flow with overlays', errors: 0 }])
  const unsound = overlay({
    target: "$.paths['/tenants/{tenantUid}/orders'].get",
    update: { 'x-evidence': 'certain' },
  })
  const { findings } = await lintContracts(['flow'], readRuleset(undefined), documentsWith([unsound]))
  expect(findings.filter(({ level }) => level === 'error')).not.toEqual([])
})

test('a gate that does not look at what the overlay changes says so', async () => {
  await expect(lintContracts(['omnium'], readRuleset(undefined), documentsWith(example))).rejects.toThrow(
    /changes flow, which is not judged here/,
  )
})
