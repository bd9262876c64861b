import type { FlowClient, FlowOrder, FlowStore } from '../clients/flow-client.ts'
import type { OmniumOrder } from '../clients/omnium-client.ts'
import { statusMeaning } from '../mapping/order-status.ts'
import { desiredOrder } from '../mapping/order-to-flow.ts'
import type { DesiredOrder } from '../mapping/order-to-flow.ts'
import { orderKind } from '../mapping/order-types.ts'
import { chooseStore } from '../mapping/store-rule.ts'
import { pickUpDeadline, storeZone } from '../mapping/working-days.ts'
import type { TakenJob } from '../queue/job-store.ts'
import type { TenantContext } from '../settings/settings-source.ts'
import { applyOperations } from './apply-operations.ts'
import { createCustomerSync } from './customer-sync.ts'
import { findProducts } from './find-products.ts'
import { findStore } from './find-store.ts'
import type { EngineParts } from './engine.ts'
import { createKeyedTurns } from './keyed-turns.ts'
import { JobTrouble, need, needUnlessMissing } from './job-trouble.ts'
import { forgetOrderNote, inLineNote, modifiedAt, readOrderNote, writeOrderNote } from './order-note.ts'
import type { OrderNote } from './order-note.ts'
import { isFinal, planOrder } from './order-plan.ts'

/**
 * Brings one Omnium order into Flow. Reads the whole order first and takes nothing from the event (ORD-IN-01,
 * HOOK-17), so events may come twice, late or in any order. Built while OPEN, state last: staff never see half
 * an order as ready, and a retry completes what a failed attempt left (ORD-IN-25, ORD-UPD-20).
 */
export function createOrderEngine(
  parts: EngineParts,
  shippingSku: string | undefined,
): (job: TakenJob) => Promise<void> {
  const { omnium, flow, settings, notes, clock, log } = parts
  const customers = createCustomerSync(flow, omnium, createKeyedTurns())

  return async ({ key: orderId }) => {
    const facts = { orderId }
    const warn = (text: string): void => log.warn(facts, text)
    const tenant = need(await settings.tenant())
    // CFG-01.
    if (!tenant.active) return log.info(facts, 'The extension is not active; the order is left alone.')

    const order = needUnlessMissing(await omnium.order(orderId))
    if (!order) return onMissing(orderId)
    if (order.id !== orderId) throw new JobTrouble('Omnium answered the order read with something else.')
    const kind = orderKind(order.orderType)
    // ORD-IN-07, DEDUP-10: POS orders come from Flow itself.
    if (kind.kind === 'ignored') {
      return log.info(
        { ...facts, orderType: order.orderType },
        'Orders of this type are not brought to Flow.',
      )
    }
    const meaning = statusMeaning(order.status)
    // ORD-IN-21 (profile `queued=wait`).
    if (meaning === 'queued') throw new JobTrouble('The order is Queued in Omnium and is read again later.')
    requireCurrency(order, tenant)

    const existing = await findOrder(flow, orderId)
    if (!existing && meaning !== 'open') {
      // ORD-IN-22 (profile `final-status=skip`).
      return log.info({ ...facts, status: order.status }, 'The order is over in Omnium; nothing is created.')
    }
    const note = existing && (await readOrderNote(notes, orderId))
    if (isStale(order, note)) throw new JobTrouble('Omnium answered with an older state than seen before.')
    // ORD-UPD-15.
    if (meaning === 'deleted') return warn('The order is deleted in Omnium; Flow keeps it.')
    if (existing && meaning === 'cancelled') return cancel(existing, order)

    const desired = desiredOrder(order, kind, { settings: tenant.settings, shippingSku, warn })
    if (!existing && desired.lines.length === 0)
      return log.info(facts, 'The order has no line left; nothing is created.')
    await bring(order, desired, tenant, existing, note)
  }

  /** ORD-IN-23: perhaps not indexed yet. ORD-UPD-15: gone, but Flow's order stays. */
  async function onMissing(orderId: string): Promise<void> {
    if (!(await findOrder(flow, orderId))) throw new JobTrouble('Omnium does not know the order (yet).')
    log.warn({ orderId }, 'Omnium no longer knows the order; Flow keeps it.')
  }

  async function bring(
    order: OmniumOrder,
    desired: DesiredOrder,
    tenant: TenantContext,
    existing: FlowOrder | undefined,
    note: OrderNote | undefined,
  ): Promise<void> {
    const orderId = desired.externalOrderNumber
    const facts = { orderId, orderUid: existing?.orderUid }
    const store = await storeOf(order, existing)
    const deadline =
      desired.expiryDays === undefined
        ? undefined
        : pickUpDeadline(clock.now(), desired.expiryDays, storeZone(store.countryCode, tenant.timezone))
    // Looked up before the first write: an unknown product or handling leaves nothing half done (CFG-12).
    const missing = existing ? undefined : await prepare(order, desired, tenant)
    const inFlow = existing ?? (await create(store.storeUid, desired, missing))

    const plan = planOrder(inFlow, desired, note, deadline)
    for (const finding of plan.findings) log.warn(facts, finding)
    if (plan.heldByTill)
      throw new JobTrouble('A till has the order open; it is changed once the till lets go.')
    if (isFinal(inFlow.orderState)) return forgetOrderNote(notes, orderId)
    if (plan.operations.length > 0) {
      const added = plan.operations.flatMap((operation) =>
        operation.kind === 'add-item' ? [operation.line.sku] : [],
      )
      const products = missing?.products ?? (await findProducts(flow, added))
      await writeOrderNote(notes, orderId, { kind: 'changing', restore: plan.restore })
      await applyOperations(flow, inFlow, plan.operations, products)
      const done = { ...facts, orderUid: inFlow.orderUid, created: !existing, writes: plan.operations.length }
      log.info(done, 'The order was brought in line in Flow.')
    }
    await writeOrderNote(notes, orderId, inLineNote(order, desired))
  }

  async function storeOf(order: OmniumOrder, existing: FlowOrder | undefined): Promise<FlowStore> {
    const choice = chooseStore(order)
    if (!choice) throw new JobTrouble('The order names no store.')
    const facts = { orderId: order.id }
    if (choice.otherStores.length > 0) {
      log.warn(
        { ...facts, others: choice.otherStores },
        'Shipments go to several stores; all lines stand in the first.',
      )
    }
    const store = await findStore(flow, choice.omniumId)
    if (existing && existing.storeUid !== store.storeUid) {
      // ORD-UPD-16 (profile `store-move=unsupported`).
      log.warn(
        { ...facts, from: existing.storeUid, to: store.storeUid },
        'The order moved to another store in Omnium; in Flow it stays.',
      )
    }
    return store
  }

  async function prepare(
    order: OmniumOrder,
    desired: DesiredOrder,
    tenant: TenantContext,
  ): Promise<Prepared> {
    const { handlingUid } = desired
    if (handlingUid !== undefined && !needUnlessMissing(await flow.handling(handlingUid))) {
      throw new JobTrouble(`Flow has no handling ${handlingUid}; correct the setting.`)
    }
    const products = await findProducts(
      flow,
      desired.lines.map(({ sku }) => sku),
    )
    return { products, customerUid: await customers.customerOf(order, tenant.settings.loyaltyIdKey) }
  }

  async function create(
    storeUid: string,
    desired: DesiredOrder,
    prepared: Prepared | undefined,
  ): Promise<FlowOrder> {
    return need(
      await flow.createOrder(storeUid, {
        // ORD-IN-19: how updates find the order again.
        externalOrderNumber: desired.externalOrderNumber,
        customerUid: prepared?.customerUid ?? null,
        customerAddress: desired.customerAddress,
        type: 'ORDER',
        systemOrigin: 'OMNIUM',
      }),
    )
  }

  /** ORD-UPD-14 (profile `cancel-in=cancel`): frees the reservations too. */
  async function cancel(existing: FlowOrder, order: OmniumOrder): Promise<void> {
    const facts = { orderId: order.id, orderUid: existing.orderUid, status: order.status }
    if (existing.orderState === 'CANCELLED') return
    const handedOver = existing.items.some(
      ({ quantityDelivered, quantitySold }) => (quantityDelivered ?? 0) + (quantitySold ?? 0) > 0,
    )
    if (existing.orderState === 'COMPLETE' || handedOver) {
      return log.warn(
        facts,
        'The order is cancelled in Omnium, but goods were handed over in Flow; it stays.',
      )
    }
    if (existing.tillUid !== null)
      throw new JobTrouble('A till has the order open; it is cancelled once the till lets go.')
    need(await flow.setOrderState(existing.storeUid, existing.orderUid, 'CANCELLED'))
    await forgetOrderNote(notes, existing.externalOrderNumber ?? '')
    log.info(facts, 'The order was cancelled in Flow.')
  }
}

interface Prepared {
  readonly products: ReadonlyMap<string, string>
  readonly customerUid: string | undefined
}

/** Cancelled twins of an order that was placed again do not count while another one is there. */
async function findOrder(flow: FlowClient, orderId: string): Promise<FlowOrder | undefined> {
  const found = need(await flow.ordersByExternalNumber(orderId)).filter(
    ({ externalOrderNumber }) => externalOrderNumber === orderId,
  )
  return found.find(({ orderState }) => orderState !== 'CANCELLED') ?? found[0]
}

function isStale(order: OmniumOrder, note: OrderNote | undefined): boolean {
  const [now, before] = [modifiedAt(order), note?.kind === 'in-line' ? note.modified : undefined]
  return now !== undefined && before !== undefined && now < before
}

/** MONEY-14: an amount is never relabelled into another currency. */
function requireCurrency({ billingCurrency }: OmniumOrder, { currency }: TenantContext): void {
  if (!billingCurrency || !currency || billingCurrency.toUpperCase() === currency.toUpperCase()) return
  throw new JobTrouble(`The order is in ${billingCurrency}, the tenant's currency is ${currency}.`)
}
