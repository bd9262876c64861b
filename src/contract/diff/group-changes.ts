import type { Change } from './change.ts'

/** The same change at several operations: a shared schema changes once for people, and everywhere for programs. */
export interface ChangeGroup extends Omit<Change, 'operation'> {
  readonly operations: readonly string[]
}

/** Changes that differ only in their operation together, in the order of their first. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { readonly operations: string[] }>()
  for (const { operation, ...change } of changes) {
    const key = [change.level, change.rule, change.text, change.evidence].join(' ')
    const group = groups.get(key) ?? { ...change, operations: [] }
    if (operation !== '' && !group.operations.includes(operation)) group.operations.push(operation)
    groups.set(key, group)
  }
  return [...groups.values()]
}
