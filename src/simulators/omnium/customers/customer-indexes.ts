import type { BusinessCustomer, PrivateCustomer } from '../schemas.ts'

type Contact = Pick<PrivateCustomer, 'email' | 'phone' | 'customerNumber'>

/** How both kinds of customers are found beside their id. */
export type CustomerIndex = 'email' | 'phone' | 'customerNumber'
/** Companies are found by their contacts too. */
export type BusinessCustomerIndex = CustomerIndex | 'contactEmail' | 'contactPhone' | 'contactCustomer'

type Text = string | null | undefined

/** E-mail addresses are the same whatever their case. */
export const emailKey = (email: Text): string | undefined => email?.trim().toLowerCase() || undefined

/**
 * Digits with the country code, if there is one: `+47 900 00 001`, `004790000001` and `4790000001` are one number.
 * Assumed; in a query string a plus sign that is not escaped arrives as a blank.
 */
export const phoneKey = (phone: Text): string | undefined =>
  phone?.replace(/\D/g, '').replace(/^00/, '') || undefined

export const customerIndexes: Readonly<Record<CustomerIndex, (customer: Contact) => string | undefined>> = {
  email: ({ email }) => emailKey(email),
  phone: ({ phone }) => phoneKey(phone),
  customerNumber: ({ customerNumber }) => customerNumber ?? undefined,
}

export const businessCustomerIndexes: Readonly<
  Record<BusinessCustomerIndex, (customer: BusinessCustomer) => string | readonly string[] | undefined>
> = {
  ...customerIndexes,
  contactEmail: ({ contacts }) => (contacts ?? []).flatMap(({ email }) => emailKey(email) ?? []),
  contactPhone: ({ contacts }) => (contacts ?? []).flatMap(({ phone }) => phoneKey(phone) ?? []),
  contactCustomer: ({ contacts }) =>
    (contacts ?? []).flatMap(({ privateCustomerId }) => privateCustomerId ?? []),
}
