import type { Collection } from '../../state/collection.ts'
import type { OmniumSettings } from '../settings.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { BusinessCustomer, PrivateCustomer } from '../schemas.ts'
import type { CustomerIndex } from './customer-indexes.ts'
import type { PhoneFormat } from './phone-format.ts'

export type Customer = PrivateCustomer | BusinessCustomer

/** What tells private customers and companies apart where the vendor treats both alike. */
export interface CustomerKind<T extends Customer> {
  readonly className: 'PrivateCustomer' | 'BusinessCustomer'
  /** As orders name it. */
  readonly customerType: 'B2C' | 'B2B'
  /** As messages of events name it. */
  readonly title: string
  readonly collection: (tenant: OmniumTenant) => Collection<T, CustomerIndex>
  readonly phoneFormat: (settings: OmniumSettings) => PhoneFormat | null
  /** Members that Omnium fills in. */
  readonly complete: (tenant: OmniumTenant, customer: T, before: T | undefined) => T
}
