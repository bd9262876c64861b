import { UserError } from '../../../kernel/errors.ts'
import { checkArgument } from '../../actions/check-argument.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { Refused } from '../refused.ts'
import { createBackOfficeActions } from './back-office-actions.ts'
import { createCatalogueActions } from './catalogue-actions.ts'
import type { FlowActions } from './flow-actions.ts'
import { createPosActions } from './pos-actions.ts'

/** The actions of a tenant; what Flow turns down is a mistake of whoever acts. */
export function createFlowActions(self: () => FlowTenant): FlowActions {
  const actions: FlowActions = {
    ...createPosActions(self),
    ...createBackOfficeActions(self),
    ...createCatalogueActions(self),
  }
  const guarded = Object.entries(actions).map(([name, action]) => [
    name,
    (args: never): unknown => {
      checkArgument('flow', name, args)
      try {
        return (action as (args: never) => unknown)(args)
      } catch (error) {
        if (error instanceof Refused) throw refusedAction(name, error)
        throw error
      }
    },
  ])
  // Every entry is the action of that name in a wrapper with the same parameter and result.
  return Object.fromEntries(guarded) as FlowActions
}

const refusedAction = (name: string, refusal: Refused): UserError =>
  new UserError({
    code: 'E_ACTION_REFUSED',
    what: refusal.message,
    where: `action flow.${name}`,
    next: 'Put the tenant into a state that allows it, or correct the arguments.',
    cause: refusal,
  })
