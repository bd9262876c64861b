import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { BUSINESS } from '../business-customers/business-customer-kind.ts'
import { limitationKey } from '../business-customers/sales-limitations.ts'
import type { Customer, CustomerKind } from '../customers/customer-kind.ts'
import { rewriteInvoices } from '../customers/invoices-of.ts'
import { rewriteOrders } from '../customers/orders-of.ts'
import { prepareUnderItsId } from '../customers/prepare-customer.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import { writeCustomer } from '../customers/save-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { PRIVATE } from '../private-customers/private-customer-kind.ts'
import { badRequest } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { BusinessCustomer, PrivateCustomer, Schema, operations } from '../schemas.ts'
import { mergeCustomers } from './merge-customers.ts'
import { moveMembership } from './move-membership.ts'

type Change = Schema<'OmniumChangeCustomerId'>

/** A GET that writes (quirk 30). */
export const changePrivateCustomerId: Handler<
  operations['CustomerPrivacyChangePrivateCustomerId'],
  OmniumTenant
> = ({ query, origin }, tenant) => {
  checkChange(query)
  return { status: 200, body: changePrivate(tenant, query, tenant.apiUser(origin)) }
}

/** At most 50. Sources that are gone already are skipped, so that a batch can be sent again (assumed). */
export const changePrivateCustomerIds: Handler<
  operations['CustomerPrivacyChangePrivateCustomerIdBatch'],
  OmniumTenant
> = ({ body, origin }, tenant) => {
  refuseLongBatch(body, 50)
  for (const change of body) checkChange(change)
  for (const change of body)
    if (tenant.privateCustomers.has(change.fromCustomerId))
      changePrivate(tenant, change, tenant.apiUser(origin))
  return { status: 200 }
}

/** A GET that writes (quirk 30). No number of its event is published. */
export const changeBusinessCustomerId: Handler<
  operations['CustomerPrivacyChangeBusinessCustomerId'],
  OmniumTenant
> = ({ query, origin }, tenant) => {
  checkChange(query)
  const company = changeId<BusinessCustomer>(tenant, BUSINESS, query, tenant.apiUser(origin))
  for (const limitation of tenant.salesLimitations.by('customerId', query.fromCustomerId)) {
    tenant.salesLimitations.delete(limitationKey(limitation))
    tenant.salesLimitations.put({ ...limitation, customerId: query.toCustomerId })
  }
  return { status: 200, body: company }
}

function checkChange({ fromCustomerId, toCustomerId }: Change): void {
  if (fromCustomerId.trim() === '' || toCustomerId.trim() === '')
    throw badRequest('fromCustomerId and toCustomerId are required.')
  if (fromCustomerId === toCustomerId) throw badRequest('fromCustomerId and toCustomerId are the same.')
}

/** Beside what all customers have, the membership in the club moves, and the place among contacts of companies. */
function changePrivate(tenant: OmniumTenant, change: Change, actor: Actor): PrivateCustomer {
  const { fromCustomerId, toCustomerId } = change
  const customer = changeId<PrivateCustomer>(tenant, PRIVATE, change, actor, 330_115)
  moveMembership(tenant, fromCustomerId, toCustomerId)
  for (const company of tenant.businessCustomers.by('contactCustomer', fromCustomerId)) {
    const contacts = (company.contacts ?? []).map((contact) =>
      contact.privateCustomerId === fromCustomerId
        ? { ...contact, privateCustomerId: toCustomerId }
        : contact,
    )
    tenant.businessCustomers.put({
      ...company,
      contacts,
      modified: tenant.timestamp(),
      modifiedBy: actor.user,
    })
  }
  return customer
}

/** The source is deleted, the target created when missing (quirk 31); orders, invoices and comments follow. */
function changeId<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  { fromCustomerId, toCustomerId }: Change,
  actor: Actor,
  operationId?: number,
): T {
  const collection = kind.collection(tenant)
  const source = requireCustomer(tenant, kind, fromCustomerId)
  const merged = mergeCustomers(collection.get(toCustomerId), source, toCustomerId)
  const prepared = prepareUnderItsId(tenant, kind, merged, fromCustomerId)
  collection.delete(fromCustomerId)
  const saved = writeCustomer(tenant, kind, prepared, actor, operationId)
  const { customerId, customerNumber } = saved
  rewriteOrders(
    tenant,
    kind,
    fromCustomerId,
    (order) => ({ ...order, customerId, customerNumber: customerNumber ?? customerId }),
    actor,
  )
  rewriteInvoices(tenant, kind, fromCustomerId, (invoice) => ({ ...invoice, customerId }))
  for (const comment of tenant.comments.by('objectId', fromCustomerId)) {
    if (comment.objectType === kind.className)
      tenant.comments.put({ ...comment, objectId: customerId, customerId })
  }
  return saved
}
