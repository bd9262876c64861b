import { compact } from '../compact.ts'
import type { StoredInvoice } from '../invoices/invoices.ts'
import type { StoredOrder } from '../orders/stored-order.ts'

/** Members of an order that say who somebody is. */
const OF_ORDERS: ReadonlySet<string> = new Set([
  'contactPerson',
  'customerClubMemberId',
  'customerContact',
  'customerEmail',
  'customerId',
  'customerName',
  'customerNumber',
  'customerPhone',
  'customerReference',
  'customerRequisition',
  'orderNotes',
  'publicOrderNotes',
])
const OF_INVOICES: ReadonlySet<string> = new Set(['comment', 'customerEmail', 'customerId', 'customerName'])

/** The order without its customer. Of addresses what a report needs is left: post code, city and country. */
export function scrubOrder(order: StoredOrder): StoredOrder {
  const { billingAddress, orderForm } = order
  return {
    ...without(order, OF_ORDERS),
    ...(billingAddress ? { billingAddress: placeOf(billingAddress) } : {}),
    orderForm: {
      ...orderForm,
      shipments: orderForm.shipments.map((shipment) =>
        shipment.address ? { ...shipment, address: placeOf(shipment.address) } : shipment,
      ),
      payments: orderForm.payments.map(nameless),
    },
  }
}

/** The invoice without its customer; files that were uploaded to it stay, for the books need them (assumed). */
export function scrubInvoice(invoice: StoredInvoice): StoredInvoice {
  const { customerAddress, deliveryAddress, payments } = invoice
  return {
    ...without(invoice, OF_INVOICES),
    ...(customerAddress ? { customerAddress: placeOf(customerAddress) } : {}),
    ...(deliveryAddress ? { deliveryAddress: placeOf(deliveryAddress) } : {}),
    ...(payments ? { payments: payments.map(nameless) } : {}),
  }
}

/** Only optional members are named, so what is left is still one. */
const without = <T extends object>(entity: T, members: ReadonlySet<string>): T =>
  Object.fromEntries(Object.entries(entity).filter(([member]) => !members.has(member))) as T

const nameless = <P extends { readonly customerName?: string | null }>({ customerName: _, ...payment }: P) =>
  payment

type Address = NonNullable<StoredOrder['billingAddress']>

const placeOf = ({ postalCode, city, countryCode }: Address): Address =>
  compact<Address>({ postalCode, city, countryCode })
