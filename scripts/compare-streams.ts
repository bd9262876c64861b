/**
 * Judges the reference twice with one seed and compares the canonical streams byte for byte: whatever differs
 * depends on something that nobody chose, and would make a report unrepeatable.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../src/kernel/package-root.ts'

const folder = mkdtempSync(join(tmpdir(), 'flow-omnium-streams-'))
try {
  const [first = [], second = []] = ['first', 'second'].map((name) => judge(join(folder, name)))
  const difference = firstDifference(first, second)
  if (difference === undefined) console.log(`two runs, ${first.length} lines each, equal byte for byte`)
  else {
    const [was, is] = [first[difference], second[difference]].map((line) => line?.slice(0, 400))
    console.error(`the streams differ at line ${difference + 1}:\n- ${was}\n+ ${is}`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function judge(out: string): string[] {
  const main = join(packageRoot(), 'src/cli/main.ts')
  const { status } = spawnSync(process.execPath, [main, 'conform', '--seed', 'canonical', '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) console.error(`conform ended with ${String(status)}`)
  return readFileSync(join(out, 'stream.ndjson'), 'utf8').split('\n')
}

function firstDifference(a: readonly string[], b: readonly string[]): number | undefined {
  const length = Math.max(a.length, b.length)
  for (let line = 0; line < length; line++) if (a[line] !== b[line]) return line
  return undefined
}
