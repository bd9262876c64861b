/** What an Omnium order status asks of the connector. Statuses are configurable in Omnium; unknown ones are open. */
export type StatusMeaning = 'queued' | 'open' | 'cancelled' | 'finished' | 'deleted'

const MEANINGS: Readonly<Record<string, StatusMeaning>> = {
  // ORD-IN-21: being created asynchronously; not to be written to, read again later.
  queued: 'queued',
  // ORD-UPD-14, C-43: cancelled by whom or what makes no difference to the till.
  ordercanceled: 'cancelled',
  ordercanceledbycustomer: 'cancelled',
  ordercanceledbystore: 'cancelled',
  expired: 'cancelled',
  notcollected: 'cancelled',
  // ORD-IN-22: nothing left to pick.
  completed: 'finished',
  pickedup: 'finished',
  pickedupandpaid: 'finished',
  closed: 'finished',
  returned: 'finished',
  // ORD-UPD-15: gone in Omnium is reported, not repeated in Flow.
  deleted: 'deleted',
}

export const statusMeaning = (status: string | null | undefined): StatusMeaning =>
  MEANINGS[status?.toLowerCase() ?? ''] ?? 'open'
