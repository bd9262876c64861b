import type { ContractViolation } from '../exchange.ts'
import type { BoundaryNames } from './boundary-names.ts'
import type { OpenApiDocument } from './openapi-document.ts'

export type Api = 'omnium' | 'flow' | 'simulator' | 'connector'
export type Evidence = 'documented' | 'example' | 'implied' | 'assumed'
export type Tier = 'A' | 'B'

export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required: boolean
  /** Comma-separated when false, repeated key when true; undefined for scalars. */
  readonly explode?: boolean
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array'
  /** Type of the elements of an array. */
  readonly items?: 'string' | 'number' | 'integer' | 'boolean'
}

/** One operation of a contract, as far as routing and reporting need it. */
export interface Operation {
  readonly api: Api
  readonly operationId: string
  readonly method: string
  /** Path template on the wire, `/api/Orders/{id}`, for Flow with its `/v2` prefix. */
  readonly path: string
  readonly summary: string
  readonly tier: Tier
  readonly evidence: Evidence
  /** False when the operation needs no token. */
  readonly secured: boolean
  /** The role that a caller needs, where the vendor has roles. */
  readonly role?: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly required: boolean; readonly contentTypes: readonly string[] }
  /** Content types by status; an empty list means no body. */
  readonly responses: Readonly<Record<string, readonly string[]>>
  /** How many properties of its bodies rest on which evidence. */
  readonly properties: Readonly<Record<Evidence, number>>
}

/** Parameters as they came off the URL: strings, or lists of strings for repeated keys. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** The request with parameters turned into their declared types, and what breaks the contract in it. */
export interface ValidatedRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly violations: readonly ContractViolation[]
}

/** A contract ready for use: operations to route by, validators loaded when first needed. */
export interface Contract {
  readonly api: Api
  readonly operations: readonly Operation[]
  /** The description itself, where it is not the one of this package but one changed by overlays. */
  readonly document?: OpenApiDocument
  /** Present when names or values on the wire differ from those that handlers know. */
  readonly names?: BoundaryNames
  byId(operationId: string): Operation
  validateRequest(operation: Operation, parts: RequestParts): ValidatedRequest
  validateResponse(operation: Operation, status: number, body: unknown): readonly ContractViolation[]
  /** Checks the payload of a webhook named in the contract. */
  validateWebhook(name: string, payload: unknown): readonly ContractViolation[]
}
