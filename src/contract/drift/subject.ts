import type { Contract, Operation } from '../../simulators/host/contract/contract.ts'
import { loadContract } from '../../simulators/host/contract/load-contract.ts'
import { nameBinder } from '../../simulators/omnium/binding/bind-body.ts'
import { createRouter } from '../../simulators/host/router.ts'
import type { Router } from '../../simulators/host/router.ts'
import { generatedDocument } from '../openapi/generated-document.ts'
import { basePath, operationPath } from '../openapi/openapi-document.ts'
import type { OpenApiDocument } from '../openapi/openapi-document.ts'
import type { Path } from '../openapi/json-value.ts'

/** A contract as drift is judged by it: routes and validators for use, the document for its clauses. */
export interface Subject {
  readonly api: 'omnium' | 'flow'
  readonly contract: Contract
  readonly document: OpenApiDocument
  readonly router: Router
  /** `/v2` of Flow, empty for Omnium. */
  readonly base: string
  /** Where an operation is written. */
  readonly place: (operation: Operation) => Path
  /** Gives the members of a request the contract's own names, where the vendor is not strict about them. */
  readonly bindNames: (operationId: string, body: unknown) => unknown
  /** A path on the wire as the contract writes it. */
  readonly ownPath: (wirePath: string) => string
}

/** By our own contract, or by one that overlays have changed. */
export function createSubject(api: 'omnium' | 'flow', contract: Contract = loadContract(api)): Subject {
  const document = (contract.document ?? generatedDocument(api)) as OpenApiDocument
  const base = basePath(document)
  return {
    api,
    contract,
    document,
    // Omnium matches routes without regard to case, Flow does not.
    router: createRouter(contract, { caseSensitive: api === 'flow' }),
    base,
    bindNames: api === 'omnium' ? nameBinder(document) : (_, body) => body,
    place: ({ method, path }) => operationPath(document, method, path),
    ownPath: (path) => (base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path),
  }
}
