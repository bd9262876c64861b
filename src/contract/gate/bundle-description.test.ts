import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UserError } from '../../kernel/errors.ts'
import { packageRoot } from '../../kernel/package-root.ts'
import { bundleDescription } from './bundle-description.ts'

const folder = mkdtempSync(join(tmpdir(), 'contract-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Message of the error after one replacement in a copy of Flow's contract. */
async function messageAfter(file: string, from: string, to: string): Promise<string> {
  const copy = mkdtempSync(join(folder, 'flow-'))
  cpSync(join(packageRoot(), 'specs/flow'), copy, { recursive: true })
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  expect(text.includes(from), `${from} in ${file}`).toBe(true)
  writeFileSync(path, text.replace(from, to))
  const line = text.slice(0, text.indexOf(from)).split('\n').length
  const error: unknown = await bundleDescription(join(copy, 'openapi.yaml')).then(
    () => 'no error',
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(UserError)
  return (error as UserError).message.replaceAll(`${file}:${line}:`, `${file}:LINE:`)
}

test('a reference to a schema that does not exist is refused with file and line', async () => {
  expect(await messageAfter('stores.yaml', '/schemas/', '/schemas/Nonsense')).toMatch(
    /Nonsense[^]*at: .*stores\.yaml:LINE:\d+/,
  )
})

test('a reference to a file that does not exist is refused with file and line', async () => {
  expect(await messageAfter('openapi.yaml', 'stores.yaml#', 'shops.yaml#')).toMatch(
    /shops\.yaml[^]*at: .*openapi\.yaml:LINE:\d+/,
  )
})

test('broken YAML is refused with file and line, in the root file and in a resource', async () => {
  expect(await messageAfter('openapi.yaml', 'info:', 'info: [')).toMatch(/at: .*openapi\.yaml:\d+:\d+/)
  expect(await messageAfter('stores.yaml', 'paths:', 'paths: [')).toMatch(/at: .*stores\.yaml:\d+:\d+/)
})
