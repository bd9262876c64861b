import type { Random } from '../../src/kernel/random.ts'

type Bag = Record<string, unknown>

/** Values that have broken programs before. */
export const NASTY_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'NaN',
  '-Infinity',
  '1e999',
  '0x10',
  'null',
  'undefined',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "'; DROP TABLE orders; --",
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  '../../etc/passwd',
  'a\r\nSet-Cookie: x=1',
  '\ud800',
  '\u202eRTL\u2066',
  '🎿👩‍👩‍👧‍👦',
  'İıſß',
  '0001-01-01T00:00:00',
  '9999-12-31T23:59:59.9999999Z',
  '2026-02-30T25:61:00Z',
  '-271821-04-20',
  '12:30',
  'a'.repeat(5000),
  '\\'.repeat(200),
  '((((((((((a*)*)*)*)*)*)*)*)*)*$',
  '*',
  '?',
  '%',
  '/',
  ',',
]

const NASTY_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  -0.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  1e21,
  0.1 + 0.2,
  [],
  {},
  [[]],
  [null],
  [{}],
  ['a', 1, null],
  { __proto__: null, length: 1e9 },
]

/** A copy in which one place is broken. */
export function mutateValue(value: unknown, random: Random): unknown {
  const holders = holdersIn(value)
  if (holders.length === 0) return nasty(random)
  if (random.int(1, 25) === 1) return nasty(random)
  // Nothing shared: what is broken in one element of a long list is not to be broken, and grown, in all of them.
  const copy: unknown = JSON.parse(JSON.stringify(value))
  const places = holdersIn(copy)
  mutateHolder(random.pick(places), random)
  return copy
}

export const nasty = (random: Random): unknown =>
  random.int(0, 1) === 0 ? random.pick(NASTY_VALUES) : random.pick(NASTY_TEXTS)

function mutateHolder(holder: Bag | unknown[], random: Random): void {
  const keys = Object.keys(holder)
  const bag = holder as Bag
  const key = keys.length > 0 ? random.pick(keys) : undefined
  switch (random.int(0, 6)) {
    case 0:
      if (key !== undefined && !Array.isArray(holder)) Reflect.deleteProperty(bag, key)
      break
    case 1:
      return addKey(bag, random)
    case 2:
      return key === undefined ? undefined : put(bag, key, many(bag[key], random))
    case 3:
      return key === undefined ? undefined : put(bag, key, nested(random))
    default:
      return key === undefined ? addKey(bag, random) : put(bag, key, nasty(random))
  }
}

function addKey(bag: Bag, random: Random): void {
  if (Array.isArray(bag)) return void bag.push(nasty(random))
  const name = random.pick([
    '__proto__',
    'constructor',
    'toString',
    'prototype',
    'unknown',
    '',
    'length',
    'then',
  ])
  put(bag, name, random.int(0, 1) === 0 ? { polluted: true, isAdmin: true } : nasty(random))
}

/** As an own member whatever the name is: an assignment to `__proto__` would be lost. */
const put = (bag: Bag, name: string, value: unknown): void => {
  Object.defineProperty(bag, name, { value, enumerable: true, configurable: true, writable: true })
}

/** Characters of JSON: beyond that only size is tested. */
const LARGEST = 50_000

function many(value: unknown, random: Random): unknown {
  const one: unknown = (Array.isArray(value) ? value[0] : value) ?? {}
  const most = Math.ceil(LARGEST / JSON.stringify(one).length)
  return Array.from({ length: Math.min(most, random.pick([50, 101, 3000])) }, () => one)
}

function nested(random: Random): unknown {
  let value: unknown = 'deep'
  for (let depth = random.pick([10, 500]); depth > 0; depth--) value = depth % 2 === 0 ? [value] : { value }
  return value
}

/** Every object and list in the value, itself first; enough of them for one draw. */
function holdersIn(value: unknown): (Bag | unknown[])[] {
  const found: (Bag | unknown[])[] = []
  const waiting: unknown[] = [value]
  while (waiting.length > 0 && found.length < 200) {
    const next = waiting.shift()
    if (typeof next !== 'object' || next === null) continue
    found.push(next as Bag)
    waiting.push(...(Object.values(next) as unknown[]).slice(0, 50))
  }
  return found
}
