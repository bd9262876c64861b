import { UserError } from '../../../kernel/errors.ts'
import { checkArgument } from '../../actions/check-argument.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { OmniumRefusal } from '../refused.ts'
import { administrationActions } from './administration-actions.ts'
import { fulfilmentActions } from './fulfilment-actions.ts'
import { catalogueActions } from './catalogue-actions.ts'
import { masterDataActions } from './master-data-actions.ts'
import type { OmniumActions } from './omnium-actions.ts'
import { orderActions } from './order-actions.ts'
import { supplyActions } from './supply-actions.ts'

/** The actions of a tenant: arguments checked by their schema, and what Omnium refuses is a user error. */
export function createOmniumActions(tenant: OmniumTenant): OmniumActions {
  const actions: OmniumActions = {
    ...orderActions(tenant),
    ...masterDataActions(tenant),
    ...supplyActions(tenant),
    ...fulfilmentActions(tenant),
    ...catalogueActions(tenant),
    ...administrationActions(tenant),
  }
  const guarded = Object.entries(actions).map(([name, action]) => [
    name,
    (argument: never): unknown => {
      checkArgument('omnium', name, argument)
      try {
        return (action as (argument: never) => unknown)(argument)
      } catch (error) {
        if (error instanceof OmniumRefusal) throw refused(name, error)
        throw error
      }
    },
  ])
  // Every entry is the action of that name in a wrapper with the same parameter and result.
  return Object.fromEntries(guarded) as OmniumActions
}

const refused = (name: string, refusal: OmniumRefusal): UserError =>
  new UserError({
    code: 'E_ACTION_REFUSED',
    what: refusal.message,
    where: `omnium.${name}`,
    expected: 'an action that Omnium would carry out',
    cause: refusal,
  })
