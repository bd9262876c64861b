import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let cached: string | undefined

/**
 * The folder of this package: where `specs/` and `generated/` lie, both in a checkout and in an installed
 * package (whose compiled files sit one level deeper, so a fixed number of `..` would not do).
 */
export function packageRoot(): string {
  cached ??= find(dirname(fileURLToPath(import.meta.url)))
  return cached
}

function find(start: string): string {
  for (let dir = start; ; dir = dirname(dir)) {
    const manifest = join(dir, 'package.json')
    if (existsSync(manifest) && nameIn(manifest) === 'flow-omnium-kit') return dir
    if (dirname(dir) === dir) throw new Error(`No package.json of flow-omnium-kit above ${start}`)
  }
}

const nameIn = (manifest: string): string =>
  (JSON.parse(readFileSync(manifest, 'utf8')) as { name: string }).name
