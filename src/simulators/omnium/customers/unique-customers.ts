import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { OmniumSettings } from '../settings.ts'
import { emailKey, phoneKey } from './customer-indexes.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'

const KEYS = {
  email: ({ email }: Customer): string | undefined => emailKey(email),
  phone: ({ phone }: Customer): string | undefined => phoneKey(phone),
} as const

const uniqueMembers = (settings: OmniumSettings): (keyof typeof KEYS)[] => [
  ...(settings.requireUniqueCustomerEmails ? ['email' as const] : []),
  ...(settings.requireUniqueCustomerPhoneNumbers ? ['phone' as const] : []),
]

/**
 * Unique means across all customers, private ones and companies alike (O-CUS). A customer that this one is going
 * to replace does not count.
 */
export function refuseTaken<T extends Customer>(
  tenant: OmniumTenant,
  { className }: CustomerKind<T>,
  customer: T,
  replaced?: string,
): void {
  const isOther = (type: string) => (other: Customer) =>
    type !== className || (other.customerId !== customer.customerId && other.customerId !== replaced)
  for (const member of uniqueMembers(tenant.settings)) {
    const key = KEYS[member](customer)
    if (key === undefined) continue
    const other =
      tenant.privateCustomers.by(member, key).find(isOther('PrivateCustomer')) ??
      tenant.businessCustomers.by(member, key).find(isOther('BusinessCustomer'))
    if (other)
      throw badRequest(`Customer ${other.customerId} has the ${member} ${customer[member] ?? ''} already.`)
  }
}

/** In a batch nobody may come twice, nor share with another one of the batch what must be unique. */
export function refuseDuplicates<T extends Customer>(tenant: OmniumTenant, customers: readonly T[]): void {
  refuseRepeated(
    'customerId',
    customers.map(({ customerId }) => customerId),
  )
  for (const member of uniqueMembers(tenant.settings))
    refuseRepeated(
      member,
      customers.flatMap((customer) => KEYS[member](customer) ?? []),
    )
}

function refuseRepeated(name: string, values: readonly string[]): void {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) throw badRequest(`${name} ${value} occurs more than once.`)
    seen.add(value)
  }
}
