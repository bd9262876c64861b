import { invalid } from '../refused.ts'

interface Node {
  readonly parentUid?: string | null
}

/** Stands for the parent of roots where an index needs a value; it is no legal uid. */
export const ROOT = ''

/** What is put below another must find it there, and must not end up below itself. */
export function requireTreePlace(
  nodes: { get(uid: string): Node | undefined },
  kind: string,
  uid: string,
  parentUid: string | null | undefined,
): void {
  for (let above = parentUid; typeof above === 'string'; above = nodes.get(above)?.parentUid) {
    if (above === uid) throw invalid('/parentUid', `would put the ${kind} below itself: ${uid}`)
    if (nodes.get(above) === undefined) throw invalid('/parentUid', `refers to no ${kind}: ${above}`)
  }
}
