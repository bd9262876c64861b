// A bundled OpenAPI document as plain data, walked by path: every node keeps the place where it is written, so
// that a finding can name its clause and an overlay its target.
import { pathOf } from '../../kernel/json-pointer.ts'
import { isRecord, member, valueAt } from './json-value.ts'
import type { Path } from './json-value.ts'

export type Json = Readonly<Record<string, unknown>>

export interface OpenApiDocument extends Json {
  readonly openapi: string
  readonly info: Json
  readonly servers?: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Json>>
}

/** A node and the place where it is written: references are followed. */
export interface Located {
  readonly path: Path
  readonly node: Json
}

export const METHODS = ['get', 'put', 'post', 'delete', 'head', 'patch', 'options'] as const

const DEEPEST_CHAIN = 20

/** The node at a path, local references followed to where it is really written. */
export function locate(document: OpenApiDocument, path: Path): Located | undefined {
  let at = path
  for (let step = 0; step < DEEPEST_CHAIN; step++) {
    const node = valueAt(document, at)
    if (!isRecord(node)) return undefined
    const reference = node.$ref
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return { path: at, node }
    at = pathOf(decodeURIComponent(reference.slice(1)))
  }
  return undefined
}

/** The member of a node, references on the way and at the end followed. */
export const locateMember = (
  document: OpenApiDocument,
  from: Located | undefined,
  ...keys: Path
): Located | undefined =>
  keys.reduce<Located | undefined>(
    (at, key) => (at && member(at.node, key) !== undefined ? locate(document, [...at.path, key]) : undefined),
    from,
  )

/** Path of the first server: `/v2` of `https://api.flowretail.com/v2`, empty for a bare origin. */
export function basePath(document: OpenApiDocument): string {
  const path = (document.servers?.[0]?.url ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '')
  return path.replace(/\/$/, '')
}

/** Where the operation of a wire path (base path included) is written. */
export function operationPath(document: OpenApiDocument, method: string, wirePath: string): Path {
  const base = basePath(document)
  const own = base !== '' && wirePath.startsWith(`${base}/`) ? wirePath.slice(base.length) : wirePath
  return ['paths', own, method.toLowerCase()]
}
