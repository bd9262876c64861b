/**
 * `npm run generate`: turns the contracts of `specs/` into `generated/`, and writes the pages of `docs/` that are
 * made of data. With `--check` it writes nothing and fails when a file is not what it would write.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { loadCatalogue } from '../../src/contract/catalogue/load-catalogue.ts'
import { packageRoot } from '../../src/kernel/package-root.ts'
import './report-mistakes.ts'
import { writeContractsPage } from './write-contracts-page.ts'
import { writeRulesPage } from './write-rules-page.ts'
import { APIS, writeApi } from './write-api.ts'
import { writeApiAside } from './write-api-aside.ts'

const root = packageRoot()
const aside = writeApiAside(root, 'omnium')
const others = APIS.filter((api) => api !== 'omnium').map((api) => writeApi(root, api))
const written = await Promise.all([aside, ...others])
const files = new Map(written.flatMap((one) => [...one.files]))
const vendors = written.flatMap(({ api, ...rest }) =>
  api === 'omnium' || api === 'flow' ? [{ api, ...rest }] : [],
)

const { findRule: _findRule, ...catalogue } = loadCatalogue(root)
files.set('generated/catalogue.json', JSON.stringify(catalogue, null, 1) + '\n')

files.set('docs/rules.md', writeRulesPage(catalogue))

const target = join(root, 'generated')
const checking = process.argv.includes('--check')
if (!checking) write()
// Handlers read what is generated, so the simulators are asked after it is written.
const { handledOperations } = await import('../../src/simulators/index.ts')
files.set('docs/contracts.md', writeContractsPage(vendors, handledOperations))
if (checking) check()
else writeFiles('docs/')

function write(): void {
  for (const path of generatedNow().filter((each) => !files.has(each))) rmSync(join(root, path))
  writeFiles('generated/')
}

/** Files that are right are left as they are: others may be reading them. */
function writeFiles(folder: string): void {
  const own = [...files].filter(([path]) => path.startsWith(folder))
  for (const [path, content] of own.filter(([path, content]) => read(path) !== content)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  console.log(`${folder}: ${own.length} files`)
}

function generatedNow(): readonly string[] {
  if (!existsSync(target)) return []
  return readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
}

function check(): void {
  const stale = [
    ...[...files].filter(([path, content]) => read(path) !== content).map(([path]) => path),
    ...generatedNow().filter((path) => !files.has(path)),
  ]
  if (stale.length === 0) return console.log(`${files.size} generated files, all fresh`)
  console.error(`stale: ${stale.join(', ')}\n  next: run \`npm run generate\` and commit the result`)
  process.exitCode = 1
}

function read(path: string): string | undefined {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
