import type { OmniumHandlers } from '../schemas.ts'
import { listPaymentTransactions, sumPaymentTransactions } from './payment-report.ts'

export const paymentReportHandlers: OmniumHandlers<
  'PaymentReportSearchPaymentTransactions' | 'PaymentReportSearchPaymentTransactionsByDateAndPaymentMethod'
> = {
  PaymentReportSearchPaymentTransactions: listPaymentTransactions,
  PaymentReportSearchPaymentTransactionsByDateAndPaymentMethod: sumPaymentTransactions,
}
