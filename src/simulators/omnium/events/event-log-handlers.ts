import type { OmniumHandlers } from '../schemas.ts'
import { searchEventsByPrevious } from './search-by-previous.ts'
import { searchEvents } from './search.ts'

export const eventLogHandlers: OmniumHandlers<'EventLogSearch' | 'EventLogSearchByPrevious'> = {
  EventLogSearch: searchEvents,
  EventLogSearchByPrevious: searchEventsByPrevious,
}
