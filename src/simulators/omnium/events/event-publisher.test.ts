import { expect, test } from 'vitest'
import { createIds } from '../../../kernel/ids.ts'
import { createRandom } from '../../../kernel/random.ts'
import { Collection } from '../../state/collection.ts'
import { EventPublisher } from './event-publisher.ts'
import type { LoggedEvent } from './event-publisher.ts'
import type { Subscription } from './subscription.ts'

test('the log keeps the newest events, as many as it may', () => {
  const clock = { now: () => 0 }
  const log = new Collection<LoggedEvent, 'objectId'>({
    name: 'events',
    key: ({ id }) => id,
    indexes: { objectId: ({ objectId }) => objectId },
  })
  const publisher = new EventPublisher({
    clock,
    ids: createIds(createRandom('events'), clock),
    log,
    most: 3,
    subscriptions: new Collection<Subscription>({ name: 'eventSubscriptions', key: ({ id }) => id }),
    deliver: () => undefined,
  })
  for (const objectId of ['A', 'B', 'C', 'D', 'E'])
    publisher.publish({ category: 'Created', objectId }, { user: 'u', userId: 'u' })
  expect(log.all().map(({ objectId }) => objectId)).toEqual(['C', 'D', 'E'])
})
