import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { judgeRecording } from './judge-recording.ts'
import { readRecording } from './read-recording.ts'
import { createSubject } from './subject.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixture', name)

function file(name: string, content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'recording-')), name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2))
  return path
}

it('reads a HAR file: bodies by their type, unanswered calls skipped', () => {
  const { kind, exchanges, skipped } = readRecording(fixture('flow.har'))
  expect(kind).toBe('har')
  expect(skipped).toEqual({ 'without an answer': 1 })
  expect(exchanges).toHaveLength(6)
  expect(exchanges[1]).toEqual({
    source: 'entry 1',
    kind: 'call',
    host: 'api.flowretail.com',
    method: 'GET',
    url: '/v2/vat?country=NO',
    request: {},
    response: { contentType: 'application/json', body: { code: 'TEAPOT' } },
    status: 418,
  })
})

it('reads base64 bodies and posted forms, and keeps secrets out', () => {
  const entry = {
    request: {
      method: 'post',
      url: 'https://api.omnium.no/api/Token?access_token=made-up',
      postData: {
        mimeType: 'application/x-www-form-urlencoded',
        params: [
          { name: 'clientId', value: 'me' },
          { name: 'clientSecret', value: 'made-up' },
        ],
      },
    },
    response: {
      status: 200,
      content: {
        mimeType: 'application/json',
        encoding: 'base64',
        text: Buffer.from('{"access_token":"made-up"}').toString('base64'),
      },
    },
  }
  const recording = readRecording(file('a.har', { log: { entries: [entry] } }))
  expect(JSON.stringify(recording)).not.toContain('made-up')
  expect(recording.exchanges[0]).toMatchObject({
    method: 'POST',
    request: { body: { clientId: 'me', clientSecret: '[redacted]' } },
    response: { body: { access_token: '[redacted]' } },
  })
})

const vat = {
  seq: 7,
  system: 'flow',
  kind: 'call',
  method: 'GET',
  url: '/v2/vat',
  requestHeaders: { authorization: 'Bearer [redacted]' },
  status: 200,
  responseHeaders: { 'content-type': 'application/json' },
  responseBody: { items: [], paging: { pageNumber: 1, pageSize: 100, totalCount: 0 } },
  violations: [],
}

it('reads a journal, as a page or as a bare list, without what faults decided', () => {
  const entries = [
    vat,
    { ...vat, seq: 8, fault: { id: 'f', kind: 'status' } },
    { ...vat, seq: 9, status: undefined },
  ]
  for (const content of [{ size: 3, exchanges: entries }, entries]) {
    const { kind, exchanges, skipped } = readRecording(file('journal.json', content))
    expect(kind).toBe('journal')
    expect(exchanges.map(({ source, system }) => [source, system])).toEqual([['exchange 7', 'flow']])
    expect(skipped).toEqual({ 'decided by a fault': 1, 'without an answer': 1 })
  }
})

it('reads the exchanges of a result stream', () => {
  const delivery = { type: 'exchange', kind: 'delivery', system: 'flow', operationId: 'PRODUCT_CREATE' }
  const lines = [
    { type: 'run', version: 1 },
    {
      type: 'exchange',
      case: 'A',
      n: 1,
      system: 'flow',
      kind: 'call',
      method: 'GET',
      url: '/v2/vat',
      status: 200,
    },
    {
      ...delivery,
      method: 'POST',
      url: 'http://connector/hook',
      requestBody: { product: { Id: 'number-3', Uid: 'uuid-1' } },
    },
    {
      type: 'exchange',
      system: 'flow',
      kind: 'call',
      method: 'GET',
      url: '/v2/vat',
      status: 200,
      shared: true,
    },
    { type: 'end' },
  ]
  const text = lines.map((line) => JSON.stringify(line)).join('\n')
  const { kind, exchanges, skipped } = readRecording(file('stream.ndjson', text))
  expect(kind).toBe('stream')
  expect(exchanges.map(({ source, kind: of, webhook }) => [source, of, webhook])).toEqual([
    ['line 2', 'call', undefined],
    ['line 3', 'delivery', 'PRODUCT_CREATE'],
  ])
  expect(skipped).toEqual({ 'without bodies': 1 })
})

it.each([
  ['broken JSON', 'a.har', '{\n "log": {\n  "entries": [,]\n }\n}', /no JSON[^]*a\.har:3:15/],
  ['another file', 'a.json', '{ "name": "x" }', /no recording that is known[^]*a\.json:1:1/],
  [
    'an entry without method',
    'a.har',
    '{ "log": { "entries": [\n { "request": { "url": "https://x.example/" }, "response": { "status": 200 } } ] } }',
    /Entry 0 of the HAR file has no method[^]*a\.har:2:\d+/,
  ],
  [
    'a journal of somebody else',
    'a.json',
    '[\n {"method":"GET","url":"/x","status":200}]',
    /neither omnium nor flow[^]*a\.json:2:2/,
  ],
  ['a broken line', 'a.ndjson', '{"type":"run"}\n{"type":', /The line is no JSON[^]*a\.ndjson:2/],
])('refuses %s with file and line', (_, name, content, message) => {
  expect(() => readRecording(file(name, content))).toThrow(message)
})

it('refuses a file that cannot be read', () => {
  expect(() => readRecording('/nowhere/at/all.har')).toThrow(/cannot be read[^]*all\.har/)
})

it('tells the systems of one recording apart by host', () => {
  const entry = (url: string, body: unknown): object => ({
    request: { method: 'GET', url },
    response: { status: 200, content: { mimeType: 'application/json', text: JSON.stringify(body) } },
  })
  const recording = readRecording(
    file('both.har', {
      log: {
        entries: [
          entry('https://api.flowretail.com/v2/vat', vat.responseBody),
          entry('https://api.omnium.no/api/orders/WEB-1', { id: 'WEB-1', status: 'New' }),
          entry('https://elsewhere.example/v2/vat', {}),
        ],
      },
    }),
  )
  const both = [createSubject('omnium'), createSubject('flow')]
  const { report } = judgeRecording(recording, both)
  expect(report.apis.map(({ api, exchanges }) => [api, exchanges])).toEqual([
    ['omnium', 1],
    ['flow', 1],
  ])
  expect(report.recording.skipped).toEqual({ 'with other systems': 1 })
  const elsewhere = judgeRecording(recording, both, { host: 'elsewhere.example' })
  expect(elsewhere.report.apis.map(({ api, exchanges }) => [api, exchanges])).toEqual([['flow', 1]])
})

it('takes the names in bodies to Omnium in any case, as Omnium does', () => {
  const call = { system: 'omnium', kind: 'call', method: 'POST', status: 200 }
  const search = { ...call, url: '/api/orders/search', requestBody: { Take: 5, Unheard: true } }
  const { report } = judgeRecording(readRecording(file('journal.json', [search])), [createSubject('omnium')])
  expect(report.apis[0]?.findings.map(({ kind, pointer }) => [kind, pointer])).toEqual([
    ['undocumented-field', '/request/body/Unheard'],
  ])
})
