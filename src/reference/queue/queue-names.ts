/**
 * QUEUE-01: the names are the integration's. Orders of both directions share one queue, receptions have theirs,
 * and receipts a third one, which is declared but has no worker until receipts are sent.
 */
export const QUEUES = [
  'external_order_sync',
  'external_receivement_sync',
  'external_order_receipt_sync',
] as const

export type QueueName = (typeof QUEUES)[number]
