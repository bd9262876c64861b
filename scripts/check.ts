/**
 * `npm run check`: everything that can be judged without running the product. The steps are independent, so
 * two run at a time; all of them run even when one fails, and the output of a failed one is shown whole.
 */
import { spawn } from 'node:child_process'
import { packageRoot } from '../src/kernel/package-root.ts'

const steps: readonly (readonly [name: string, ...command: string[]])[] = [
  ['lint', 'node_modules/.bin/eslint', '.', '--max-warnings', '0'],
  ['types', 'node', 'node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.json'],
  ['contracts', 'node', 'src/cli/main.ts', 'contract', 'lint'],
  ['generated is fresh', 'node', 'tools/generate/main.ts', '--check'],
  ['format', 'node_modules/.bin/prettier', '--check', '--log-level', 'warn', '.'],
  [
    'import rules',
    'node_modules/.bin/depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'conformance',
    'tools',
    'scripts',
  ],
  ['dead exports', 'node_modules/.bin/knip', '--no-progress'],
  ['package', 'node', 'scripts/check-package.ts'],
]

interface Result {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
  readonly output: string
}

function run([name, command, ...args]: (typeof steps)[number]): Promise<Result> {
  const start = performance.now()
  return new Promise((done) => {
    const child = spawn(command as string, args, { cwd: packageRoot(), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', (error) => (output += String(error)))
    child.on('close', (code) =>
      done({ name, ok: code === 0, seconds: (performance.now() - start) / 1000, output }),
    )
  })
}

const queue = [...steps]
const results: Result[] = []
async function worker(): Promise<void> {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const result = await run(step)
    results.push(result)
    console.log(`${result.ok ? 'ok  ' : 'FAIL'} ${result.name} (${result.seconds.toFixed(1)} s)`)
    if (!result.ok) console.log(result.output.trimEnd())
  }
}
await Promise.all([worker(), worker()])

const failed = results.filter(({ ok }) => !ok)
console.log(`check: ${results.length - failed.length} passed, ${failed.length} failed`)
if (failed.length > 0) process.exitCode = 1
