import type { CustomerKind } from '../customers/customer-kind.ts'
import type { BusinessCustomer } from '../schemas.ts'
import { withContactIds } from './contact-list.ts'

export const BUSINESS: CustomerKind<BusinessCustomer> = {
  className: 'BusinessCustomer',
  customerType: 'B2B',
  title: 'Business customer',
  collection: ({ businessCustomers }) => businessCustomers,
  phoneFormat: ({ businessCustomerPhoneFormat }) => businessCustomerPhoneFormat,
  complete: ({ ids }, customer, before) =>
    customer.contacts
      ? { ...customer, contacts: withContactIds(ids, customer.contacts, before?.contacts) }
      : customer,
}
