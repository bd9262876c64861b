import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One operation as the vendor lists it: what `omnium-operations.json` holds, written down apart from the contract. */
export interface ListedOperation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly deprecated?: boolean
  /** Names of query parameters; `!` marks those that must be sent. */
  readonly query?: readonly string[]
  /** Name of the schema, or a type; `[]` for a list of it. */
  readonly body?: string
  readonly answer?: string
}

/** The operations in scope, by group. */
export function listedOperations(): Readonly<Record<string, readonly ListedOperation[]>> {
  const file = join(import.meta.dirname, 'omnium-operations.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly ListedOperation[]>
}

/**
 * A path without the names of its parameters. The vendor spells some templates with two names, by method
 * (`/api/Orders/{id}`, `/api/Orders/{orderId}`); OpenAPI takes them for one path, which can have one name.
 */
export const template = (path: string): string => path.replaceAll(/\{[^}]+\}/g, '{}')
