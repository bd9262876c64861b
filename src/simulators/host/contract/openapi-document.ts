import { pathOfFragment } from '../../../kernel/json-pointer.ts'
/** The part of an OpenAPI 3.1 document that generators and contracts look at. */
export interface OpenApiDocument {
  readonly servers?: readonly { readonly url: string }[]
  readonly security?: readonly unknown[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, SchemaObject>> }
}

export interface OperationObject {
  readonly operationId?: string
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly security?: readonly unknown[]
  readonly parameters?: readonly ParameterObject[]
  readonly requestBody?: { readonly required?: boolean; readonly content?: Content }
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>
  readonly 'x-tier'?: 'A' | 'B'
  readonly 'x-role'?: string
  readonly 'x-evidence'?: string
}

export type Content = Readonly<Record<string, { readonly schema?: SchemaObject }>>

export interface ParameterObject {
  readonly in: string
  readonly name: string
  readonly required?: boolean
  readonly explode?: boolean
  readonly schema?: SchemaObject
}

export type SchemaObject = Readonly<Record<string, unknown>>

export const METHODS = ['get', 'put', 'post', 'delete', 'head', 'patch', 'options'] as const

/** Follows local references until something that is not one. */
export function resolve<T>(document: OpenApiDocument, value: T): T {
  let current: unknown = value
  while (
    typeof current === 'object' &&
    current !== null &&
    '$ref' in current &&
    typeof current.$ref === 'string'
  ) {
    current = pathOfFragment(current.$ref).reduce<unknown>(
      (node, part) => (node as Record<string, unknown>)[part],
      document,
    )
  }
  return current as T
}
