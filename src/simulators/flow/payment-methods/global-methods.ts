import type { Schema } from '../schemas.ts'

type GlobalMethod = Schema<'PaymentMethodResponse'>

/** Quirk 10: an input of a global method says its type as `keyType`, one of a tenant's method as `type`. */
const input = (key: string, name: string, required: boolean): GlobalMethod['parameters'][number] => ({
  key,
  keyType: 'TEXT',
  name,
  required,
})

const method = (
  paymentCode: GlobalMethod['paymentCode'],
  name: string,
  allows: Partial<GlobalMethod>,
): GlobalMethod => ({
  paymentCode,
  name,
  allowSale: true,
  allowRefund: true,
  allowAmount: true,
  allowCashback: false,
  allowPrepayment: true,
  requireExclusiveUse: false,
  parameters: [],
  ...allows,
})

/** The methods that Flow knows. Only CASH is published; what the others allow is assumed. */
export const globalMethods: readonly GlobalMethod[] = [
  method('CASH', 'Cash', { allowCashback: true }),
  method('CARD', 'Card', {}),
  method('GIFTCARD', 'Gift card', { parameters: [input('giftcardNumber', 'Gift card number', true)] }),
  method('INVOICE', 'Invoice', { requireExclusiveUse: true, allowPrepayment: false }),
  method('EXTERNAL', 'External', {
    parameters: [input('externalPaymentReference', 'Payment reference', false)],
  }),
]

export const globalMethod = (paymentCode: string): GlobalMethod | undefined =>
  globalMethods.find((candidate) => candidate.paymentCode === paymentCode)
