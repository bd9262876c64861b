import type { OmniumHandlers } from '../schemas.ts'
import { searchEvents } from './search.ts'

export const eventLogHandlers: OmniumHandlers<'EventLogSearch'> = {
  EventLogSearch: searchEvents,
}
