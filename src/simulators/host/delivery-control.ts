import type { Deliveries } from './deliveries.ts'
import type { DeliveryFilter, DeliveryLog, DeliveryRecord } from './delivery-log.ts'

/** The deliveries of a tenant, as tests and the admin API see them. */
export interface DeliveryControl {
  /** All that are pending and the last 2,000 that have ended, in the order in which they began. */
  list(filter?: DeliveryFilter): readonly DeliveryRecord[]
  get(id: string): DeliveryRecord | undefined
  /**
   * Sends a delivery once more, whatever became of it: same event, payload, address and headers, with attempts and
   * retries of its own. Undefined when there is none of this id.
   */
  redeliver(id: string): DeliveryRecord | undefined
}

export const deliveryControl = (
  log: DeliveryLog,
  deliveriesOf: (system: DeliveryRecord['system']) => Deliveries,
): DeliveryControl => ({
  list: (filter) => log.entries(filter),
  get: (id) => log.get(id),
  redeliver: (id) => {
    const record = log.get(id)
    if (!record) return undefined
    const { at: _, ...delivery } = record.delivery
    const copy = deliveriesOf(record.system).deliver(delivery, id)
    return log.get(copy.id)
  },
})
