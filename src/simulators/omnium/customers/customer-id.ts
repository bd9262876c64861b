import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'
import { formatPhone } from './phone-format.ts'

/** The id of a customer that exists, else what `CustomerIdField` makes of it, else the one that was sent. */
export function customerIdOf<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  given: T,
): string {
  const { customerId } = given
  const { customerIdField } = tenant.settings
  if (customerIdField === null || kind.collection(tenant).has(customerId)) return required(customerId)
  const text = customerIdField === 'Email' ? given.email : phoneOf(tenant, kind, given)
  // Ids avoid these two: they do not survive in paths (O-CUS).
  return text?.replace(/[+%\s]/g, '') || required(customerId)
}

/** The phone number as the tenant writes those of this kind of customer. */
export function phoneOf<T extends Customer>(
  { settings }: OmniumTenant,
  kind: CustomerKind<T>,
  { phone }: T,
): string | null | undefined {
  const format = kind.phoneFormat(settings)
  return format && phone ? formatPhone(phone, format) : phone
}

function required(customerId: string): string {
  if (customerId.trim() === '') throw badRequest('customerId is required.')
  return customerId
}
