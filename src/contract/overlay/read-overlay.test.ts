import { expect, test } from 'vitest'
import { parseOverlay, readOverlays } from './read-overlay.ts'

const HEAD = "overlay: 1.0.0\ninfo: { title: T, version: '1' }\n"
const ACTION = 'actions:\n  - target: $.info\n    update: { title: T }\n'

test('YAML and JSON are read alike, but for the place in the file', () => {
  const yaml = parseOverlay('a.yaml', `${HEAD}extends: ../specs/flow/openapi.yaml\n${ACTION}`)
  expect(yaml).toMatchObject({
    title: 'T',
    version: '1',
    extends: 'flow',
    actions: [{ where: 'a.yaml:5:5', target: '$.info', change: { kind: 'update', value: { title: 'T' } } }],
  })
  expect(yaml.sha256).toMatch(/^[0-9a-f]{64}$/)
  const json = parseOverlay(
    'a.json',
    JSON.stringify({
      overlay: '1.0.1',
      info: { title: 'T', version: '1' },
      'x-somebody-else': 1,
      actions: [{ target: '$.info', update: { title: 'T' } }],
    }),
  )
  expect(json).toMatchObject({ extends: undefined, actions: [{ change: { kind: 'update' } }] })
})

test.each([
  ['overlay: [\n', /cannot be read.*\n  at: bad.yaml:2:1/],
  ['overlay: 1.0.0\noverlay: 1.0.0\n', /at: bad.yaml:2:1/],
  ['text', /the overlay is no object/],
  [`overlay: 2.0.0\n${ACTION}`, /version "2\.0\.0".*\n  at: bad.yaml:1:1/],
  [`overlay: 1.1.0\n${ACTION}`, /1\.0\.x/],
  [`overlay: 1.0.0\n${ACTION}`, /lacks info/],
  [`overlay: 1.0.0\ninfo: { title: T }\n${ACTION}`, /info\.version is missing/],
  [HEAD, /no actions/],
  [`${HEAD}extend: flow\n${ACTION}`, /unknown key extend\.\n  at: bad.yaml:3:1\n  expected: extends/],
  [
    `${HEAD}extends: shopify\n${ACTION}`,
    /names no contract.*\n  at: bad.yaml:3:1\n  expected: omnium or flow/,
  ],
  [
    `${HEAD}actions:\n  - target: $.info\n    updat: {}\n`,
    /actions\[0\] has the unknown key updat.*\n.*:5:5\n  expected: update/,
  ],
  [`${HEAD}actions:\n  - target: $.info\n    x-renam: {}\n`, /expected: x-rename/],
  [`${HEAD}actions:\n  - target: $.info\n`, /actions\[0\] changes nothing/],
  [
    `${HEAD}actions:\n  - target: $.info\n    update: 1\n    x-rename: { from: a, to: b }\n`,
    /has update and x-rename/,
  ],
  [`${HEAD}actions:\n  - target: info\n    remove: true\n`, /is no JSONPath.*\n  at: bad.yaml:4:5/],
  [`${HEAD}actions:\n  - target: $.info\n    remove: yes\n`, /neither true nor false/],
  [`${HEAD}actions:\n  - target: $.a\n    x-rename: { from: a }\n`, /x-rename\.to is missing/],
  [
    `${HEAD}actions:\n  - target: $.a\n    x-replace: { from: a, to: {} }\n`,
    /x-replace\.to is missing or no plain value/,
  ],
])('bad input is one message with file and line: %j', (text, message) => {
  expect(() => parseOverlay('bad.yaml', text)).toThrow(message)
})

test('a file that is not there is named', () => {
  expect(() => readOverlays(['nowhere.yaml'])).toThrow(/ENOENT.*\n  at: nowhere\.yaml/)
})
