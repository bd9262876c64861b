import findMyWay from 'find-my-way'
import type { Contract, Operation } from './contract/contract.ts'
import type { NearOperation } from './exchange.ts'
import { nearestOperations, toNearOperation } from './nearest-operations.ts'

export type RouteMatch =
  | {
      readonly kind: 'operation'
      readonly operation: Operation
      readonly path: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'wrong-method'
      readonly allowed: readonly string[]
      readonly nearest: readonly NearOperation[]
    }
  | { readonly kind: 'unknown'; readonly nearest: readonly NearOperation[] }
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
        const there = allowed.flatMap((other) => find(other, path)?.store as Operation)
        return {
          kind: 'wrong-method',
          allowed: allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed,
          nearest: there.map((operation) => toNearOperation(operation, { method, path }, options)),
        }
      }
      return { kind: 'unknown', nearest: nearestOperations(contract, { method, path }, options) }
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
