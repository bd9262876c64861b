import type { FlowCustomerRequest } from '../clients/flow-client.ts'
import type { OmniumBusinessCustomer, OmniumPrivateCustomer } from '../clients/omnium-client.ts'

export type OmniumCustomer =
  | { readonly type: 'B2C'; readonly customer: OmniumPrivateCustomer }
  | { readonly type: 'B2B'; readonly customer: OmniumBusinessCustomer }

/**
 * CUSTIN-01: a customer that arrives with an order. The external id is Omnium's customer id, so both routes into
 * Flow meet in one record (CUSTIN-10).
 */
export function customerToFlow(found: OmniumCustomer, loyaltyIdKey: string | undefined): FlowCustomerRequest {
  const { customer } = found
  const address = customer.address ?? customer.addresses?.[0]
  const loyaltyId = loyaltyIdOf(customer.externalIds, loyaltyIdKey)
  return {
    externalId: customer.customerId,
    email: customer.email ?? null,
    mobile: customer.phone ?? null,
    address: [address?.line1, address?.line2].filter(Boolean).join(', ') || null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
    countryCode: address?.countryCode ?? null,
    origin: 'OMNIUM',
    ...(loyaltyId === undefined ? {} : { loyaltyId }),
    ...namesOf(found),
  }
}

function namesOf(
  found: OmniumCustomer,
): Pick<FlowCustomerRequest, 'customerType' | 'firstname' | 'lastname' | 'companyName' | 'vatNumber'> {
  switch (found.type) {
    case 'B2C': {
      const { firstName, lastName, fullName, customerId } = found.customer
      // A person is never without a last name in Flow.
      const words = fullName?.trim().split(/\s+/) ?? []
      const last = lastName || words.at(-1) || customerId
      return {
        customerType: 'PERSON',
        firstname: firstName || words.slice(0, -1).join(' ') || null,
        lastname: last,
      }
    }
    case 'B2B': {
      const { name, taxId, customerId } = found.customer
      return { customerType: 'COMPANY', companyName: name || customerId, vatNumber: taxId ?? null }
    }
  }
}

/**
 * LOY-01, LOY-03: the external id whose provider name equals the configured key exactly; the first one counts.
 * LOY-02: without the key or without a match there is none (profile `loyalty-fallback=none`).
 */
export function loyaltyIdOf(
  externalIds: OmniumPrivateCustomer['externalIds'],
  key: string | undefined,
): string | undefined {
  if (key === undefined) return undefined
  const match = externalIds?.find(({ providerName, id }) => providerName === key && Boolean(id))
  return match?.id ?? undefined
}
