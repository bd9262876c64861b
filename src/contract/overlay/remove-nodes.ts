import type { JSONPathNode } from 'json-p3'
import { cannot, holderOf } from './nodes.ts'
import type { OverlayAction } from './overlay.ts'

/** Takes the nodes out of the objects and lists that hold them. */
export function removeNodes(nodes: readonly JSONPathNode[], action: OverlayAction): void {
  const places = nodes.map((node) => {
    const place = holderOf(node)
    if (!place) throw cannot(action, 'The whole contract cannot be removed.', 'a target inside the contract')
    return place
  })
  // From the back, so that the positions of a list stay true.
  const inOrder = places.toSorted((a, b) => Number(b.key) - Number(a.key))
  const done = new Map<unknown, Set<string | number>>()
  for (const { holder, key } of inOrder) {
    const keys = done.get(holder) ?? new Set()
    done.set(holder, keys)
    if (keys.has(key)) continue
    keys.add(key)
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else Reflect.deleteProperty(holder, key)
  }
}
