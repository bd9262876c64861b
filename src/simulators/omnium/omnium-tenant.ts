import type { Ids } from '../../kernel/ids.ts'
import type { OmniumTenantShape, TenantContext } from '../host/vendor.ts'
import { Collection } from '../state/collection.ts'
import { createSequence } from '../state/sequence.ts'
import { createOmniumActions } from './actions/create-actions.ts'
import type { OmniumActions } from './actions/omnium-actions.ts'
import type { Actor } from './actor.ts'
import { timestamp } from './dates.ts'
import type { GoodsReception, StoredDelivery } from './deliveries/stored-delivery.ts'
import { EventPublisher } from './events/event-publisher.ts'
import type { LoggedEvent } from './events/event-publisher.ts'
import { inventoryKey } from './inventory/stored-inventory.ts'
import type { InventoryTransaction, StoredInventory } from './inventory/stored-inventory.ts'
import { DEFAULT_MARKETS } from './markets/default-markets.ts'
import { NumberSeries } from './number-series.ts'
import { createOmniumState } from './omnium-state.ts'
import type { OmniumState } from './omnium-state.ts'
import type { StoredOrder } from './orders/stored-order.ts'
import { PlannedFailures } from './planned-failures.ts'
import type { ProductFacts } from './product-facts.ts'
import type { StoredPurchaseOrder } from './purchase-orders/stored-purchase-order.ts'
import { ReadDelays } from './read-delays.ts'
import type { BusinessCustomer, Market, PrivateCustomer, Store } from './schemas.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import type { OmniumSettings } from './settings.ts'
import { TokenStore } from './tokens/token-store.ts'

export type { OmniumState } from './omnium-state.ts'

/** Everything of one Omnium tenant: documents, the API user, events, settings, and what people do in the back office. */
export class OmniumTenant implements OmniumTenantShape {
  readonly id: string
  readonly ids: Ids
  readonly tokens: TokenStore
  readonly publisher: EventPublisher
  readonly actions: OmniumActions
  readonly state: OmniumState
  readonly readDelays = { orders: new ReadDelays(), purchaseOrders: new ReadDelays() }
  readonly plannedFailures = new PlannedFailures()
  readonly numbers = {
    orders: new NumberSeries(),
    purchaseOrders: new NumberSeries('PO'),
    deliveries: new NumberSeries(),
  }
  /** Status that a queued order takes when it is released, by order id. */
  readonly queuedOrders = new Map<string, string>()
  settings: OmniumSettings = DEFAULT_SETTINGS

  readonly #sequence = createSequence()
  readonly orders = this.#collection<StoredOrder, 'status'>('orders', ({ id }) => id, {
    status: ({ status }) => status,
  })
  readonly purchaseOrders = this.#collection<StoredPurchaseOrder, 'delivery' | 'line'>(
    'purchaseOrders',
    ({ id }) => id,
    {
      delivery: ({ purchaseOrderForm }) => [
        ...new Set(purchaseOrderForm.lineItems.flatMap(({ deliveryId }) => deliveryId ?? [])),
      ],
      line: ({ purchaseOrderForm }) => purchaseOrderForm.lineItems.map(({ lineItemId }) => lineItemId),
    },
  )
  readonly deliveries = this.#collection<StoredDelivery>('deliveries', ({ id }) => id, {})
  readonly goodsReceptions = this.#collection<GoodsReception>('goodsReceptions', ({ id }) => id, {})
  readonly inventory = this.#collection<StoredInventory, 'sku'>(
    'inventory',
    ({ sku, warehouseCode }) => inventoryKey(sku, warehouseCode),
    { sku: ({ sku }) => sku },
  )
  readonly inventoryTransactions = this.#collection<InventoryTransaction, 'goodsReceptionId'>(
    'inventoryTransactions',
    ({ id }) => id,
    { goodsReceptionId: ({ goodsReceptionId }) => goodsReceptionId },
  )
  readonly privateCustomers = this.#collection<PrivateCustomer>(
    'privateCustomers',
    ({ customerId }) => customerId,
    {},
  )
  readonly businessCustomers = this.#collection<BusinessCustomer>(
    'businessCustomers',
    ({ customerId }) => customerId,
    {},
  )
  readonly stores = this.#collection<Store>('stores', ({ id }) => id, {})
  readonly markets = this.#collection<Market>('markets', ({ marketId }) => marketId ?? '', {})
  readonly products = this.#collection<ProductFacts>('products', ({ sku }) => sku, {})
  readonly events = this.#collection<LoggedEvent, 'objectId'>('events', ({ id }) => id, {
    objectId: ({ objectId }) => objectId,
  })
  readonly #context: TenantContext

  constructor(context: TenantContext) {
    this.#context = context
    this.id = context.id
    this.ids = context.ids
    this.tokens = new TokenStore({
      tenant: context.id,
      clock: context.clock,
      ids: context.ids,
      lifetime: context.tokenLifetime,
    })
    this.publisher = new EventPublisher({
      clock: context.clock,
      ids: context.ids,
      log: this.events,
      deliver: (delivery) => {
        context.deliver(delivery)
      },
    })
    for (const market of DEFAULT_MARKETS) this.markets.insert({ ...market })
    this.actions = createOmniumActions(this)
    this.state = createOmniumState(this)
  }

  get clientId(): string {
    return this.tokens.clientId
  }

  get clientSecret(): string {
    return this.tokens.clientSecret
  }

  now(): number {
    return this.#context.clock.now()
  }

  /** The present instant as Omnium writes it. */
  timestamp(): string {
    return timestamp(this.now())
  }

  /** The API user, as events of a call name it. */
  apiUser(origin: string): Actor {
    return { user: this.tokens.userId, userId: this.tokens.userId, origin }
  }

  revokeTokens(): void {
    this.tokens.revokeAll()
  }

  rotateSecret(): string {
    return this.tokens.rotateSecret()
  }

  setTokenLifetime(seconds: number): void {
    this.tokens.setLifetime(seconds)
  }

  #collection<T extends object, Index extends string = never>(
    name: string,
    key: (entity: T) => string,
    indexes: Readonly<Record<Index, (entity: T) => string | readonly string[] | undefined>>,
  ): Collection<T, Index> {
    return new Collection<T, Index>({ name, key, indexes, sequence: this.#sequence })
  }
}
