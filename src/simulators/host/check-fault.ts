import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import type { Operation } from './contract/contract.ts'
import { listOf } from './fault-match.ts'
import type { FaultEffect, FaultInstruction } from './faults.ts'

export type FaultableOperation = Pick<Operation, 'operationId' | 'method' | 'parameters'>

interface Known {
  readonly operations: readonly FaultableOperation[]
  /** Of the faults that are there already. */
  readonly ids: readonly string[]
  /** JSON pointer of the instruction in what was sent. */
  readonly where: string
}

type Member = 'required' | 'optional' | 'wait'

const WAIT = { milliseconds: 'wait', tenantMilliseconds: 'wait', until: 'wait' } as const

/** What an effect takes beside its kind. */
const EFFECTS: Readonly<Record<FaultEffect['kind'], Readonly<Record<string, Member>>>> = {
  status: { status: 'required', body: 'optional', retryAfter: 'optional', handled: 'optional' },
  hold: WAIT,
  latency: WAIT,
  stall: { ...WAIT, afterBytes: 'optional' },
  truncate: { afterBytes: 'optional' },
  'commit-then-drop': {},
  reset: {},
  html: { status: 'optional', handled: 'optional' },
  empty: { handled: 'optional' },
  malformed: {},
  rewrite: { rewrite: 'required' },
  'revoke-token': {},
  'clock-skew': { seconds: 'required' },
}

export const FAULT_KINDS = Object.keys(EFFECTS) as readonly FaultEffect['kind'][]

const MEMBERS: Readonly<Record<keyof FaultInstruction, true>> = {
  system: true,
  operationId: true,
  method: true,
  path: true,
  query: true,
  containing: true,
  body: true,
  token: true,
  attempt: true,
  times: true,
  skip: true,
  from: true,
  until: true,
  after: true,
  effect: true,
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Throws a `UserError` for an instruction that could never do what it says. */
export function checkFault(fault: FaultInstruction, known: Known): void {
  const { where } = known
  checkNames('member of a fault', Object.keys(fault), Object.keys(MEMBERS), where)
  const hit = operationsOf(fault, known)
  checkParameters(fault, hit, where)
  checkCounts(fault, where)
  checkTimes(fault, known)
  checkEffect(fault, `${where}/effect`)
}

function operationsOf(
  { system, operationId }: FaultInstruction,
  known: Known,
): readonly FaultableOperation[] {
  const { operations, where } = known
  if (operationId === '*') return operations
  const ids = listOf(operationId)
  if (ids.length === 0)
    throw mistake('E_FAULT_OPERATION', 'A fault names no operation.', `${where}/operationId`)
  return ids.map((id) => {
    const found = operations.find((each) => each.operationId === id)
    if (found) return found
    const near = suggest(
      id,
      operations.map((each) => each.operationId),
    )
    throw new UserError({
      code: 'E_UNKNOWN_OPERATION',
      what: `A fault names the operation "${id}", which ${system} does not have.`,
      where: `${where}/operationId`,
      expected: 'an operationId of the contract (see `flow-omnium operations`), or * for every one',
      next: near ? `Did you mean ${near}?` : undefined,
    })
  })
}

function checkParameters(
  { path = {}, query = {}, method }: FaultInstruction,
  operations: readonly FaultableOperation[],
  where: string,
): void {
  const named = (place: 'path' | 'query', spell: (name: string) => string): string[] =>
    operations.flatMap(({ parameters }) =>
      parameters.filter((each) => each.in === place).map(({ name }) => spell(name)),
    )
  const asIs = (name: string): string => name
  const folded = (name: string): string => name.toLowerCase()
  checkNames('path parameter', Object.keys(path), named('path', asIs), `${where}/path`)
  const unknown = Object.keys(query).filter((name) => !named('query', folded).includes(folded(name)))
  checkNames('query parameter', unknown, named('query', asIs), `${where}/query`)
  const given = listOf(method ?? []).map((each) => each.toUpperCase())
  const used = operations.map((each) => each.method)
  const isUsed = given.some((each) => used.includes(each))
  checkNames('method', given, isUsed ? METHODS : used, `${where}/method`)
}

function checkCounts(
  { times = 1, skip = 0, attempt = [], operationId }: FaultInstruction,
  where: string,
): void {
  const isEndless = times === 'always' || times === Infinity
  if (
    (isEndless || isWhole(times, 1)) &&
    isWhole(skip, 0) &&
    listOf(attempt).every((each) => isWhole(each, 1))
  )
    return
  throw new UserError({
    code: 'E_FAULT_COUNT',
    what: `A fault for ${listOf(operationId).join(', ')} has times ${times}, skip ${skip} and attempt ${listOf(attempt).join(', ') || 'any'}.`,
    where,
    expected:
      'times: a whole number from 1, or always; skip: a whole number from 0; attempt: whole numbers from 1',
  })
}

function checkTimes({ from, until, after }: FaultInstruction, { ids, where }: Known): void {
  if (until !== undefined && from !== undefined && until <= from)
    throw mistake('E_FAULT_TIME', 'A fault ends before it begins.', `${where}/until`)
  if (after !== undefined) checkNames('fault', [after], ids, `${where}/after`)
}

function checkEffect({ effect, until }: FaultInstruction, where: string): void {
  const kind: string = effect.kind
  checkNames('kind of fault', [kind], FAULT_KINDS, `${where}/kind`)
  const members = EFFECTS[effect.kind]
  const given = Object.entries(effect).flatMap(([name, value]) =>
    name === 'kind' || value === undefined ? [] : [name],
  )
  checkNames(`member of ${kind}`, given, Object.keys(members), where)
  const missing = Object.keys(members).filter((name) => members[name] === 'required' && !given.includes(name))
  if (missing.length > 0) throw mistake('E_FAULT_EFFECT', `${kind} needs ${missing.join(' and ')}.`, where)
  const waits = given.filter((name) => members[name] === 'wait')
  if (waits.length > 1 || (kind === 'latency' && waits.length === 0)) {
    const many = waits.length > 1 ? `${waits.join(' and ')}` : 'no time'
    throw mistake(
      'E_FAULT_EFFECT',
      `${kind} has ${many}; one of ${Object.keys(WAIT).join(', ')} is needed.`,
      where,
    )
  }
  for (const name of given) checkValue(name, (effect as unknown as Record<string, unknown>)[name], where)
  if ('retryAfter' in effect && effect.retryAfter === 'until' && until === undefined)
    throw mistake('E_FAULT_EFFECT', 'retryAfter counts to the end of a fault that has no `until`.', where)
}

const VALUES: Readonly<Record<string, readonly [test: (value: unknown) => boolean, expected: string]>> = {
  status: [(value) => isWhole(value, 200) && Number(value) < 600, 'a status from 200 to 599'],
  retryAfter: [(value) => value === 'until' || isWhole(value, 0), 'seconds from 0, or "until"'],
  handled: [(value) => typeof value === 'boolean', 'true or false'],
  afterBytes: [(value) => isWhole(value, 0), 'a whole number from 0'],
  milliseconds: [(value) => isWhole(value, 0), 'a whole number from 0'],
  tenantMilliseconds: [(value) => isWhole(value, 0), 'a whole number from 0'],
  until: [(value) => Number.isFinite(value), 'an instant'],
  seconds: [(value) => Number.isFinite(value), 'a number'],
}

function checkValue(name: string, value: unknown, where: string): void {
  const [test, expected] = VALUES[name] ?? []
  if (test && !test(value))
    throw new UserError({
      code: 'E_FAULT_EFFECT',
      what: `${name} cannot be ${JSON.stringify(value)}.`,
      where: `${where}/${name}`,
      expected,
    })
}

/** Throws a `UserError` for the first name that is none of the known ones. */
export function checkNames(
  what: string,
  given: readonly string[],
  known: readonly string[],
  where: string,
): void {
  const unknown = given.find((name) => !known.includes(name))
  if (unknown === undefined) return
  const distinct = [...new Set(known)]
  const near = suggest(unknown, distinct)
  throw new UserError({
    code: 'E_FAULT_NAME',
    what: `"${unknown}" is no ${what} here.`,
    where,
    expected: distinct.length === 0 ? 'none' : `one of ${distinct.slice(0, 20).join(', ')}`,
    next: near ? `Did you mean ${near}?` : undefined,
  })
}

const isWhole = (value: unknown, from: number): boolean => Number.isInteger(value) && Number(value) >= from

const mistake = (code: string, what: string, where: string): UserError => new UserError({ code, what, where })
