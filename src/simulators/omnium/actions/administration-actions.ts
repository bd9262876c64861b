import type { OmniumTenant } from '../omnium-tenant.ts'
import { timestamp } from '../dates.ts'
import { USUAL_ROLES } from '../platform/roles.ts'
import { SCHEDULED_TASKS } from '../scheduled-tasks/scheduled-tasks.ts'
import { changeSettings } from '../settings.ts'
import type { OmniumActions } from './omnium-actions.ts'
import { refusal } from './refusal.ts'

type AdministrationActions = Pick<
  OmniumActions,
  | 'emitEvent'
  | 'subscribe'
  | 'changeSubscription'
  | 'unsubscribe'
  | 'scheduleTask'
  | 'unscheduleTask'
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

    subscribe: ({ headers = {}, filters = {}, active = true, ...rest }) =>
      tenant.publisher.subscribe({ ...rest, headers, filters, active }),

    changeSubscription: ({ id, ...changes }) => {
      const changed = tenant.publisher.change(id, changes)
      if (!changed) throw refusal('changeSubscription', `There is no subscription ${id}.`)
      return changed
    },

    unsubscribe: ({ id }) => {
      const ids = id === undefined ? tenant.publisher.subscriptions().map((each) => each.id) : [id]
      return { removed: ids.filter((each) => tenant.publisher.unsubscribe(each)).length }
    },

    scheduleTask: ({ name, schedule, isDisabled = false }) => {
      if (!Object.hasOwn(SCHEDULED_TASKS, name))
        throw refusal('scheduleTask', `There is no task ${name}.`, Object.keys(SCHEDULED_TASKS).join(', '))
      const set = tenant.schedules.set(name, schedule, isDisabled)
      if (!set)
        throw refusal('scheduleTask', `"${schedule}" is no schedule.`, 'five fields, such as */30 * * * *')
      return set
    },

    unscheduleTask: ({ name }) => ({ removed: tenant.schedules.remove(name) }),

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
