import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bundleDescription } from '../gate/bundle-description.ts'
import { generatedDocument } from '../openapi/generated-document.ts'
import { valueAt } from '../openapi/json-value.ts'
import { checkExitCode, checkPacts } from './check-pacts.ts'
import { checkText } from './check-text.ts'
import { findPacts } from './find-pacts.ts'
import type { OpenApiDocument } from '../openapi/openapi-document.ts'

const bundled = async (file: string): Promise<OpenApiDocument> =>
  (await bundleDescription(file)).document as object as OpenApiDocument

const fixture = (name: string): string => join(import.meta.dirname, 'fixture', name)
const check = (...names: string[]): ReturnType<typeof checkPacts> => checkPacts(names.map(fixture), {})

/** A pact with one interaction, in a file of its own. */
function pact(provider: string, interaction: object, version = '2.0.0'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'pact-')), 'pact.json')
  const metadata = { pactSpecification: { version } }
  const interactions = [{ description: 'an interaction', ...interaction }]
  writeFileSync(
    file,
    JSON.stringify({ consumer: { name: 'c' }, provider: { name: provider }, interactions, metadata }),
  )
  return file
}

const token = { Authorization: 'Bearer made-up' }

it('accepts good pacts of versions 2, 3 and 4, with and without the base path, routes of Omnium in any case', async () => {
  const report = await check('flow-v2.json', 'omnium-v3.json', 'flow-v4.json')
  expect(report.pacts.map(({ version, contract }) => [version, contract])).toEqual([
    [2, 'flow'],
    [3, 'omnium'],
    [4, 'flow'],
  ])
  expect(report.pacts.flatMap(({ findings }) => findings)).toEqual([])
  expect(report.summary).toEqual({
    ...{ pacts: 3, interactions: 4, skipped: 1, mismatches: 0, remarks: 0 },
    restsOn: { documented: 0, assumed: 0 },
  })
  expect(checkExitCode(report)).toBe(0)
})

it('names place, payload, clause and evidence of every mismatch', async () => {
  const report = await check('mismatches-v4.json')
  const found = report.pacts[0]?.findings.map(({ code, pointer, payload, clause, restsOn }) => {
    return [code, pointer, payload, clause, restsOn.kind]
  })
  const at = (index: number, rest: string): string => `/interactions/${index}${rest}`
  expect(found).toEqual([
    [
      ...['response.body.incompatible', at(0, '/response/body/content/items/0/capital'), '"Oslo"'],
      ...['/components/schemas/Country', 'documented'],
    ],
    [
      ...['response.body.incompatible', at(0, '/response/body/content/items/0/code'), '47'],
      ...['/components/schemas/Country/properties/code/type', 'documented'],
    ],
    ['request.path-or-method.unknown', at(1, '/request/path'), '"/v2/shops"', '/paths', 'assumed'],
    ['response.status.unknown', at(2, '/response/status'), '418', '/paths/~1vat/get/responses', 'documented'],
    [
      ...['request.body.incompatible', at(3, '/request/body/content'), '{"city":"Oslo"}'],
      ...['/components/schemas/StoreCreateRequest/allOf/1/required', 'assumed'],
    ],
    [
      ...['request.query.incompatible', at(4, '/request/query/pageNumber'), '["first"]'],
      ...['/components/parameters/PageNumber/schema/type', 'documented'],
    ],
    [
      ...['request.authorization.missing', at(5, '/request/headers'), '{"Authorization":"[redacted]"}'],
      ...['/security', 'documented'],
    ],
  ])
  expect(report.pacts[0]?.findings[0]?.where).toMatch(/fixture\/mismatches-v4\.json:\d+:\d+$/)
  expect(report.pacts[0]?.findings[0]?.operation).toBe('GET /v2/countries')
  expect(checkExitCode(report)).toBe(1)
})

it('shows no secret of a pact', async () => {
  expect(checkText(await check('mismatches-v4.json'))).not.toContain('made-up-secret')
})

it('fails a run that verified nothing', async () => {
  const messages = await check('messages-v3.json')
  expect(checkExitCode(messages)).toBe(1)
  expect(checkText(messages)).toContain('nothing was verified')
  const empty = mkdtempSync(join(tmpdir(), 'pacts-'))
  const none = await checkPacts(findPacts([empty]), {})
  expect(checkExitCode(none)).toBe(1)
  expect(checkText(none)).toContain('there is no pact')
})

it.each([
  ['unknown-version.json', 'E_PACT_VERSION', /unknown version "7\.0"[^]*unknown-version\.json:\d+:\d+/],
  ['malformed-v2.json', 'E_PACT_FILE', /malformed: \/interactions\/0\/request\/headers[^]*v2\.json:\d+:\d+/],
  ['other-provider.json', 'E_PACT_PROVIDER', /"warehouse"[^]*other-provider\.json:\d+:\d+[^]*--api/],
  ['not-a-pact.json', 'E_PACT_FILE', /no pact[^]*not-a-pact\.json:1:1/],
])('refuses %s with file and line', async (name, code, message) => {
  await expect(check(name)).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string })
})

it('refuses broken JSON with file and line, and a file that does not exist', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pact-')), 'broken.json')
  writeFileSync(file, '{\n  "consumer": { "name": "c" },\n  "provider": { "name": "flow", }\n}\n')
  await expect(checkPacts([file], {})).rejects.toThrow(/no JSON[^]*broken\.json:3:\d+/)
  writeFileSync(file, '{\n  "consumer": {\n')
  await expect(checkPacts([file], {})).rejects.toThrow(/no JSON[^]*broken\.json:3/)
  expect(() => findPacts(['nowhere.json'])).toThrow('There is no file nowhere.json')
})

it('finds the files of directories and globs once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacts-'))
  mkdirSync(join(folder, 'deeper'))
  for (const name of ['a.json', 'deeper/b.json', 'notes.txt']) writeFileSync(join(folder, name), '{}')
  const both = [join(folder, 'a.json'), join(folder, 'deeper', 'b.json')]
  expect(findPacts([folder])).toEqual(both)
  expect(findPacts([join(folder, '*.json'), folder])).toEqual(both)
})

const CREATE_BIN = `openapi: 3.1.0
info: { title: Warehouse, version: '1' }
paths:
  /bins:
    post:
      operationId: createBin
      requestBody:
        content:
          application/json:
            schema:
              allOf:
                - { $ref: '#/components/schemas/Named' }
                - { type: object, required: [zone], properties: { zone: { type: string } } }
      responses: { '200': { description: Made } }
components:
  schemas:
    Named: { type: object, required: [name, size], properties: { name: { type: string }, size: { type: integer } } }
`

it('demands the required properties of every part of a composed schema', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'contract-')), 'openapi.yaml')
  writeFileSync(file, CREATE_BIN)
  const contract = { name: file, document: await bundled(file) }
  const headers = { 'Content-Type': 'application/json' }
  const request = { method: 'POST', path: '/bins', headers, body: {} }
  const report = await checkPacts([pact('w', { request, response: { status: 200 } })], { contract })
  expect(report.pacts[0]?.findings.map(({ message }) => message).sort()).toEqual([
    "Request body: must have required property 'name'",
    "Request body: must have required property 'size'",
    "Request body: must have required property 'zone'",
  ])
})

it('takes a pact that states no version for one of the first', async () => {
  const file = pact('flow', {
    request: { method: 'GET', path: '/v2/vat', headers: token },
    response: { status: 200 },
  })
  const { metadata: _, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { metadata: unknown }
  writeFileSync(file, JSON.stringify(rest))
  expect((await checkPacts([file], {})).pacts[0]).toMatchObject({ version: 1, interactions: 1, findings: [] })
})

it('tells routes of Flow by case, those of Omnium not', async () => {
  const ask = (path: string): object => ({
    request: { method: 'GET', path, headers: token },
    response: { status: 200 },
  })
  const flow = await checkPacts([pact('flow', ask('/v2/Countries'))], {})
  expect(flow.summary.mismatches).toBe(1)
  const omnium = await checkPacts([pact('omnium', ask('/API/ORDERS/web-1'))], {})
  expect(omnium.summary.mismatches).toBe(0)
})

it('compares with another contract when one is given', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'contract-')), 'openapi.yaml')
  writeFileSync(
    file,
    `openapi: 3.1.0
info: { title: Warehouse, version: '1' }
servers: [{ url: 'https://warehouse.example/v1' }]
paths:
  /bins:
    get: { operationId: listBins, responses: { '200': { description: Bins } } }
`,
  )
  const document = await bundled(file)
  const ask = (path: string): object => ({ request: { method: 'GET', path }, response: { status: 200 } })
  const against = { contract: { name: file, document } }
  const good = await checkPacts([pact('warehouse', ask('/v1/bins'))], against)
  expect(checkExitCode(good)).toBe(0)
  const bad = await checkPacts([pact('warehouse', ask('/v1/boxes'))], against)
  expect(bad.pacts[0]).toMatchObject({
    contract: file,
    findings: [{ code: 'request.path-or-method.unknown' }],
  })
})

it('compares with our contract as overlays have changed it', async () => {
  const flow = generatedDocument('flow')
  const responses = valueAt(flow, ['paths', '/vat', 'get', 'responses']) as Record<string, unknown>
  responses['418'] = { description: 'A teapot' }
  const report = await checkPacts([fixture('mismatches-v4.json')], { overlaid: { flow } })
  expect(report.summary.mismatches).toBe(6)
})
