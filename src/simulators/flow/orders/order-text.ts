import type { OrderRecord } from './order-record.ts'

/** What fuzzy searches look at, in lower case. */
interface OrderText {
  /** Names, phone and e-mail of the customer. */
  readonly customer: string
  /** The customer, the numbers and the articles. */
  readonly everything: string
}

/** Orders are replaced, never changed, so the text of one is put together once. */
const known = new WeakMap<OrderRecord, OrderText>()

export function orderText(order: OrderRecord): OrderText {
  const found = known.get(order)
  if (found) return found
  const { customerAddress, customerContact, invoiceAddress, externalOrderNumber } = order.header
  const customer = [customerAddress, customerContact, invoiceAddress].flatMap((person) => [
    [person?.firstname, person?.lastname].filter(Boolean).join(' '),
    person?.displayName,
    person?.mobile,
    person?.email,
  ])
  const articles = order.items.flatMap(({ productSku, productName }) => [productSku, productName])
  const numbers = [order.orderNumber, externalOrderNumber, order.voucherNumber]
  const text = {
    customer: joined(customer),
    everything: joined([...customer, customerAddress?.companyName, ...numbers, ...articles]),
  }
  known.set(order, text)
  return text
}

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join('\n').toLowerCase()
