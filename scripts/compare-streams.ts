/**
 * Judges the reference twice with one seed and compares the canonical streams byte for byte: whatever differs
 * depends on something that nobody chose, and would make a report unrepeatable.
 *
 * Left out are the areas whose stories are about what happens at the same time (how many calls are open at once,
 * which of two events comes first): there real concurrency is the subject. A pair that differs is judged once more,
 * because a call that a busy machine did not answer in time changes what a connector does.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../src/kernel/package-root.ts'

const AREAS = ['MONEY', 'UNIT', 'CUSTIN', 'LOY', 'ORD-IN', 'PICK', 'ORD-UPD', 'RCV', 'INV']
const PAIRS = 2

const folder = mkdtempSync(join(tmpdir(), 'flow-omnium-streams-'))
try {
  let equal = false
  for (let pair = 1; pair <= PAIRS && !equal; pair++) equal = compare(pair)
  if (!equal) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function compare(pair: number): boolean {
  const [first = [], second = []] = ['first', 'second'].map((name) => judge(join(folder, `${name}-${pair}`)))
  const difference = firstDifference(first, second)
  if (difference === undefined) {
    console.log(`two runs, ${first.length} lines each, equal byte for byte`)
    return true
  }
  const [was, is] = [first[difference], second[difference]].map((line) => line?.slice(0, 400))
  console.error(`the streams differ at line ${difference + 1}:\n- ${was}\n+ ${is}`)
  return false
}

function judge(out: string): string[] {
  const main = join(packageRoot(), 'src/cli/main.ts')
  const only = AREAS.flatMap((area) => ['--only', area])
  const { status } = spawnSync(
    process.execPath,
    [main, 'conform', '--seed', 'canonical', ...only, '--out', out],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (status !== 0) console.error(`conform ended with ${String(status)}`)
  return readFileSync(join(out, 'stream.ndjson'), 'utf8').split('\n')
}

function firstDifference(a: readonly string[], b: readonly string[]): number | undefined {
  const length = Math.max(a.length, b.length)
  for (let line = 0; line < length; line++) if (a[line] !== b[line]) return line
  return undefined
}
