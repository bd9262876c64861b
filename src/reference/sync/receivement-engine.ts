import type { FlowPurchaseOrder, FlowReceivement } from '../clients/flow-client.ts'
import type { OmniumPurchaseOrder } from '../clients/omnium-client.ts'
import { purchaseOrderReference } from '../mapping/delivery-reference.ts'
import { goodsDifference } from '../mapping/goods-difference.ts'
import type { TakenJob } from '../queue/job-store.ts'
import { confirmGoods } from './confirm-goods.ts'
import type { EngineParts } from './engine.ts'
import { createKeyedTurns } from './keyed-turns.ts'
import { JobTrouble, need, needUnlessMissing } from './job-trouble.ts'
import { sendStockLevels } from './send-stock-levels.ts'

/**
 * Carries a goods reception of Flow's to Omnium: as a confirmation when Omnium has the purchase order (RCV-02),
 * as a stock level when the order is local and Flow owns the store's stock (RCV-03, INV-04), never as both
 * (INV-17). A confirmation goes out under either stock master (C-24).
 */
export function createReceivementEngine(parts: EngineParts): (job: TakenJob) => Promise<void> {
  const { omnium, flow, settings, log } = parts
  const turns = createKeyedTurns()

  return async ({ key: receivementUid, payload }) => {
    const storeUid = payload['storeUid'] ?? ''
    const facts = { receivementUid, storeUid }
    if (!need(await settings.tenant()).active) {
      return log.info(facts, 'The extension is not active; the reception is left alone.')
    }
    const receivement = needUnlessMissing(await flow.receivement(storeUid, receivementUid))
    // RCV-23: reversed before the job ran.
    if (!receivement) return log.info(facts, 'Flow no longer has the reception; nothing is sent.')
    if (receivement.status !== 'COMPLETE')
      return log.info(facts, 'The reception is not complete; nothing is sent.')
    const { purchaseOrderUid } = receivement
    if (purchaseOrderUid === null) return levels(receivement)
    // RCV-17: receptions of one purchase order take turns, so none computes from what another is changing.
    await turns.take(`purchase order ${purchaseOrderUid}`, () =>
      withPurchaseOrder(receivement, purchaseOrderUid),
    )
  }

  async function withPurchaseOrder(receivement: FlowReceivement, purchaseOrderUid: string): Promise<void> {
    const { receivementUid, storeUid } = receivement
    const inFlow = need(await flow.purchaseOrder(storeUid, purchaseOrderUid))
    const reference = purchaseOrderReference(inFlow.externalId, purchaseOrderUid)
    const inOmnium = needUnlessMissing(await omnium.purchaseOrder(reference.purchaseOrderId))
    if (!inOmnium) {
      // RCV-20, C-21: it came from Omnium, so it is there; perhaps not findable yet.
      if (cameFromOmnium(inFlow))
        throw new JobTrouble(`Omnium does not find its purchase order ${reference.purchaseOrderId} (yet).`)
      return levels(receivement)
    }
    const facts = { receivementUid, storeUid, purchaseOrderId: reference.purchaseOrderId }
    const { lines, findings } = goodsDifference(inFlow.items, linesOf(inOmnium, reference.deliveryId))
    for (const finding of findings) log.warn(facts, finding)
    // RCV-04.
    if (lines.length === 0) return log.info(facts, 'Omnium has all that was received; nothing is sent.')
    await confirmGoods(parts, receivement, lines)
    log.info({ ...facts, lines: lines.length }, 'The reception was confirmed in Omnium.')
  }

  async function levels(receivement: FlowReceivement): Promise<void> {
    const { receivementUid, storeUid, warehouseUid } = receivement
    const facts = { receivementUid, storeUid }
    // INV-03, INV-16; INV-15: as the setting stands now.
    if (!need(await settings.isFlowStockMaster(storeUid))) {
      return log.info(facts, 'The purchase order is local and Omnium owns the stock; nothing is sent.')
    }
    // INV-20: levels of one warehouse are read and sent in turn, so an older one never arrives last.
    await turns.take(`stock of ${warehouseUid}`, () => sendStockLevels(parts, receivement))
  }
}

/** A local purchase order knows nothing of Omnium: neither it nor any of its lines has an external id. */
const cameFromOmnium = ({ externalId, items }: FlowPurchaseOrder): boolean =>
  Boolean(externalId) || items.some((item) => Boolean(item.externalId))

/** In delivery mode a Flow order stands for one delivery only. */
function linesOf({ purchaseOrderForm }: OmniumPurchaseOrder, deliveryId: string | undefined) {
  const lines = purchaseOrderForm?.lineItems ?? []
  return deliveryId === undefined ? lines : lines.filter((line) => line.deliveryId === deliveryId)
}
