/** The scene of the stories about events and jobs: a web order of one product, announced by an event or not. */
import type { OmniumEvent } from '../../../src/simulators/omnium/schemas.ts'
import type { CaseContext } from '../context.ts'
import { flowOrder, flowOrders, itemOfSku } from '../given/flow-order.ts'
import { webLines, webOrder } from '../given/web-order.ts'
import type { WebOrderOptions } from '../given/web-order.ts'
import type { Outage } from '../retry/outage.ts'

export type WebStage = Pick<CaseContext<string>, 'calls' | 'given' | 'ids' | 'omnium' | 'state'>

export interface WebScene {
  readonly id: string
  readonly sku: string
  readonly store: string
}

type Wishes = Partial<Pick<WebOrderOptions, 'id' | 'type' | 'store' | 'customerId'>>

/** Somebody orders one piece on the web; Omnium sends its event. */
export const placeOrder = (t: WebStage, wishes: Wishes = {}): WebScene => place(t, wishes, true)

/** The order is there but its event is not sent, as with a filter of the subscription: the story sends its own. */
export const placeUnannounced = (t: WebStage, wishes: Wishes = {}): WebScene => place(t, wishes, false)

function place(t: WebStage, wishes: Wishes, isAnnounced: boolean): WebScene {
  const scene = sceneOf(t, wishes)
  const { id, sku, store } = scene
  const order = { ...webOrder({ ...wishes, id, store, lines: [{ sku }] }), id }
  t.omnium.placeOrder({ order, event: isAnnounced })
  return scene
}

/** Ids of an order that nobody has placed yet. */
export function sceneOf(t: WebStage, wishes: Wishes = {}): WebScene {
  const store = wishes.store ?? t.given.store().id
  return { id: wishes.id ?? t.ids.order(), sku: t.given.product().sku, store }
}

/** The customer wants another number of pieces; Omnium sends its event. */
export const changeQuantity = (t: WebStage, { id, sku }: WebScene, quantity: number): void =>
  void t.omnium.setOrderLines({ orderId: id, lineItems: webLines([{ sku, quantity }]) })

/** Hundredths: one piece is 100. */
export const quantityInFlow = (t: WebStage, { id, sku }: WebScene): number | undefined =>
  itemOfSku(flowOrder(t.state.flow, id), sku)?.quantityOrdered

/** How many of the orders are in Flow. */
export const countInFlow = (t: WebStage, scenes: readonly WebScene[]): number =>
  scenes.filter(({ id }) => flowOrder(t.state.flow, id)).length

/** Calls or orders: more than none when the connector has begun to work on the order. */
export const begunOn = (t: WebStage, id: string, reads: Outage): number =>
  reads.hits().length + flowOrders(t.state.flow, id).length

/** For `later`: says so when the order stands in Flow more than once. */
export function twice(t: WebStage, id: string): string | undefined {
  const found = flowOrders(t.state.flow, id)
  return found.length > 1
    ? `${id} is in Flow as ${found.map(({ orderUid }) => orderUid).join(' and ')}`
    : undefined
}

/** An event as Omnium writes it, about an order. */
export const orderEvent = (
  { id, store }: Pick<WebScene, 'id' | 'store'>,
  rest: OmniumEvent = {},
): OmniumEvent => ({
  className: 'Order',
  subClassName: 'ClickAndCollect',
  objectId: id,
  category: 'Created',
  market: 'NOR',
  storeId: store,
  ...rest,
})

/** Deliveries of events about the order that were answered, by status; undefined for one without an answer. */
export const answersTo = (t: WebStage, id: string): readonly (number | undefined)[] =>
  t
    .calls({ system: 'omnium', kind: 'delivery', containing: id })
    .filter(({ answeredAt }) => answeredAt !== undefined)
    .map(({ status }) => status)

/** How many deliveries about the order were accepted. */
export const acceptedAbout = (t: WebStage, id: string): number =>
  answersTo(t, id).filter((status) => status !== undefined && status >= 200 && status < 300).length
