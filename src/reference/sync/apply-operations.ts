import type { FlowClient, FlowOrder } from '../clients/flow-client.ts'
import type { ApiResult } from '../clients/api-result.ts'
import { need } from './job-trouble.ts'
import type { Operation } from './order-plan.ts'

/** Writes to Flow one after the other and stops at the first that fails; the next attempt plans anew from there. */
export async function applyOperations(
  flow: FlowClient,
  order: Pick<FlowOrder, 'orderUid' | 'storeUid'>,
  operations: readonly Operation[],
  productUids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const operation of operations) need(await apply(flow, order, operation, productUids))
}

function apply(
  flow: FlowClient,
  { storeUid, orderUid }: Pick<FlowOrder, 'orderUid' | 'storeUid'>,
  operation: Operation,
  productUids: ReadonlyMap<string, string>,
): Promise<ApiResult<unknown>> {
  switch (operation.kind) {
    case 'set-state':
      return flow.setOrderState(storeUid, orderUid, operation.state)
    case 'add-item': {
      const { sku, ...line } = operation.line
      const productUid = productUids.get(sku)
      if (productUid === undefined) throw new Error(`No product was looked up for ${sku}`)
      return flow.addItem(storeUid, orderUid, { productUid, ...line })
    }
    case 'change-item':
      return flow.changeItem(storeUid, orderUid, operation.itemUid, operation.change)
    case 'delete-item':
      return flow.deleteItem(storeUid, orderUid, operation.itemUid)
    case 'add-handling':
      return flow.addHandling(storeUid, orderUid, operation.handlingUid)
    case 'set-deadline':
      return flow.updateOrder(storeUid, orderUid, { validUntil: operation.validUntil })
    case 'add-settlement': {
      const { externalId, amount, method } = operation.prepayment
      return flow.addSettlement(storeUid, orderUid, {
        amount,
        // External payment methods carry this prefix in Flow.
        settlementCode: 'EXTERNAL_OMNIUM',
        settlementName: method,
        externalId,
        externalPaymentReference: externalId,
      })
    }
  }
}
