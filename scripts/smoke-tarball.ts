/**
 * Packs the package, installs the tarball in an empty folder as a user would, and runs `conform` there. What
 * is missing from `files`, from `dependencies` or from the compiled output shows here and nowhere else.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../src/kernel/package-root.ts'

const folder = mkdtempSync(join(tmpdir(), 'flow-omnium-tarball-'))
try {
  run('npm', ['pack', '--pack-destination', folder], packageRoot())
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!tarball) throw new Error(`npm pack left no tarball in ${folder}`)
  console.log(`${tarball}: ${(statSync(join(folder, tarball)).size / 1e6).toFixed(1)} MB`)
  run(join(packageRoot(), 'node_modules/.bin/publint'), ['run', join(folder, tarball), '--strict'], folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, tarball)], folder)
  // npm puts its own Node first on the PATH of a shim; the pinned one must run here as for a user with Node 24.
  const main = join(folder, 'node_modules/flow-omnium-kit/dist/src/cli/main.js')
  run(process.execPath, [main, '--version'], folder)
  run(process.execPath, [main, 'conform'], folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} ended with ${String(status)}`)
    process.exit(1)
  }
}
