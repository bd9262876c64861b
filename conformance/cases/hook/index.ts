import type { Case } from '../case.ts'
import { accepted } from './accepted.ts'
import { authenticated } from './authenticated.ts'
import { blankObjectId } from './blank-object-id.ts'
import { errorEvents } from './error-events.ts'
import { eventFields } from './event-fields.ts'
import { finalStatuses } from './final-statuses.ts'
import { objectId } from './object-id.ts'
import { otherClasses } from './other-classes.ts'
import { queuesOnly } from './queues-only.ts'
import { replay } from './replay.ts'
import { spellings } from './spellings.ts'
import { storeHint } from './store-hint.ts'

export const hookCases: readonly Case[] = [
  accepted,
  queuesOnly,
  objectId,
  otherClasses,
  finalStatuses,
  ...eventFields,
  blankObjectId,
  ...spellings,
  authenticated,
  errorEvents,
  replay,
  storeHint,
]
