import type { JSONPathQuery } from 'json-p3'

/** The contracts that an overlay may change. */
export const OVERLAID_APIS = ['omnium', 'flow'] as const
export type OverlaidApi = (typeof OVERLAID_APIS)[number]

/** An OpenAPI Overlay 1.0 document, read and checked. */
export interface Overlay {
  /** The file as it was named. */
  readonly file: string
  readonly title: string
  readonly version: string
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string
  /** The only contract that it changes; undefined when each action finds its own. */
  readonly extends: OverlaidApi | undefined
  readonly actions: readonly OverlayAction[]
}

export interface OverlayAction {
  /** `file:line:column`. */
  readonly where: string
  /** JSONPath (RFC 9535) as written. */
  readonly target: string
  readonly query: JSONPathQuery
  readonly change: OverlayChange
}

export type OverlayChange =
  | { readonly kind: 'remove' }
  /** Objects are merged, lists get longer, anything else is replaced. */
  | { readonly kind: 'update'; readonly value: unknown }
  /** Extension `x-rename`: another name for a path, a method, a member, a status, a parameter or a webhook. */
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly keep: boolean }
  /** Extension `x-replace`: another value in an enumeration. */
  | { readonly kind: 'replace'; readonly from: Scalar; readonly to: Scalar }

export type Scalar = string | number | boolean
