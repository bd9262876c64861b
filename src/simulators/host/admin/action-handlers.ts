import type { operations } from '../../../../generated/simulator/types.ts'
import type { ActionDescription, System } from '../../actions/action-description.ts'
import type { Handlers } from '../handler.ts'
import { notFound, tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'

type ActionOperations = 'listActions' | 'getAction' | 'runAction' | 'subscribeToOmniumEvents'

export const actionHandlers: Handlers<Pick<operations, ActionOperations>, AdminRoot> = {
  listActions: ({ path }, root) => {
    tenantOf(root, path.tenantId)
    return { status: 200, body: { actions: [...root.actions.describe(path.system).values()].map(view) } }
  },
  getAction: ({ path }, root) => {
    tenantOf(root, path.tenantId)
    return { status: 200, body: view(find(root, path.system, path.action)) }
  },
  runAction: ({ path, body }, root) => ({
    status: 200,
    body: run(root, path.tenantId, path.system, path.action, body),
  }),
  subscribeToOmniumEvents: ({ path, body }, root) => ({
    status: 200,
    body: run(root, path.tenantId, 'omnium', 'subscribe', body),
  }),
}

interface Outcome {
  readonly result: unknown
  readonly warnings: string[]
}

function run(
  root: AdminRoot,
  tenantId: string,
  system: System,
  name: string,
  argument: unknown = {},
): Outcome {
  const { actions } = tenantOf(root, tenantId)[system]
  find(root, system, name)
  const warnings = [...root.actions.check(system, name, argument)]
  // Every described action exists; a test compares the lists.
  const action = (actions as unknown as Record<string, (argument: unknown) => unknown>)[name]
  return { result: action?.call(actions, argument) ?? null, warnings }
}

function find({ actions }: AdminRoot, system: System, name: string): ActionDescription {
  const known = actions.describe(system)
  const action = known.get(name)
  if (!action) throw notFound('action', name, [...known.keys()], system)
  return action
}

/** The contract's type has mutable lists. */
const view = ({ after, argument, ...rest }: ActionDescription) => ({
  ...rest,
  argument: { ...argument },
  ...(after && { after: after.map((each) => ({ ...each })) }),
})
