/**
 * Lets the suite judge connectors that must never pass. A case that one of them passes is not a case, and a
 * connector that cannot be started is a mistake in use, not a list of failures.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../src/kernel/package-root.ts'

interface Expectation {
  readonly name: string
  readonly exitCode: 1 | 2
  /** A part of the output that tells the reader what happened. */
  readonly says: string
}

const hostiles: readonly Expectation[] = [
  { name: 'idle', exitCode: 1, says: 'a rule is broken' },
  { name: 'always-200', exitCode: 1, says: 'a rule is broken' },
  { name: 'crash-at-start', exitCode: 2, says: 'cannot read the configuration of the shop' },
  { name: 'never-healthy', exitCode: 2, says: '503' },
  { name: 'crash-midway', exitCode: 1, says: '70' },
  { name: 'hang', exitCode: 1, says: 'a rule is broken' },
]

const folder = mkdtempSync(join(tmpdir(), 'flow-omnium-hostile-'))
let failed = 0
try {
  for (const hostile of hostiles) {
    const start = performance.now()
    const problems = judge(hostile)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${hostile.name} (${seconds} s)`)
    for (const problem of problems) console.error(`     ${problem}`)
    if (problems.length > 0) failed++
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`hostile connectors: ${hostiles.length - failed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

function judge({ name, exitCode, says }: Expectation): string[] {
  const root = packageRoot()
  const connector = join(folder, `${name}.json`)
  const report = join(folder, `${name}.report.json`)
  // JSON is YAML: no need for a second writer.
  writeFileSync(
    connector,
    JSON.stringify({
      name,
      command: [process.execPath, join(root, 'conformance/hostile', `${name}.ts`)],
      timeouts: { start: '5s', wait: '2s', quiet: '300ms' },
    }),
  )
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), 'conform', '--connector', connector, '--report', `json=${report}`],
    { encoding: 'utf8', timeout: 180_000 },
  )
  const output = stdout + stderr
  return [
    ...(status === exitCode
      ? []
      : [`ended with ${String(status)}, expected ${exitCode}\n${output.slice(-2000)}`]),
    ...(output.includes(says) ? [] : [`does not say "${says}"`]),
    ...(exitCode === 1 ? passedCases(report) : []),
  ]
}

function passedCases(report: string): string[] {
  const { summary } = JSON.parse(readFileSync(report, 'utf8')) as { summary: { cases: { passed: number } } }
  return summary.cases.passed === 0 ? [] : [`${summary.cases.passed} cases passed`]
}
