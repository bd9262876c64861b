import type { Random } from '../../src/kernel/random.ts'
import type { FuzzRequest } from './fuzz-request.ts'
import { NASTY_TEXTS, mutateValue } from './mutate-value.ts'

type Mutator = (request: FuzzRequest, random: Random) => FuzzRequest

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND']
const TYPES = [
  '',
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'application/json;charset=utf-16',
  '\u00e9',
]
const TOKENS = ['', 'Bearer ', 'Bearer x', 'Basic YTpi', 'Bearer <token>x', '<token>', 'Bearer __proto__']
const KEYS = ['__proto__', 'constructor', 'toString', 'unknown', '', 'a[b]', 'a[]', '%']
const DEEP = 20_000

const json = (request: FuzzRequest): string =>
  request.body.kind === 'json' ? JSON.stringify(request.body.value) : '{"a":1}'

const raw = (request: FuzzRequest, text: string | Uint8Array): FuzzRequest => ({
  ...request,
  headers: { 'content-type': 'application/json', ...request.headers },
  body: { kind: 'raw', text },
})

const cut = (text: string, random: Random): string =>
  text.slice(0, random.int(0, Math.max(0, text.length - 1)))

/** One way to break a request each; a name in a report says which ones were used. */
const MUTATORS: Readonly<Record<string, Mutator>> = {
  value: (request, random) =>
    request.body.kind === 'json'
      ? { ...request, body: { kind: 'json', value: mutateValue(request.body.value, random) } }
      : request,
  identifier: (request, random) => {
    const names = Object.keys(request.values)
    if (names.length === 0) return request
    return { ...request, values: { ...request.values, [random.pick(names)]: random.pick(NASTY_TEXTS) } }
  },
  query: (request, random) => {
    const value = random.pick([...NASTY_TEXTS, '-1', '0', '2147483648', '99999999999999999999', '1.5'])
    if (request.query.length === 0) return { ...request, query: [[random.pick(KEYS), value]] }
    const at = random.int(0, request.query.length - 1)
    return { ...request, query: request.query.map((pair, index) => (index === at ? [pair[0], value] : pair)) }
  },
  'query twice': (request, random) => ({
    ...request,
    query: [...request.query, ...request.query, [random.pick(KEYS), random.pick(NASTY_TEXTS)]],
  }),
  'query raw': (request, random) => ({
    ...request,
    path: `${request.path}?${random.pick(['%', '%zz=%', '&&&=&', '=', '?', '#', 'a=%E0%A4%A', '\u0000', 'a'.repeat(9000)])}`,
    query: [],
  }),
  'no body': (request) => ({ ...request, body: { kind: 'none' } }),
  'empty body': (request) => raw(request, ''),
  'cut body': (request, random) => raw(request, cut(json(request), random)),
  'not JSON': (request, random) =>
    raw(
      request,
      random.pick([
        '{',
        ']',
        '{"a":}',
        "{'a':1}",
        '{"a":1,}',
        'NaN',
        '\ufeff{}',
        '{"a":1}{"b":2}',
        '"',
        '\u0000',
      ]),
    ),
  'not UTF-8': (request) => raw(request, new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  'huge number': (request) => raw(request, json(request).replaceAll(/:\d+/g, ':1e999')),
  'key twice': (request) => raw(request, json(request).replace(/^\{/, '{"id":"first","ID":2,"id":null,')),
  'prototype key': (request) =>
    raw(
      request,
      json(request)
        .replaceAll('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')
        .replaceAll(',}', '}'),
    ),
  'deep body': (request, random) =>
    raw(
      request,
      random.int(0, 1) === 0
        ? '['.repeat(DEEP) + ']'.repeat(DEEP)
        : `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
    ),
  'long list': (request) =>
    raw(request, `[${`${json(request)},`.repeat(Math.ceil(30_000 / (json(request).length + 1)))}{}]`),
  type: (request, random) => ({
    ...request,
    headers: { ...request.headers, 'content-type': random.pick(TYPES) },
  }),
  token: (request, random) => ({
    ...request,
    headers: { ...request.headers, authorization: random.pick(TOKENS) },
  }),
  'no token': (request) => {
    const { authorization: _dropped, ...headers } = request.headers
    return { ...request, headers }
  },
  header: (request, random) => ({
    ...request,
    headers: {
      ...request.headers,
      [random.pick([
        'accept',
        'if-match',
        'x-http-method-override',
        'host',
        'cookie',
        'expect',
        '__proto__',
      ])]: random.pick(NASTY_TEXTS),
    },
  }),
  method: (request, random) => ({ ...request, method: random.pick(METHODS) }),
  path: (request, random) => ({
    ...request,
    path: request.path.replace(/[^/]*$/, (last) =>
      random.pick([
        '..',
        '%2e%2e%2f',
        '%',
        '%zz',
        '%00',
        '%0d%0aX: y',
        '//',
        `${last}/`,
        `${last};a=b`,
        'a'.repeat(9000),
        '%F0%9F',
        `${last}%2F`,
        '\u0000',
        '{x}',
        '*',
      ]),
    ),
  }),
}

const NAMES = Object.keys(MUTATORS)
/** Breaking one value enters handlers; most of the others end at the door. */
const OFTEN = [
  'value',
  'value',
  'value',
  'value',
  'value',
  'value',
  'identifier',
  'query',
  'key twice',
  'prototype key',
]

/** The request, broken in one to three ways. */
export function mutateRequest(request: FuzzRequest, random: Random): FuzzRequest {
  let broken = request
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left--) {
    const name = random.pick(random.int(0, 1) === 0 ? OFTEN : NAMES)
    const mutator = MUTATORS[name]
    if (mutator) broken = { ...mutator(broken, random), broken: [...broken.broken, name] }
  }
  return broken
}
