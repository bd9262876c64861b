import type { ActionDescription, System } from '../../actions/action-description.ts'
import { notFound, tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'

export interface ActionOutcome {
  readonly result: unknown
  readonly warnings: string[]
}

/** Runs an action by name, with its argument checked. */
export function runAction(
  root: AdminRoot,
  tenantId: string,
  system: System,
  name: string,
  argument: unknown = {},
): ActionOutcome {
  const { actions } = tenantOf(root, tenantId)[system]
  findAction(root, system, name)
  const warnings = [...root.actions.check(system, name, argument)]
  // Every described action exists; a test compares the lists.
  const action = (actions as unknown as Record<string, (argument: unknown) => unknown>)[name]
  return { result: action?.call(actions, argument) ?? null, warnings }
}

export function findAction({ actions }: AdminRoot, system: System, name: string): ActionDescription {
  const known = actions.describe(system)
  const action = known.get(name)
  if (!action) throw notFound('action', name, [...known.keys()], system)
  return action
}
