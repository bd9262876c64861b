import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema, operations } from '../schemas.ts'
import { filterBy, isFrom, isOneOf, isSame, isUpTo } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { takePage } from '../search/page.ts'
import type { LoggedEvent } from './event-publisher.ts'
import { isEventModel, isEventType } from './log-enums.ts'

/** `POST /api/EventLog/Search`: newest first. */
export const searchEvents: Handler<operations['EventLogSearch'], OmniumTenant> = ({ body }, tenant) => {
  const events = body.objectId ? tenant.events.by('objectId', body.objectId) : tenant.events.all()
  const found = filterBy(events, body, CRITERIA, undefined).reverse()
  const { totalHits, result } = takePage(found, body)
  return { status: 200, body: { totalHits, result: result.map(toLogItem) } }
}

const CRITERIA: Criteria<Schema<'OmniumEventLogSearchRequest'>, LoggedEvent> = {
  createdFrom: (event, bound) => isFrom(event.timestamp, bound),
  createdTo: (event, bound) => isUpTo(event.timestamp, bound),
  eventLogItemId: (event, id) => event.id === id,
  eventLogModel: (event, model) => isSame(event.className, model),
  eventLogType: (event, type) => isSame(event.category, type),
  marketIds: (event, ids) => isOneOf(event.market, ids),
  objectId: (event, id) => event.objectId === id,
  status: (event, status) => isSame(event.status, status),
  storeIds: (event, ids) => isOneOf(event.storeId, ids),
  user: (event, user) => event.user === user || event.userId === user,
}

/** What the log tells of an event; a model or category outside of its closed sets (as `BatchUpdate`) is left out. */
export const toLogItem = (event: LoggedEvent): Schema<'OmniumEventLogItem'> =>
  compact<Schema<'OmniumEventLogItem'>>({
    id: event.id,
    timestamp: event.timestamp,
    eventLogModel: isEventModel(event.className) ? event.className : undefined,
    eventLogType: isEventType(event.category) ? event.category : undefined,
    objectId: event.objectId,
    market: event.market,
    storeId: event.storeId,
    status: event.status,
    userId: event.userId,
    userName: event.user,
  })
