import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import { announceCustomer } from '../customers/save-customer.ts'
import { PRIVATE } from '../private-customers/private-customer-kind.ts'
import type { Schema, operations } from '../schemas.ts'
import type { ClubMember } from './club-member.ts'
import { approved, customerOf, markCustomer, membershipOf, saveMember } from './join.ts'
import type { NewCustomer } from './join.ts'
import { memberView } from './member-view.ts'

/** A date that is not set (quirk 40): who is no member has it as start of the membership. */
const UNSET = '0001-01-01T00:00:00'

/** Creates the customer when missing (quirk 33), not the membership. What a customer gets who is no member is assumed. */
export const getMember: Handler<operations['PrivateCustomersGetCustomerClubMember'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  const { customerId } = customerOf(tenant, path.id, tenant.apiUser(origin))
  const member = tenant.customerClubMembers.get(customerId)
  return { status: 200, body: memberView(tenant, member ?? { customerId, memberSince: UNSET }) }
}

/** An approved membership. Who is a member already stays one, and a pending membership is approved by it. */
export const addMember: Handler<operations['PrivateCustomersAddNewCustomerClubMember'], OmniumTenant> = (
  request,
  tenant,
) => change(request, tenant, (member) => approved(tenant, member))

/** The approval stays empty until consents are given. Without a phone the id is the phone. */
export const addPendingMember: Handler<
  operations['PrivateCustomersAddNewPendingCustomerClubMember'],
  OmniumTenant
> = (request, tenant) => {
  const { storeId, phone } = request.query
  if (storeId === '') throw badRequest('storeId is required.')
  const customer = { phone: phone || request.path.id, storeIds: [storeId] }
  return change(request, tenant, (member) => ({ ...member, storeId }), customer)
}

export const addMemberWithConsents: Handler<
  operations['PrivateCustomersAddNewCustomerClubMemberWithConsentList'],
  OmniumTenant
> = (request, tenant) =>
  change(request, tenant, (member) => {
    const { salesPersonId } = request.query
    return {
      ...approved(tenant, member),
      customerClubConsents: request.body,
      ...(salesPersonId ? { salesPersonId } : {}),
    }
  })

/** Replaces the consents; an empty list clears them. Consents that are given approve a pending membership. */
export const updateConsents: Handler<
  operations['PrivateCustomersUpdateCustomerClubMemberConsentList'],
  OmniumTenant
> = (request, tenant) =>
  change(request, tenant, (member) => ({
    ...(request.body.some(({ status }) => status) ? approved(tenant, member) : member),
    customerClubConsents: request.body,
  }))

export const addMemberWithPatch: Handler<
  operations['PrivateCustomersAddNewCustomerClubMemberWithPatch'],
  OmniumTenant
> = (request, tenant) => {
  const { storeId } = request.body
  const customer = storeId ? { storeIds: [storeId] } : {}
  return change(request, tenant, (member) => patched(approved(tenant, member), request.body), customer)
}

/** Consents and interests become those that are sent. */
export const updateMemberWithPatch: Handler<
  operations['PrivateCustomersUpdateCustomerClubMemberWithPatch'],
  OmniumTenant
> = (request, tenant) =>
  change(request, tenant, (member) =>
    patched(request.body.consents?.approvedConsents ? approved(tenant, member) : member, request.body),
  )

/** Replaces the interests; an empty list clears them. */
export const updateInterests: Handler<
  operations['PrivateCustomersUpdateCustomerClubMemberInterests'],
  OmniumTenant
> = (request, tenant) => change(request, tenant, (member) => ({ ...member, interests: request.body }))

/** Membership and points go; the customer stays. */
export const removeMember: Handler<operations['PrivateCustomersRemoveCustomerClubMember'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  const member = tenant.customerClubMembers.get(path.id)
  if (!member) throw notFound('Customer club member', path.id)
  tenant.customerClubMembers.delete(path.id)
  const customer = markCustomer(tenant, member, false)
  if (customer) announceCustomer(tenant, PRIVATE, customer, 'Updated', tenant.apiUser(origin))
  return { status: 200 }
}

type PatchRequest = Schema<'OmniumCustomerClubMemberPatchRequest'>

const patched = (member: ClubMember, { consents, interests, storeId }: PatchRequest): ClubMember => ({
  ...member,
  ...(consents ? { consents } : {}),
  ...(interests ? { interests } : {}),
  ...(storeId ? { storeId } : {}),
})

interface OfMember {
  readonly path: { readonly id: string }
  readonly origin: string
}

/** Customer and membership are created when missing (quirk 33), then changed. */
function change(
  { path, origin }: OfMember,
  tenant: OmniumTenant,
  apply: (member: ClubMember) => ClubMember,
  given: NewCustomer = {},
): { readonly status: 200; readonly body: ClubMember } {
  const actor = tenant.apiUser(origin)
  const customer = customerOf(tenant, path.id, actor, given)
  const member = saveMember(tenant, apply(membershipOf(tenant, customer)), actor)
  return { status: 200, body: memberView(tenant, member) }
}
