import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../kernel/package-root.ts'

const PACTS = 'src/contract/check/fixture'
const HAR = 'src/contract/drift/fixture/flow.har'

function run(...args: string[]): {
  readonly code: number | null
  readonly out: string
  readonly err: string
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'contract', ...args], {
    cwd: packageRoot(),
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

it('contract check ends with 0, 1 or 2', () => {
  const good = run('check', `${PACTS}/flow-v2.json`, `${PACTS}/omnium-v3.json`)
  expect(good).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 pacts, 3 interactions; no mismatch') as string,
  })
  const bad = run('check', `${PACTS}/mismatches-v4.json`, '--json')
  expect(bad.code).toBe(1)
  expect(JSON.parse(bad.out)).toMatchObject({ summary: { interactions: 6, mismatches: 7 } })
  expect(run('check', `${PACTS}/messages-v3.json`).code).toBe(1)
  const unknown = run('check', `${PACTS}/unknown-version.json`)
  expect(unknown.code).toBe(2)
  expect(unknown.err).toMatch(/E_PACT_VERSION.*\n {2}at: .*unknown-version\.json:\d+:\d+/)
})

it('contract drift ends with 1 on drift, and with less of it under the overlay that it drafts', () => {
  const overlay = join(mkdtempSync(join(tmpdir(), 'drift-')), 'overlay.yaml')
  const first = run('drift', '--against', HAR, '--api', 'flow', '--overlay-out', overlay)
  expect(first.code).toBe(1)
  expect(first.out).toContain('undocumented-field · GET /v2/countries')
  expect(first.out).toContain(`draft overlay: ${overlay}`)
  expect(readFileSync(overlay, 'utf8')).toMatch(/^overlay: 1\.0\.0\n/)
  const second = run('drift', '--against', HAR, '--overlay', overlay, '--json')
  const report = JSON.parse(second.out) as { apis: { findings: { kind: string; restsOn?: string }[] }[] }
  // What breaks documented law stays drift: a draft does not overrule the vendor.
  expect(report.apis[0]?.findings).toMatchObject([{ kind: 'violation', restsOn: 'documented' }])
  expect(first.out + second.out).not.toContain('made-up-secret')
})

it('contract drift ends with 2 when the recording or its options are mistaken', () => {
  const pact = run('drift', '--against', `${PACTS}/flow-v2.json`)
  expect(pact).toMatchObject({
    code: 2,
    err: expect.stringContaining('no recording that is known') as string,
  })
  expect(run('drift', '--against', HAR, '--allow', 'POST').err).toContain('E_DRIFT_OPTION')
  const token = run(
    'drift',
    '--against',
    'https://flow.example',
    '--api',
    'flow',
    '--token-env',
    'NO_SUCH_VARIABLE',
  )
  expect(token).toMatchObject({
    code: 2,
    err: expect.stringContaining('NO_SUCH_VARIABLE is not set') as string,
  })
  const whose = run('drift', '--against', 'https://flow.example')
  expect(whose).toMatchObject({
    code: 2,
    err: expect.stringContaining('--api omnium or --api flow') as string,
  })
  const near = run('drift', '--against', 'https://flow.example', '--api', 'flow', '--only', 'listCountry')
  expect(near.err).toContain('perhaps listCountries')
})
