/**
 * `npm run generate`: turns the contracts of `specs/` into `generated/`.
 * With `--check` it writes nothing and fails when `generated/` is not what it would write.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadCatalogue } from '../../src/contract/catalogue/load-catalogue.ts'
import { packageRoot } from '../../src/kernel/package-root.ts'
import { bundleContract } from './bundle-contract.ts'
import { listOperations } from './list-operations.ts'
import { writeActions } from './write-actions.ts'
import { compileValidators } from './compile-validators.ts'
import { writeTypes } from './write-types.ts'

const APIS = ['omnium', 'flow', 'simulator', 'connector'] as const

const root = packageRoot()
const files = new Map<string, string>()
for (const api of APIS) {
  const source = join(root, 'specs', api, 'openapi.yaml')
  if (!existsSync(source)) continue
  const document = await bundleContract(source)
  const operations = listOperations(api, document)
  files.set(`${api}/openapi.json`, JSON.stringify(document, null, 1) + '\n')
  files.set(`${api}/operations.json`, JSON.stringify(operations, null, 1) + '\n')
  files.set(`${api}/types.ts`, await writeTypes(document))
  for (const [name, code] of compileValidators(api, document, operations))
    files.set(`${api}/validators/${name}`, code)
  const actions = join(root, 'specs', 'simulator', 'actions', `${api}.yaml`)
  if (!existsSync(actions)) continue
  for (const [name, content] of writeActions(api, actions, document))
    files.set(`simulator/actions/${name}`, content)
}

const { findRule: _findRule, ...catalogue } = loadCatalogue(root)
files.set('catalogue.json', JSON.stringify(catalogue, null, 1) + '\n')

const target = join(root, 'generated')
if (process.argv.includes('--check')) check()
else write()

function write(): void {
  rmSync(target, { recursive: true, force: true })
  for (const [path, content] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), content)
  }
  console.log(`generated/: ${files.size} files`)
}

function check(): void {
  const present = existsSync(target)
    ? readdirSync(target, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(target.length + 1))
    : []
  const stale = [
    ...[...files]
      .filter(([path, content]) => !present.includes(path) || read(path) !== content)
      .map(([path]) => path),
    ...present.filter((path) => !files.has(path)),
  ]
  if (stale.length === 0) return console.log(`generated/: ${files.size} files, all fresh`)
  console.error(
    `generated/ is stale: ${stale.join(', ')}\n  next: run \`npm run generate\` and commit the result`,
  )
  process.exitCode = 1
}

function read(path: string): string {
  return readFileSync(join(target, path), 'utf8')
}
