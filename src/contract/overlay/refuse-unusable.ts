import { escapePart } from '../../kernel/json-pointer.ts'
import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import { METHODS, resolve } from '../../simulators/host/contract/openapi-document.ts'
import type { OpenApiDocument, ParameterObject } from '../../simulators/host/contract/openapi-document.ts'
import { isMembers } from './nodes.ts'
import type { OverlaidApi, Overlay } from './overlay.ts'

/** @throws UserError `E_OVERLAY_RESULT` when nothing could be routed or checked by the contract any more */
export function refuseUnusable(
  api: OverlaidApi,
  document: OpenApiDocument,
  overlays: readonly Overlay[],
): void {
  const problem = problemIn(document)
  if (!problem) return
  throw new UserError({
    code: 'E_OVERLAY_RESULT',
    what: `With the overlay the contract of ${api} cannot be used: ${problem}.`,
    where: overlays.map(({ file }) => file).join(', '),
    next: 'Change the action that did it, add one that completes it, or say by extends which contract is meant.',
  })
}

/** Why a contract cannot be used; undefined when it can. */
export const problemIn = (document: OpenApiDocument): string | undefined =>
  brokenReference(document, document) ?? brokenRoute(document)

function brokenReference(document: OpenApiDocument, node: unknown, place = '#'): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const reference = isMembers(node) ? node.$ref : undefined
  if (typeof reference === 'string' && reference.startsWith('#/') && !leadsSomewhere(document, reference))
    return `${place} refers to ${reference}, which is not there`
  for (const [key, value] of Object.entries(node)) {
    const found = brokenReference(document, value, `${place}/${escapePart(key)}`)
    if (found) return found
  }
  return undefined
}

function leadsSomewhere(document: OpenApiDocument, $ref: string): boolean {
  try {
    return resolve<unknown>(document, { $ref }) !== undefined
  } catch {
    return false // something on the way is missing
  }
}

function brokenRoute(document: OpenApiDocument): string | undefined {
  const routes = new Map<string, string>()
  for (const [path, item] of Object.entries(document.paths)) {
    if (!path.startsWith('/')) return `the path ${path} does not begin with a slash`
    const shared = (item as { parameters?: readonly ParameterObject[] }).parameters ?? []
    for (const method of METHODS) {
      const operation = item[method]
      if (!operation) continue
      const name = `${method.toUpperCase()} ${path}`
      if (!operation.operationId) return `${name} has no operationId, by which its handler is found`
      const route = `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}').toLowerCase()}`
      const other = routes.get(route)
      if (other) return `${other} and ${name} are the same route`
      routes.set(route, name)
      const declared = [...shared, ...(operation.parameters ?? [])]
        .map((each) => resolve(document, each))
        .filter((each) => each.in === 'path')
        .map((each) => each.name)
      const used = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '')
      const undeclared = used.find((each) => !declared.includes(each))
      if (undeclared !== undefined) {
        const near = suggest(undeclared, declared)
        return `${name} has no parameter ${undeclared} (declared: ${declared.join(', ') || 'none'}${near ? `, perhaps ${near}` : ''})`
      }
      const unused = declared.find((each) => !used.includes(each))
      if (unused !== undefined) return `the path of ${name} lacks its parameter {${unused}}`
    }
  }
  return undefined
}
