import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { page } from '../lists/page.ts'
import { invalid, notFound } from '../refused.ts'
import type { FlowHandlers, Schema } from '../schemas.ts'
import { globalMethods } from './global-methods.ts'
import { createPaymentMethod, newMapping, paymentMethods, requireFreeName } from './payment-methods.ts'
import type { PaymentMethod } from './payment-methods.ts'

type Mapping = Schema<'ExternalSystemMapping'>

export const paymentMethodHandlers: FlowHandlers<
  | 'listPaymentMethods'
  | 'listTenantPaymentMethods'
  | 'createTenantPaymentMethod'
  | 'getTenantPaymentMethod'
  | 'updateTenantPaymentMethod'
  | 'deleteTenantPaymentMethod'
  | 'createPaymentMethodMapping'
  | 'updatePaymentMethodMapping'
  | 'deletePaymentMethodMapping'
> = {
  // Quirk 23: this list lives outside the tenant and has no paging.
  listPaymentMethods: () => ({ status: 200, body: { items: [...globalMethods] } }),
  listTenantPaymentMethods: ({ query }, tenant) => {
    const { systemCode } = query
    const wanted = paymentMethods
      .all(tenant)
      .filter(
        ({ externalSystemMappings = [] }) =>
          systemCode === undefined ||
          externalSystemMappings.some((mapping) => mapping.systemCode === systemCode),
      )
    return { status: 200, body: page(wanted, query) }
  },
  createTenantPaymentMethod: ({ body }, tenant) => ({
    status: 201,
    body: createPaymentMethod(tenant, body),
  }),
  getTenantPaymentMethod: ({ path }, tenant) => ({
    status: 200,
    body: paymentMethods.require(tenant, path.tenantPaymentMethodUid),
  }),
  updateTenantPaymentMethod: ({ path, body }, tenant) => ({
    status: 200,
    body: paymentMethods.update(tenant, path.tenantPaymentMethodUid, body),
  }),
  deleteTenantPaymentMethod: ({ path }, tenant) => {
    paymentMethods.remove(tenant, path.tenantPaymentMethodUid)
    return { status: 204 }
  },
  createPaymentMethodMapping: ({ path, body }, tenant) => {
    const method = paymentMethods.require(tenant, path.tenantPaymentMethodUid)
    const mapping = newMapping(tenant, mappingsOf(method), body)
    putMappings(tenant, method, [...mappingsOf(method), mapping])
    return { status: 201, body: mapping }
  },
  updatePaymentMethodMapping: ({ path, body }, tenant) => {
    const method = paymentMethods.require(tenant, path.tenantPaymentMethodUid)
    const before = mappingOf(method, path.tenantPaymentMethodMappingUid)
    const { externalId } = knownFields(body, { externalId: 'string' })
    if (externalId === undefined) throw invalid('/externalId', 'is required')
    if (externalId !== before.externalId) requireFreeName(tenant, before.systemCode ?? 'OMNIUM', externalId)
    const after = { ...before, externalId }
    putMappings(
      tenant,
      method,
      mappingsOf(method).map((mapping) => (mapping === before ? after : mapping)),
    )
    return { status: 200, body: after }
  },
  deletePaymentMethodMapping: ({ path }, tenant) => {
    const method = paymentMethods.require(tenant, path.tenantPaymentMethodUid)
    const gone = mappingOf(method, path.tenantPaymentMethodMappingUid)
    putMappings(
      tenant,
      method,
      mappingsOf(method).filter((mapping) => mapping !== gone),
    )
    return { status: 204 }
  },
}

const mappingsOf = ({ externalSystemMappings = [] }: PaymentMethod): Mapping[] => externalSystemMappings

function mappingOf(method: PaymentMethod, uid: string): Mapping {
  const mapping = mappingsOf(method).find((candidate) => candidate.tenantPaymentMethodMappingUid === uid)
  if (!mapping) throw notFound('mapping', uid)
  return mapping
}

const putMappings = (tenant: FlowTenant, method: PaymentMethod, externalSystemMappings: Mapping[]): void => {
  tenant.paymentMethods.put({ ...method, externalSystemMappings })
}
