import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../src/kernel/package-root.ts'

// Every failure of the pinning trick is silent: without the pinned binary, npm quietly uses the machine's Node.
it('runs on the Node.js that tools/node pins', () => {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'tools/node/package.json'), 'utf8')) as {
    optionalDependencies: Record<string, string>
  }
  const pinned =
    manifest.optionalDependencies[`node-${process.platform.replace('win32', 'win')}-${process.arch}`]
  if (pinned === undefined) expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
  else expect(process.version).toBe(`v${pinned}`)
})
