import type { Schema } from '../schemas.ts'

/** Parameter of a payment that gives money of another one back: which one. The name is assumed. */
const REFUNDED = 'refundedSettlementUid'

export const refundParameters = (settlementUid: string): Schema<'KeyValue'>[] => [
  { key: REFUNDED, value: settlementUid },
]

export const refundedOf = (parameters: readonly Schema<'KeyValue'>[]): string | undefined =>
  parameters.find(({ key }) => key === REFUNDED)?.value ?? undefined
