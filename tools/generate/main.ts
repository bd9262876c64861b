/**
 * `npm run generate`: turns the contracts of `specs/` into `generated/`, and writes the pages of `docs/` that are
 * made of data. With `--check` it writes nothing and fails when a file is not what it would write.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { loadCatalogue } from '../../src/contract/catalogue/load-catalogue.ts'
import { packageRoot } from '../../src/kernel/package-root.ts'
import './report-mistakes.ts'
import { bundleContract } from './bundle-contract.ts'
import { listOperations } from '../../src/simulators/host/contract/list-operations.ts'
import { writeActions } from './write-actions.ts'
import { compileValidators } from './compile-validators.ts'
import { writeContractsPage } from './write-contracts-page.ts'
import type { DescribedContract } from './write-contracts-page.ts'
import { writeRulesPage } from './write-rules-page.ts'
import { writeTypes } from './write-types.ts'

const APIS = ['omnium', 'flow', 'simulator', 'connector'] as const

const root = packageRoot()
const files = new Map<string, string>()
const vendors: DescribedContract[] = []
for (const api of APIS) {
  const source = join(root, 'specs', api, 'openapi.yaml')
  if (!existsSync(source)) continue
  const document = await bundleContract(source)
  const operations = listOperations(api, document)
  if (api === 'omnium' || api === 'flow') vendors.push({ api, document, operations })
  files.set(`generated/${api}/openapi.json`, JSON.stringify(document, null, 1) + '\n')
  files.set(`generated/${api}/operations.json`, JSON.stringify(operations, null, 1) + '\n')
  files.set(`generated/${api}/types.ts`, await writeTypes(document))
  for (const [name, code] of compileValidators(api, document, operations))
    files.set(`generated/${api}/validators/${name}`, code)
  const actions = join(root, 'specs', 'simulator', 'actions', `${api}.yaml`)
  if (!existsSync(actions)) continue
  for (const [name, content] of writeActions(api, actions, document))
    files.set(`generated/simulator/actions/${name}`, content)
}

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
  rmSync(target, { recursive: true, force: true })
  writeFiles('generated/')
}

function writeFiles(folder: string): void {
  const own = [...files].filter(([path]) => path.startsWith(folder))
  for (const [path, content] of own) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  console.log(`${folder}: ${own.length} files`)
}

function check(): void {
  const present = existsSync(target)
    ? readdirSync(target, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    : []
  const stale = [
    ...[...files].filter(([path, content]) => read(path) !== content).map(([path]) => path),
    ...present.filter((path) => !files.has(path)),
  ]
  if (stale.length === 0) return console.log(`${files.size} generated files, all fresh`)
  console.error(`stale: ${stale.join(', ')}\n  next: run \`npm run generate\` and commit the result`)
  process.exitCode = 1
}

function read(path: string): string | undefined {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
