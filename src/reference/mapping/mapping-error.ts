/**
 * Data of one entity that cannot be turned into a request: an amount that is no number, a line without id. The
 * job is retried on schedule and shown with this text; nothing half-right is sent (MONEY-12).
 */
export class MappingError extends Error {
  override readonly name = 'MappingError'
}
