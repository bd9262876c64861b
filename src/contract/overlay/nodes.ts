import type { JSONPathNode } from 'json-p3'
import { UserError } from '../../kernel/errors.ts'
import type { OverlayAction } from './overlay.ts'

/** An object of a contract while overlays change it. */
export type Members = Record<string, unknown>

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What holds a node, and under which key; undefined for the document itself. */
export function holderOf(
  node: JSONPathNode,
): { readonly holder: Members | unknown[]; readonly key: string | number } | undefined {
  const key = node.location.at(-1)
  if (key === undefined) return undefined
  const holder = node.location
    .slice(0, -1)
    .reduce<unknown>((value, part) => (value as Members)[part], node.root) as Members | unknown[]
  return { holder, key }
}

/** Another name for a key; the order of the others stays. */
export function renameKey(members: Members, from: string, to: string): void {
  const entries = Object.entries(members)
  for (const [key] of entries) Reflect.deleteProperty(members, key)
  for (const [key, value] of entries) members[key === from ? to : key] = value
}

/** Notes under an extension key what the new name was called at first, over several renamings too. */
export function noteKnown(members: Members, key: string, from: string, to: string, first: unknown): void {
  const noted = (members[key] ??= {}) as Members
  const known = Object.hasOwn(noted, from) ? noted[from] : first
  Reflect.deleteProperty(noted, from)
  noted[to] = known
}

/** A mistake in an action that only shows when it meets a contract. */
export function cannot(action: OverlayAction, what: string, expected: string): UserError {
  return new UserError({ code: 'E_OVERLAY', what, where: action.where, expected })
}
