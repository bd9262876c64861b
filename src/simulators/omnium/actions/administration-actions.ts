import type { OmniumTenant } from '../omnium-tenant.ts'
import { timestamp } from '../dates.ts'
import { USUAL_ROLES } from '../platform/roles.ts'
import { changeSettings } from '../settings.ts'
import type { OmniumActions } from './omnium-actions.ts'
import { refusal } from './refusal.ts'

type AdministrationActions = Pick<
  OmniumActions,
  | 'emitEvent'
  | 'subscribe'
  | 'unsubscribe'
  | 'setReadDelay'
  | 'failWorkflow'
  | 'saveSettings'
  | 'setApiUserActive'
  | 'setApiUserRoles'
  | 'lockDocument'
  | 'eventsOf'
>

/** What an administrator sets up, and what makes Omnium behave in rare but possible ways. */
export function administrationActions(tenant: OmniumTenant): AdministrationActions {
  return {
    emitEvent: ({ event, times = 1 }) => {
      let deliveries = 0
      for (let sent = 0; sent < times; sent++) deliveries += tenant.publisher.send(event)
      return { deliveries }
    },

    subscribe: ({ url, headers = {}, filters = {} }) => tenant.publisher.subscribe({ url, headers, filters }),

    unsubscribe: ({ id }) => {
      const ids = id === undefined ? tenant.publisher.subscriptions().map((each) => each.id) : [id]
      return { removed: ids.filter((each) => tenant.publisher.unsubscribe(each)).length }
    },

    setReadDelay: ({ entity, reads, id }) => {
      const delays = entity === 'order' ? tenant.readDelays.orders : tenant.readDelays.purchaseOrders
      delays.set(reads, id)
      return { reads }
    },

    failWorkflow: (args) => {
      const { entity, id, status, step = 'ExportOrder', reason = 'The step failed.' } = args
      const { times = 1, stopOnError = true } = args
      tenant.plannedFailures.add({ entity, id, status, step, reason, times, stopOnError })
      return { times }
    },

    saveSettings: ({ settings }) => {
      tenant.settings = changeSettings(tenant.settings, settings)
      return tenant.settings
    },

    setApiUserActive: ({ active }) => {
      tenant.tokens.setActive(active)
      return { active }
    },

    setApiUserRoles: ({ roles = USUAL_ROLES }) => {
      tenant.tokens.setRoles(roles)
      return { roles: tenant.tokens.roles }
    },

    lockDocument: ({ entity, id, seconds = 30 }) => {
      const documents = {
        order: tenant.orders,
        purchaseOrder: tenant.purchaseOrders,
        delivery: tenant.deliveries,
      }
      if (!documents[entity].has(id)) throw refusal('lockDocument', `There is no ${entity} ${id}.`)
      tenant.locks.lock({ entity, id }, seconds)
      return { lockedUntil: timestamp(tenant.now() + seconds * 1000) }
    },

    eventsOf: ({ objectId }) => tenant.events.by('objectId', objectId),
  }
}
