import type { JSONPathNode } from 'json-p3'
import { cannot, holderOf, isMembers } from './nodes.ts'
import type { Members } from './nodes.ts'
import type { OverlayAction } from './overlay.ts'

/**
 * Merges into an object, adds an entry to a list, replaces a plain value. (The last is what Overlay 1.1 says;
 * 1.0 leaves plain values without a way to change them but through the object that holds them.)
 */
export function updateNode(node: JSONPathNode, update: unknown, action: OverlayAction): void {
  const value: unknown = node.value
  if (Array.isArray(value)) {
    value.push(structuredClone(update))
  } else if (isMembers(value)) {
    if (!isMembers(update))
      throw cannot(action, `${node.getPath()} is an object, and the update is none.`, 'an object to merge')
    merge(value, update)
  } else {
    const place = holderOf(node)
    if (place) (place.holder as Members)[place.key] = structuredClone(update)
  }
}

/** Objects are merged member by member, lists are put behind each other, anything else is replaced. */
function merge(target: Members, update: Members): void {
  for (const [key, value] of Object.entries(update)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined
    if (isMembers(present) && isMembers(value)) merge(present, value)
    else if (Array.isArray(present) && Array.isArray(value))
      present.push(...(structuredClone(value) as unknown[]))
    else target[key] = structuredClone(value)
  }
}
