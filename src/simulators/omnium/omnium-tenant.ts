import type { Ids } from '../../kernel/ids.ts'
import type { OmniumTenantShape, TenantContext } from '../host/vendor.ts'
import { createSequence } from '../state/sequence.ts'
import { groupPart, mapPart, valuePart } from '../state/state-part.ts'
import { SCHEDULER } from './actions/actors.ts'
import { createOmniumActions } from './actions/create-actions.ts'
import type { OmniumActions } from './actions/omnium-actions.ts'
import type { Actor } from './actor.ts'
import { createCollections } from './collections.ts'
import type { OmniumCollections } from './collections.ts'
import { timestamp } from './dates.ts'
import { EventPublisher } from './events/event-publisher.ts'
import { DEFAULT_MARKETS } from './markets/default-markets.ts'
import { NumberSeries } from './number-series.ts'
import { createOmniumState } from './omnium-state.ts'
import type { OmniumState } from './omnium-state.ts'
import { DocumentLocks } from './platform/document-locks.ts'
import { RateLimiter } from './platform/rate-limits.ts'
import { PlannedFailures } from './planned-failures.ts'
import { ReadDelays } from './read-delays.ts'
import { runScheduledTask } from './scheduled-tasks/scheduled-tasks.ts'
import { TaskSchedules } from './scheduled-tasks/task-schedules.ts'
import { ScrollStore } from './search/scroll-store.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import type { OmniumSettings } from './settings.ts'
import { TokenStore } from './tokens/token-store.ts'

export type { OmniumState } from './omnium-state.ts'

/** Everything of one Omnium tenant: documents, the API user, events, settings, and what people do in the back office. */
export interface OmniumTenant extends OmniumTenantShape, OmniumCollections {
  readonly ids: Ids
  readonly tokens: TokenStore
  readonly publisher: EventPublisher
  readonly actions: OmniumActions
  readonly state: OmniumState
  readonly scrolls: ScrollStore
  readonly readDelays: { readonly orders: ReadDelays; readonly purchaseOrders: ReadDelays }
  readonly plannedFailures: PlannedFailures
  readonly limiter: RateLimiter
  readonly locks: DocumentLocks
  readonly schedules: TaskSchedules
  readonly numbers: Readonly<
    Record<'orders' | 'purchaseOrders' | 'deliveries' | 'customers' | 'returns' | 'invoices', NumberSeries>
  >
  /** Status that a queued order takes when it is released, by order id. */
  readonly queuedOrders: Map<string, string>
  settings: OmniumSettings
  /** Milliseconds since the epoch. */
  now(): number
  /** The present instant as Omnium writes it. */
  timestamp(): string
  /** The API user, as events of a call name it. */
  apiUser(origin: string): Actor
}

/** An empty tenant: the default markets, and nothing else. */
export function createOmniumTenant(context: TenantContext): OmniumTenant {
  const { id, ids, clock } = context
  const sequence = createSequence()
  const collections = createCollections(sequence)
  const { issuedTokens, eventSubscriptions } = collections
  const lifetime = context.tokenLifetime
  const tokens = new TokenStore({ tenant: id, clock, ids, lifetime, issued: issuedTokens })
  const readDelays = { orders: new ReadDelays(), purchaseOrders: new ReadDelays() }
  const plannedFailures = new PlannedFailures()
  const limiter = new RateLimiter(clock)
  const locks = new DocumentLocks(clock)
  const queuedOrders = new Map<string, string>()
  const schedules = new TaskSchedules({
    clock,
    schedules: collections.taskSchedules,
    run: (name) => runScheduledTask(tenant, name, SCHEDULER),
  })
  const numbers = {
    orders: new NumberSeries(),
    purchaseOrders: new NumberSeries('PO'),
    deliveries: new NumberSeries(),
    customers: new NumberSeries(),
    returns: new NumberSeries('R'),
    invoices: new NumberSeries('INV'),
  }
  const tenant: OmniumTenant = {
    ...collections,
    // Scroll cursors are no part of it: they end with the process, as they end after five minutes.
    store: {
      collections: Object.values(collections),
      sequence,
      identity: ['issuedTokens', 'credentials'],
      parts: {
        credentials: tokens,
        readDelays: groupPart(readDelays),
        numbers: groupPart(numbers),
        plannedFailures,
        limiter,
        locks,
        queuedOrders: mapPart(queuedOrders),
        settings: valuePart(
          () => tenant.settings,
          (settings) => {
            tenant.settings = { ...DEFAULT_SETTINGS, ...settings }
          },
        ),
      },
    },
    id,
    ids,
    tokens,
    publisher: new EventPublisher({
      clock,
      ids,
      log: collections.events,
      subscriptions: eventSubscriptions,
      deliver: (delivery) => {
        context.deliver(delivery)
      },
    }),
    scrolls: new ScrollStore({ clock, ids }),
    readDelays,
    plannedFailures,
    limiter,
    locks,
    schedules,
    resume: () => schedules.resume(),
    numbers,
    queuedOrders,
    settings: DEFAULT_SETTINGS,
    get clientId() {
      return tokens.clientId
    },
    get clientSecret() {
      return tokens.clientSecret
    },
    // Both need the tenant that they belong to.
    get actions() {
      return actions
    },
    get state() {
      return state
    },
    now: () => clock.now(),
    timestamp: () => timestamp(clock.now()),
    apiUser: (origin) => ({ user: tokens.userId, userId: tokens.userId, origin }),
    revokeTokens: () => tokens.revokeAll(),
    rotateSecret: () => tokens.rotateSecret(),
    setTokenLifetime: (seconds) => tokens.setLifetime(seconds),
  }
  const actions = createOmniumActions(tenant)
  const state = createOmniumState(tenant)
  for (const market of DEFAULT_MARKETS) tenant.markets.insert({ ...market })
  return tenant
}
