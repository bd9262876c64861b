import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { isSame } from '../search/criteria.ts'
import type { LoggedEvent } from './event-publisher.ts'
import { isEventModel } from './log-enums.ts'
import { toLogItem } from './search.ts'

/**
 * `POST /api/EventLog/SearchByPrevious/{model}/{objectId}`: the events of one document that meet `searchRequest`
 * and whose predecessor of the same document meets `previousEventSearchRequest`, newest first. With statuses in
 * both, these are the moments at which the document went from one to the other. How far back the vendor looks is
 * not published; here it is the event directly before.
 */
export const searchEventsByPrevious: Handler<operations['EventLogSearchByPrevious'], OmniumTenant> = (
  { path: { eventLogModel, objectId }, body },
  tenant,
) => {
  if (!isEventModel(eventLogModel)) throw badRequest(`There is no event log model ${eventLogModel}.`)
  const events = tenant.events.by('objectId', objectId).filter(({ className }) => className === eventLogModel)
  const found = events.filter((event, at) => {
    const previous = events[at - 1]
    return (
      previous !== undefined &&
      meets(event, body.searchRequest) &&
      meets(previous, body.previousEventSearchRequest)
    )
  })
  return { status: 200, body: found.reverse().map(toLogItem) }
}

const meets = ({ status }: LoggedEvent, search: Schema<'OmniumEventLogSearch'> | undefined): boolean =>
  !search?.status || isSame(status, search.status)
