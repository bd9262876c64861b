import { distance } from 'fastest-levenshtein'
import findMyWay from 'find-my-way'
import type { Contract, Operation } from './contract/contract.ts'

export type RouteMatch =
  | {
      readonly kind: 'operation'
      readonly operation: Operation
      readonly path: Readonly<Record<string, string>>
    }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly Operation[] }
  /** The path is not percent-encoded properly. */
  | { readonly kind: 'malformed' }

export interface Router {
  /** Matches an encoded path (no query). Each segment is decoded once, so an id may hold an encoded slash. */
  match(method: string, path: string): RouteMatch
}

/** Routes by the operations of a contract. A HEAD without operation is served by the GET of the same path. */
export function createRouter(contract: Contract, options: { readonly caseSensitive: boolean }): Router {
  const router = findMyWay({
    caseSensitive: options.caseSensitive,
    ignoreTrailingSlash: true,
    maxParamLength: 4000,
  })
  for (const operation of contract.operations) {
    const pattern = operation.path.replaceAll(':', '::').replaceAll(/\{([^}]+)\}/g, ':$1')
    router.on(operation.method as findMyWay.HTTPMethod, pattern, () => undefined, operation)
  }
  const methods = [...new Set(contract.operations.map(({ method }) => method))]
  const find = (method: string, path: string): findMyWay.FindResult<findMyWay.HTTPVersion.V1> | null =>
    router.find(method as findMyWay.HTTPMethod, path)

  return {
    match: (method, path) => {
      if (!isWellEncoded(path)) return { kind: 'malformed' }
      const found = find(method, path) ?? (method === 'HEAD' ? find('GET', path) : null)
      if (found) {
        const parameters = Object.entries(found.params).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        )
        return {
          kind: 'operation',
          operation: found.store as Operation,
          path: Object.fromEntries(parameters),
        }
      }
      const allowed = methods.filter((other) => find(other, path))
      if (allowed.length > 0) {
        return { kind: 'wrong-method', allowed: allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed }
      }
      return { kind: 'unknown', nearest: nearest(contract, method, path) }
    },
  }
}

function isWellEncoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false // decodeURIComponent says nothing more than that
  }
}

const NEAR_MISSES = 3
/** Longer things are no misspelt routes, and comparing them would take the time of many calls. */
const LONGEST_SEGMENT = 60
const MOST_SEGMENTS = 20

/** The operations that were most likely meant, best first. */
function nearest(contract: Contract, method: string, path: string): Operation[] {
  const given = path.split('/', MOST_SEGMENTS * 2).filter(Boolean)
  if (given.length > MOST_SEGMENTS) return []
  return contract.operations
    .map((operation) => ({ operation, cost: difference(operation, method, given) }))
    .filter(({ cost }) => cost < Math.max(1, given.length) * 0.5)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, NEAR_MISSES)
    .map(({ operation }) => operation)
}

/** Edit distance over segments: a parameter fits anything, an unlike literal costs by how unlike it is. */
function difference(operation: Operation, method: string, given: readonly string[]): number {
  const wanted = operation.path.split('/').filter(Boolean)
  let row = wanted.map((_, index) => index + 1)
  row.unshift(0)
  for (const [position, segment] of given.entries()) {
    const next = [position + 1]
    for (const [index, literal] of wanted.entries()) {
      const replace = (row[index] ?? 0) + unlikeness(literal, segment)
      next.push(Math.min(replace, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return (row.at(-1) ?? 0) + (operation.method === method ? 0 : 0.25)
}

function unlikeness(wanted: string, given: string): number {
  if (wanted.startsWith('{')) return 0.1
  if (given.length > LONGEST_SEGMENT) return 1
  return distance(wanted.toLowerCase(), given.toLowerCase()) / Math.max(wanted.length, given.length)
}
