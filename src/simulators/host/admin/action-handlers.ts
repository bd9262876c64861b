import type { operations } from '../../../../generated/simulator/types.ts'
import type { ActionDescription } from '../../actions/action-description.ts'
import type { Handlers } from '../handler.ts'
import { tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'
import { findAction, runAction } from './run-action.ts'

type ActionOperations = 'listActions' | 'getAction' | 'runAction'

export const actionHandlers: Handlers<Pick<operations, ActionOperations>, AdminRoot> = {
  listActions: ({ path }, root) => {
    tenantOf(root, path.tenantId)
    return { status: 200, body: { actions: [...root.actions.describe(path.system).values()].map(view) } }
  },
  getAction: ({ path }, root) => {
    tenantOf(root, path.tenantId)
    return { status: 200, body: view(findAction(root, path.system, path.action)) }
  },
  runAction: ({ path, body }, root) => ({
    status: 200,
    body: runAction(root, path.tenantId, path.system, path.action, body),
  }),
}

/** The contract's type has mutable lists. */
const view = ({ after, argument, ...rest }: ActionDescription) => ({
  ...rest,
  argument: { ...argument },
  ...(after && { after: after.map((each) => ({ ...each })) }),
})
