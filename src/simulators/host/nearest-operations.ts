import { distance } from 'fastest-levenshtein'
import type { Contract, Operation } from './contract/contract.ts'
import type { NearOperation } from './exchange.ts'

const NEAR_MISSES = 3
/** Longer things are no misspelt routes, and comparing them would take the time of many calls. */
const LONGEST_SEGMENT = 60
const MOST_SEGMENTS = 20

interface Asked {
  readonly method: string
  readonly path: string
}

interface Matching {
  readonly caseSensitive: boolean
}

/** The operations that were most likely meant, best first. */
export function nearestOperations(
  contract: Contract,
  { method, path }: Asked,
  matching: Matching,
): NearOperation[] {
  const given = segmentsOf(path)
  if (given.length > MOST_SEGMENTS) return []
  return contract.operations
    .map((operation) => {
      const methodCost = operation.method === method ? 0 : 0.25
      return { operation, cost: costOf(segmentsOf(operation.path), given) + methodCost }
    })
    .filter(({ cost }) => cost < Math.max(1, given.length) * 0.5)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, NEAR_MISSES)
    .map(({ operation }) => toNearOperation(operation, { method, path }, matching))
}

/** An operation with what a request has otherwise. */
export function toNearOperation(
  operation: Operation,
  { method, path }: Asked,
  { caseSensitive }: Matching,
): NearOperation {
  const { operationId, path: template } = operation
  const isSame = (wanted: string, given: string): boolean =>
    caseSensitive ? wanted === given : wanted.toLowerCase() === given.toLowerCase()
  const steps = align(segmentsOf(template), segmentsOf(path), isSame)
  const differs = [
    ...(operation.method === method ? [] : [`method is ${method}, expected ${operation.method}`]),
    ...inWords(steps),
    ...(path.includes('//') ? ['the path has an empty segment (//)'] : []),
  ]
  return { operationId, method: operation.method, path: template, differs }
}

/** What it takes to get from what is wanted to what was given. */
type Step =
  | { readonly kind: 'same' }
  | { readonly kind: 'unlike'; readonly position: number; readonly wanted: string; readonly given: string }
  | { readonly kind: 'missing'; readonly wanted: string }
  | { readonly kind: 'surplus'; readonly position: number; readonly given: string }

/** To leave out the base path is one of the usual mistakes, so its first segment costs less than others. */
const LEFT_OUT_BASE = 0.5

/** Edit distance over segments: a parameter fits anything, an unlike literal costs by how unlike it is. */
function tableOf(wanted: readonly string[], given: readonly string[]): readonly (readonly number[])[] {
  const rows = [[0, ...wanted.map((_, index) => index + LEFT_OUT_BASE)]]
  for (const [position, segment] of given.entries()) {
    const row = rows[position] ?? []
    const next = [position + 1]
    for (const [index, literal] of wanted.entries()) {
      const replaced = (row[index] ?? 0) + unlikeness(literal, segment)
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    rows.push(next)
  }
  return rows
}

const costOf = (wanted: readonly string[], given: readonly string[]): number =>
  tableOf(wanted, given).at(-1)?.at(-1) ?? 0

/** The cheapest way through the table, from its end. */
function align(
  wanted: readonly string[],
  given: readonly string[],
  isSame: (wanted: string, given: string) => boolean,
): Step[] {
  const table = tableOf(wanted, given)
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity
  const steps: Step[] = []
  let row = given.length
  let column = wanted.length
  while (row > 0 || column > 0) {
    const literal = wanted[column - 1] ?? ''
    const segment = given[row - 1] ?? ''
    const cost = at(row, column)
    if (row > 0 && column > 0 && cost === at(row - 1, column - 1) + unlikeness(literal, segment)) {
      const fits = literal.startsWith('{') || isSame(literal, segment)
      steps.push(fits ? { kind: 'same' } : { kind: 'unlike', position: row, wanted: literal, given: segment })
      row--
      column--
    } else if (row === 0 || (column > 0 && cost === at(row, column - 1) + 1)) {
      steps.push({ kind: 'missing', wanted: literal })
      column--
    } else {
      steps.push({ kind: 'surplus', position: row, given: segment })
      row--
    }
  }
  return steps.reverse()
}

/** Segments are counted from 1. What is missing at the beginning is a base path that was left out. */
function inWords(steps: readonly Step[]): string[] {
  const start = steps.findIndex(({ kind }) => kind !== 'missing')
  const base = steps.slice(0, start < 0 ? steps.length : start).flatMap(wantedOf)
  const rest = steps.slice(base.length)
  return [
    ...(base.length > 0 ? [`the path does not begin with /${base.join('/')}`] : []),
    ...rest.flatMap((step) => {
      switch (step.kind) {
        case 'same':
          return []
        case 'missing':
          return [`segment "${step.wanted}" is missing`]
        case 'surplus':
          return [`segment ${step.position} "${step.given}" is too many`]
        case 'unlike':
          return [
            `segment ${step.position} is "${step.given}", expected "${step.wanted}"${
              step.given.toLowerCase() === step.wanted.toLowerCase() ? ' (another case)' : ''
            }`,
          ]
      }
    }),
  ]
}

const wantedOf = (step: Step): string[] => (step.kind === 'missing' ? [step.wanted] : [])

const segmentsOf = (path: string): string[] => path.split('/', MOST_SEGMENTS * 2).filter(Boolean)

function unlikeness(wanted: string, given: string): number {
  if (wanted.startsWith('{')) return 0.1
  if (given.length > LONGEST_SEGMENT) return 1
  return distance(wanted.toLowerCase(), given.toLowerCase()) / Math.max(wanted.length, given.length)
}
