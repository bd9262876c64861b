import type { CustomerKind } from '../customers/customer-kind.ts'
import type { PrivateCustomer } from '../schemas.ts'

export const PRIVATE: CustomerKind<PrivateCustomer> = {
  className: 'PrivateCustomer',
  customerType: 'B2C',
  title: 'Private customer',
  collection: ({ privateCustomers }) => privateCustomers,
  phoneFormat: ({ privateCustomerPhoneFormat }) => privateCustomerPhoneFormat,
  complete: (_, { fullName: __, ...customer }) => {
    const fullName = [customer.firstName, customer.lastName].filter(Boolean).join(' ')
    return fullName === '' ? customer : { ...customer, fullName }
  },
}
