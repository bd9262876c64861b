import { FILTER_NAMES } from '../events/subscription.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { DEFAULT_SETTINGS } from '../settings.ts'
import { argumentError, asAction, count, text } from './arguments.ts'
import type { OmniumActions } from './omnium-actions.ts'

type AdministrationActions = Pick<
  OmniumActions,
  | 'emitEvent'
  | 'subscribe'
  | 'unsubscribe'
  | 'setReadDelay'
  | 'failWorkflow'
  | 'saveSettings'
  | 'setApiUserActive'
  | 'eventsOf'
>

/** What an administrator sets up, and what makes Omnium behave in rare but possible ways. */
export function administrationActions(tenant: OmniumTenant): AdministrationActions {
  return {
    emitEvent: asAction('emitEvent', ['event', 'times?'], ({ event, times = 1 }) => {
      if (typeof event !== 'object' || Array.isArray(event))
        throw argumentError('emitEvent', 'event is not an object.')
      let deliveries = 0
      for (let sent = 0; sent < count('emitEvent.times', times); sent++)
        deliveries += tenant.publisher.send(event)
      return { deliveries }
    }),

    subscribe: asAction(
      'subscribe',
      ['url', 'headers?', 'filters?'],
      ({ url, headers = {}, filters = {} }) => {
        if (!URL.canParse(text('subscribe.url', url)))
          throw argumentError('subscribe', `${url} is not a URL.`, 'an absolute http or https URL')
        oneOf('subscribe.filters', Object.keys(filters), FILTER_NAMES)
        return tenant.publisher.subscribe({ url, headers, filters })
      },
    ),

    unsubscribe: asAction('unsubscribe', ['id?'], ({ id }) => {
      const ids = id === undefined ? tenant.publisher.subscriptions().map((each) => each.id) : [id]
      return { removed: ids.filter((each) => tenant.publisher.unsubscribe(each)).length }
    }),

    setReadDelay: asAction('setReadDelay', ['entity', 'reads', 'id?'], ({ entity, reads, id }) => {
      oneOf('setReadDelay.entity', [entity], ['order', 'purchaseOrder'])
      const delays = entity === 'order' ? tenant.readDelays.orders : tenant.readDelays.purchaseOrders
      delays.set(count('setReadDelay.reads', reads), id)
      return { reads }
    }),

    failWorkflow: asAction(
      'failWorkflow',
      ['entity', 'id', 'status?', 'step?', 'reason?', 'times?'],
      ({ entity, id, status, step = 'ExportOrder', reason = 'The step failed.', times = 1 }) => {
        oneOf('failWorkflow.entity', [entity], ['order', 'purchaseOrder'])
        text('failWorkflow.id', id)
        count('failWorkflow.times', times)
        tenant.plannedFailures.add({ entity, id, status, step, reason, times })
        return { times }
      },
    ),

    saveSettings: asAction('saveSettings', ['settings'], ({ settings }) => {
      oneOf('saveSettings.settings', Object.keys(settings), Object.keys(DEFAULT_SETTINGS))
      tenant.settings = { ...tenant.settings, ...settings }
      return tenant.settings
    }),

    setApiUserActive: asAction('setApiUserActive', ['active'], ({ active }) => {
      tenant.tokens.setActive(active)
      return { active }
    }),

    eventsOf: asAction('eventsOf', ['objectId'], ({ objectId }) =>
      tenant.events.by('objectId', text('eventsOf.objectId', objectId)),
    ),
  }
}

function oneOf(where: string, given: readonly string[], allowed: readonly string[]): void {
  for (const each of given)
    if (!allowed.includes(each))
      throw argumentError(where, `${each} is not known here.`, `one of ${allowed.join(', ')}`)
}
