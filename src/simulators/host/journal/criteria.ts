import { isDeepStrictEqual } from 'node:util'
import { distance } from 'fastest-levenshtein'
import { iso } from '../../../kernel/clock.ts'
import { UserError } from '../../../kernel/errors.ts'
import { pathOf } from '../../../kernel/json-pointer.ts'
import { valueAt } from '../../../contract/openapi/json-value.ts'
import type { Exchange } from '../exchange.ts'
import type { BodyMember, ExchangeFilter, StatusPattern } from '../journal.ts'
import { parseTarget } from '../request-target.ts'

/** One thing that a filter asks for. */
export interface Criterion {
  /** The member of the filter; with its pointer, for members of bodies. */
  readonly name: string
  readonly expected: string
  readonly fits: (exchange: Exchange) => boolean
  readonly seen: (exchange: Exchange) => string
  /** From 0 (as expected) to 1 (nothing in common). */
  readonly unlikeness: (exchange: Exchange) => number
}

type Wanted = Required<ExchangeFilter>

const makers: { readonly [Key in keyof Wanted]: (wanted: Wanted[Key]) => readonly Criterion[] } = {
  system: (wanted) => oneOf('system', [wanted], ({ system }) => system),
  kind: (wanted) => oneOf('kind', [wanted], ({ kind }) => kind),
  operationId: (wanted) =>
    oneOf('operationId', listed(wanted), ({ operationId }) => operationId ?? 'no operation'),
  method: (wanted) =>
    oneOf(
      'method',
      listed(wanted).map((each) => each.toUpperCase()),
      ({ method }) => method,
    ),
  fault: (wanted) => oneOf('fault', [wanted], ({ fault }) => fault?.id ?? 'no fault'),
  status: (wanted) => {
    const fits = ({ status }: Exchange): boolean =>
      status !== undefined && listed(wanted).some((each) => hasStatus(status, each))
    const seen = ({ status }: Exchange): string => (status === undefined ? 'no answer' : String(status))
    // The right call with the wrong answer is nearer than another call.
    const unlikeness = (exchange: Exchange): number => (fits(exchange) ? 0 : 0.4)
    return [{ ...simple('status', listed(wanted).join(' or '), fits, seen), unlikeness }]
  },
  path: (wanted) => {
    const pattern = toPattern(wanted)
    return [
      graded(
        simple('path', wanted, (exchange) => pattern.test(pathIn(exchange)), pathIn),
        (seen) => unlikeness(wanted, seen),
      ),
    ]
  },
  containing: (wanted) => [
    simple(
      'containing',
      wanted,
      (exchange) => textOf(exchange).includes(wanted),
      ({ url }) => `neither in ${url} nor in the bodies`,
    ),
  ],
  requestBody: (wanted) =>
    listed(wanted).map((each) => bodyMember('requestBody', each, ({ requestBody }) => requestBody)),
  responseBody: (wanted) =>
    listed(wanted).map((each) => bodyMember('responseBody', each, ({ responseBody }) => responseBody)),
  violating: (wanted) => [
    whether(
      'violating',
      wanted,
      ({ violations }) => violations.length > 0,
      ({ violations: [first] }) => (first ? `${first.pointer} ${first.message}` : 'no violation'),
    ),
  ],
  faulted: (wanted) => [
    whether(
      'faulted',
      wanted,
      ({ fault }) => fault !== undefined,
      ({ fault }) => fault?.id ?? 'no fault',
    ),
  ],
  unmatched: (wanted) => [
    whether(
      'unmatched',
      wanted,
      ({ operationId }) => operationId === undefined,
      ({ operationId }) => operationId ?? 'no operation',
    ),
  ],
  from: (wanted) => [simple('from', iso(wanted), ({ at }) => at >= wanted, began)],
  to: (wanted) => [simple('to', `before ${iso(wanted)}`, ({ at }) => at < wanted, began)],
  afterSeq: (wanted) => [
    simple(
      'afterSeq',
      `after ${wanted}`,
      ({ seq }) => seq > wanted,
      ({ seq }) => String(seq),
    ),
  ],
}

/** What a filter asks for, the cheapest questions first. */
export function criteriaOf(filter: ExchangeFilter): readonly Criterion[] {
  const keys = (Object.keys(makers) as (keyof Wanted)[]).filter((key) => filter[key] !== undefined)
  return keys
    .sort((a, b) => Number(DEAR.has(a)) - Number(DEAR.has(b)))
    .flatMap((key) => (makers[key] as (wanted: unknown) => readonly Criterion[])(filter[key]))
}

const DEAR: ReadonlySet<keyof Wanted> = new Set(['containing', 'requestBody', 'responseBody'])

export const fitsAll = (exchange: Exchange, criteria: readonly Criterion[]): boolean =>
  criteria.every((criterion) => criterion.fits(exchange))

/** Address and bodies as text, with percent-encoded ids readable. */
function textOf({ url, path, query, requestBody, responseBody }: Exchange): string {
  return [url, ...Object.values(path), readable(query), readable(requestBody), readable(responseBody)].join(
    '\n',
  )
}

function simple(name: string, expected: string, fits: Criterion['fits'], seen: Criterion['seen']): Criterion {
  return { name, expected, fits, seen, unlikeness: (exchange) => (fits(exchange) ? 0 : 1) }
}

function oneOf(name: string, wanted: readonly string[], seen: Criterion['seen']): readonly Criterion[] {
  return [
    graded(
      simple(name, wanted.join(' or '), (exchange) => wanted.includes(seen(exchange)), seen),
      (given) => Math.min(...wanted.map((each) => unlikeness(each, given))),
    ),
  ]
}

function whether(
  name: string,
  wanted: boolean,
  is: (exchange: Exchange) => boolean,
  seen: Criterion['seen'],
): Criterion {
  return simple(name, String(wanted), (exchange) => is(exchange) === wanted, seen)
}

function bodyMember(
  name: string,
  { pointer, equals }: BodyMember,
  body: (exchange: Exchange) => unknown,
): Criterion {
  if (pointer !== '' && !pointer.startsWith('/')) {
    throw new UserError({
      code: 'E_POINTER',
      what: `"${pointer}" is not a JSON Pointer.`,
      where: name,
      expected: 'one that begins with "/", such as /orderForm/lineItems/0/code',
    })
  }
  const found = (exchange: Exchange): unknown => valueAt(body(exchange), pathOf(pointer))
  const seen = (exchange: Exchange): string => {
    const value = found(exchange)
    return value === undefined ? NOT_THERE : cut(inJson(value))
  }
  const expected = cut(inJson(equals))
  return graded(
    simple(`${name} ${pointer}`, expected, (exchange) => isDeepStrictEqual(found(exchange), equals), seen),
    (given) => (given === NOT_THERE ? 1 : unlikeness(expected, given)),
  )
}

/** Texts that differ are the nearer the more alike they are. */
function graded(criterion: Criterion, unlike: (seen: string) => number): Criterion {
  return {
    ...criterion,
    unlikeness: (exchange) => (criterion.fits(exchange) ? 0 : (1 + unlike(criterion.seen(exchange))) / 2),
  }
}

const NOT_THERE = 'not there'

const listed = <T extends string | number | object>(wanted: T | readonly T[]): readonly T[] =>
  Array.isArray(wanted) ? (wanted as readonly T[]) : [wanted as T]

const hasStatus = (status: number, pattern: StatusPattern): boolean =>
  typeof pattern === 'number' ? status === pattern : String(status)[0] === pattern[0]

const toPattern = (wanted: string): RegExp =>
  new RegExp(`^${wanted.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)

/** A delivery has its whole address in the journal. */
const pathIn = ({ url }: Exchange): string => parseTarget(url.replace(/^[a-z]+:\/\/[^/?]*/i, '')).path

const began = ({ at }: Exchange): string => iso(at)

/** Long texts are compared by their beginnings. */
const unlikeness = (wanted: string, given: string): number =>
  wanted === given
    ? 0
    : distance(cut(wanted), cut(given)) / Math.max(cut(wanted).length, cut(given).length, 1)

const readable = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

/** With quotes, so that a number and its digits as text are told apart. */
const inJson = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

const LONGEST_VALUE = 200
const cut = (text: string): string =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
