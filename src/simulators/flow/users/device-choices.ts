import type { FlowTenant } from '../flow-tenant.ts'
import type { PaymentMethod } from '../payment-methods/payment-methods.ts'
import type { Schema } from '../schemas.ts'

/** The payment methods that a till offers, in their order; hidden ones are none of them. */
export const tillPaymentMethods = (tenant: FlowTenant): Schema<'StorePaymentMethod'>[] =>
  tenant.paymentMethods
    .all()
    .filter(({ active, visibility }) => active !== false && visibility !== 'HIDDEN')
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map(viewMethod)

/** Quirk 10: the inputs of a store's method have a `keyType`, where those of the tenant's have a `type`. */
function viewMethod(method: PaymentMethod): Schema<'StorePaymentMethod'> {
  const { tenantPaymentMethodUid, paymentMethod, name, parameters = [], ...rest } = method
  const { active: _active, externalSystemMappings: _mappings, ...shown } = rest
  return {
    ...shown,
    storePaymentMethodUid: tenantPaymentMethodUid,
    name: name ?? paymentMethod?.name ?? tenantPaymentMethodUid,
    ...(paymentMethod && {
      paymentCode: paymentMethod.paymentCode,
      allowAmount: paymentMethod.allowAmount,
      allowPrepayment: paymentMethod.allowPrepayment ?? false,
    }),
    parameters: parameters.map(({ type, ...parameter }) => ({
      ...parameter,
      ...(type === undefined ? {} : { keyType: type }),
    })),
    requirements: {
      requireCustomer: false,
      requireCustomerMobile: false,
      requireCustomerEmail: false,
      requireCustomerContact: false,
      requireExclusiveUse: paymentMethod?.requireExclusiveUse ?? false,
    },
  }
}

/** A device sees one member more of a reason; that none of them needs a reference is assumed. */
export const tillReasons = (tenant: FlowTenant): Schema<'DeviceReason'>[] =>
  tenant.reasons.all().map((reason) => ({ ...reason, requiresReference: false }))
