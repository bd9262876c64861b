import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packageRoot } from '../../src/kernel/package-root.ts'
import { allCases } from '../cases/index.ts'
import { readConnectorConfig } from './read-connector-config.ts'
import type { KnownNames } from './read-connector-config.ts'

const folder = mkdtempSync(join(tmpdir(), 'connector-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const known: KnownNames = {
  cases: [{ id: 'AUTH-03-bearer', checks: { header: { rule: 'AUTH-03', says: 'a header' } } }],
  profiles: [{ id: 'uid-dash', default: 'strip', values: ['strip', 'keep'] }],
}

function read(text: string): ReturnType<typeof readConnectorConfig> {
  const file = join(folder, 'connector.yaml')
  writeFileSync(file, text)
  return readConnectorConfig(file, known)
}

test('the least file: a name and a command', () => {
  const config = read('name: mine\ncommand: python3 "my connector.py"\n')
  expect(config).toMatchObject({
    name: 'mine',
    role: 'sync',
    clock: 'none',
    flowChanges: 'webhook',
    plug: { rung: 'command', command: ['python3', 'my connector.py'], cwd: folder },
    endpoints: { omniumEvents: '/omnium/events', control: '/_control' },
    timeouts: { start: 30_000, wait: 15_000, quiet: 3000 },
  })
})

test('with a clock a wait lasts ten seconds, so that a busy machine breaks nothing', () => {
  expect(read('name: mine\ncommand: x\nclock: control\n').timeouts).toMatchObject({ wait: 10_000 })
})

test('a connector that runs already', () => {
  const config = read(
    'name: mine\nurl: http://127.0.0.1:4040/\nsettings: { OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: 3 }\n',
  )
  expect(config.plug).toEqual({
    rung: 'url',
    url: 'http://127.0.0.1:4040',
    ports: { omnium: 4010, flow: 4020 },
    settings: { OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: '3' },
    tokens: {},
  })
})

test.each([
  ['name: mine\ncomand: x\n', /unknown key "comand"; did you mean "command"[^]*connector.yaml:2:1/],
  [
    'name: mine\ncommand: x\nclock: contrl\n',
    /"clock" is "contrl"; did you mean "control"[^]*connector.yaml:3:8/,
  ],
  ['command: x\n', /lacks "name"/],
  ['name: mine\n', /neither "command" nor "url"/],
  ['name: mine\ncommand: x\nurl: http://x\n', /both "command" and "url"[^]*connector.yaml:3:1/],
  ['name: mine\nurl: http://x\nport: 1\n', /"port" has no effect here/],
  ['name: mine\ncommand: x\nflowChanges: poll\n', /lacks "pollInterval"/],
  [
    'name: mine\ncommand: x\ntimeouts: { start: 30 }\n',
    /"timeouts.start" is 30; it must be a duration such as 5s/,
  ],
  ['name: mine\ncommand: x\ntimeouts: { wait: "5 s" }\n', /"timeouts.wait" is "5 s"; it must be a duration/],
  ['name: mine\ncommand: x\n  clock: none\n', /no YAML[^]*connector.yaml:2:\d+[^]*next: [^]*column/],
  [
    'name: mine\ncommand: x\nprofiles: { uid-dahs: keep }\n',
    /no profile "uid-dahs"; did you mean "uid-dash"[^]*connector.yaml:3:13/,
  ],
  [
    'name: mine\ncommand: x\nprofiles: { uid-dash: kep }\n',
    /no value "kep"[^]*connector.yaml:3:13[^]*one of strip, keep/,
  ],
  [
    'name: mine\ncommand: x\nknownFailures:\n  - { check: AUTH-03-bearer/heder, reason: y }\n',
    /no check "AUTH-03-bearer\/heder"; did you mean "AUTH-03-bearer\/header"[^]*connector.yaml:4:7/,
  ],
  ['name: mine\ncommand: x\nknownFailures:\n  - { check: AUTH-03-bearer }\n', /lacks "reason"/],
  ['name: mine\ncommand: "x\n', /no YAML[^]*connector.yaml/],
  ['name: mine\nname: yours\n', /no YAML[^]*connector.yaml:2:1/],
  ['', /The file/],
])('a mistake is told with its place: %j', (text, message) => {
  expect(() => read(text)).toThrow(message)
})

test('every mistake is told at once', () => {
  expect(() => read('nam: mine\ncomand: x\n')).toThrow(/"nam"[^]*"comand"|lacks "name"[^]*"nam"[^]*"comand"/)
})

test('a file that is not there is named', () => {
  expect(() => readConnectorConfig(join(folder, 'none.yaml'), known)).toThrow(
    /none.yaml cannot be read \(ENOENT\)/,
  )
})

test('the examples are right', () => {
  const profiles = [{ id: 'retry-first', default: 'any', values: ['1m', '2m', 'any'] }]
  const examples = join(packageRoot(), 'examples')
  const files = readdirSync(examples).filter((file) => /^connector.*\.yaml$/.test(file))
  expect(files.length).toBeGreaterThanOrEqual(3)
  for (const file of files) {
    expect(readConnectorConfig(join(examples, file), { cases: allCases, profiles }).name, file).toMatch(
      /my connector/,
    )
  }
})
