/**
 * The scene of the stories about goods: a store has ordered from a supplier, one product for each line of the
 * order. Omnium counts pieces; Flow counts hundredths, so 300 received in Flow are 3 pieces in Omnium.
 */
import type { StoredPurchaseOrderLine } from '../../../src/simulators/omnium/purchase-orders/stored-purchase-order.ts'
import type { CaseContext } from '../context.ts'
import type { GivenStore } from '../given/given.ts'

/** The parts of the context that scenes need; the checks of a case do not matter to them. */
export type Stagehand = Pick<CaseContext<string>, 'calls' | 'faults' | 'flow' | 'given' | 'omnium' | 'state'>

export interface PurchaseOptions {
  /** Pieces ordered, one line each. Default: one line of 10. */
  readonly ordered?: readonly number[]
  /** `flow`: a local order of the store, which Omnium does not know. */
  readonly knownTo?: 'both' | 'flow'
  /** An own new store when absent. */
  readonly store?: GivenStore
  /** Value of OMNIUM_FLOW_STOCK_MASTER of the new store; absent: not set. */
  readonly stockMaster?: 'true' | 'false'
  /** Pieces of each product that Flow has in the store before. */
  readonly stock?: number
}

export interface Purchase {
  readonly store: GivenStore
  /** Omnium's id of the order. */
  readonly id: string
  /** Flow's uid of the order. */
  readonly uid: string
  /** One for each line. */
  readonly skus: readonly string[]
  /** That of the first line. */
  readonly sku: string
}

export function purchase(t: Stagehand, options: PurchaseOptions = {}): Purchase {
  const { ordered = [10], knownTo = 'both', stockMaster, stock } = options
  const store = options.store ?? t.given.store(stockMaster === undefined ? {} : { stockMaster })
  const lines = ordered.map((quantity) => ({
    sku: t.given.product(stock === undefined ? {} : { stock: { [store.id]: stock } }).sku,
    quantity,
  }))
  const { id, uid } = t.given.purchaseOrder({ store: store.id, lines, knownTo })
  const skus = lines.map(({ sku }) => sku)
  return { store, id, uid, skus, sku: skus[0] ?? '' }
}

/**
 * Goods of the order arrive in Flow: hundredths by line, 0 for a line of which nothing came.
 * Returns the uid of the receivement.
 */
export function receive(t: Stagehand, { store, uid, skus }: Purchase, hundredths: readonly number[]): string {
  const lines = hundredths.flatMap((quantity, line) =>
    quantity === 0 ? [] : [{ productUid: skus[line] ?? '', quantity }],
  )
  return t.flow.receiveGoods({ storeUid: store.id, purchaseOrderUid: uid, lines }).receivementUid
}

/** Omnium has these pieces as delivered already: somebody has counted them there, by SKU. */
export function countedInOmnium(
  t: Stagehand,
  { id }: Purchase,
  pieces: Readonly<Record<string, number>>,
): void {
  const order = t.state.omnium.purchaseOrder(id)
  if (!order) return
  const { purchaseOrderForm: form } = order
  const lineItems = form.lineItems.map((line) => ({
    ...line,
    deliveredQuantity: pieces[line.code] ?? line.deliveredQuantity,
  }))
  t.omnium.savePurchaseOrder({ purchaseOrder: { ...order, purchaseOrderForm: { ...form, lineItems } } })
}

/** All lines of the order stand in one delivery of Omnium; returns its id. */
export function inDelivery(t: Pick<CaseContext<string>, 'ids' | 'omnium'>, { id }: Purchase): string {
  return t.omnium.createDelivery({ purchaseOrderId: id, deliveryId: t.ids.delivery() }).id
}

/** Omnium's line of the order that holds the product. */
export const lineOf = (
  t: Stagehand,
  { id }: Pick<Purchase, 'id'>,
  sku: string,
): StoredPurchaseOrderLine | undefined =>
  t.state.omnium.purchaseOrder(id)?.purchaseOrderForm.lineItems.find(({ code }) => code === sku)

/** Pieces that Omnium has as delivered on the line. */
export const deliveredOf = (t: Stagehand, order: Pick<Purchase, 'id'>, sku: string): number | undefined =>
  lineOf(t, order, sku)?.deliveredQuantity

/** Pieces on stock in Omnium; undefined when nobody ever told of any. */
export const stockOf = (t: Stagehand, { store }: Pick<Purchase, 'store'>, sku: string): number | undefined =>
  t.state.omnium.stock(sku, store.warehouse)?.inventory
