import { createGiven } from '../cases/given/create-given.ts'
import { flowOrder } from '../cases/given/flow-order.ts'
import { webOrder } from '../cases/given/web-order.ts'
import { createCaseIds } from '../cases/ids.ts'
import type { ConnectorConfig } from '../sut/connector-config.ts'
import type { Stage } from './stage.ts'

const HOUR = 3_600_000

/**
 * Sends one job through each queue of the role and waits until it is done: only then does it mean something
 * that other jobs were not seen. Returns what stayed undone, in words.
 */
export async function proveQueues(stage: Stage, config: ConnectorConfig): Promise<string | undefined> {
  const { tenant, keeper } = stage
  if (config.role !== 'sync') return undefined
  const ids = createCaseIds('zzlast')
  const given = createGiven(tenant, ids)
  const store = given.store()
  const { sku } = given.product()
  const orderId = ids.order()
  tenant.omnium.actions.placeOrder({ order: webOrder({ id: orderId, store: store.id, lines: [{ sku }] }) })
  const purchase = given.purchaseOrder({ store: store.id, lines: [{ sku, quantity: 2 }] })
  tenant.flow.actions.receiveGoods({
    storeUid: store.id,
    purchaseOrderUid: purchase.uid,
    lines: [{ productUid: sku, quantity: 200 }],
  })
  const received = (): boolean =>
    tenant.omnium.state
      .purchaseOrder(purchase.id)
      ?.purchaseOrderForm.lineItems.some(({ deliveredQuantity = 0 }) => deliveredQuantity > 0) ?? false
  const jobs = [
    {
      done: () => flowOrder(tenant.flow.state, orderId) !== undefined,
      undone: 'a last order did not arrive in Flow',
    },
    { done: received, undone: 'a last goods reception did not arrive in Omnium' },
  ]
  const participant = keeper.join()
  const waiting = keeper.run()
  const deadline = keeper.now() + (config.clock === 'control' ? HOUR : 0)
  for (const job of jobs) await participant.until(job.done, deadline)
  participant.leave()
  await waiting
  return jobs.find(({ done }) => !done())?.undone
}
