import { storeManager } from '../actor.ts'
import { setConsent } from '../customers/consents.ts'
import { createCustomer, deleteCustomer, updateCustomer } from '../customers/customers.ts'
import type { Customer } from '../customers/customers.ts'
import { enrolLoyaltyMember } from '../customers/loyalty.ts'
import { mergeCustomers } from '../customers/merge-customers.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'

interface OneCustomer {
  customerUid: string
}

/** What is done with customers and members, at the till or behind it. */
export interface CustomerActions {
  createCustomer(args: { customer: Schema<'CustomerCreateRequest'> }): Customer
  changeCustomer(args: OneCustomer & { customer: Schema<'CustomerUpdateRequest'> }): Customer
  deleteCustomer(args: OneCustomer): OneCustomer
  /** The first takes the other one in, with its orders. */
  mergeCustomers(args: OneCustomer & { mergedCustomerUid: string }): Customer
  enrolLoyaltyMember(args: { member: Schema<'LoyaltyEnrolRequest'> }): Customer
  setCustomerConsent(args: OneCustomer & { name: string; status: boolean; source?: string }): Customer
}

export function createCustomerActions(self: () => FlowTenant): CustomerActions {
  return {
    createCustomer: ({ customer }) => createCustomer(self(), customer, storeManager),
    changeCustomer: ({ customerUid, customer }) =>
      updateCustomer(self(), customerUid, customer, storeManager),
    deleteCustomer: ({ customerUid }) => {
      deleteCustomer(self(), customerUid, storeManager)
      return { customerUid }
    },
    mergeCustomers: ({ customerUid, mergedCustomerUid }) =>
      mergeCustomers(self(), customerUid, { mergedCustomerUid }, storeManager),
    enrolLoyaltyMember: ({ member }) => enrolLoyaltyMember(self(), member, storeManager),
    setCustomerConsent: ({ customerUid, ...consent }) =>
      setConsent(self(), customerUid, consent, storeManager),
  }
}
