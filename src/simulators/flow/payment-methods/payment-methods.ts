import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { conflict, invalid } from '../refused.ts'
import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'
import { newUid } from '../uids.ts'
import { globalMethod } from './global-methods.ts'

export type PaymentMethod = Schema<'TenantPaymentMethodResponse'>
type CreateRequest = Schema<'TenantPaymentMethodCreateRequest'>
type Mapping = Schema<'ExternalSystemMapping'>

const EXTERNAL_PREFIX = 'EXTERNAL_'

const FIELDS: FieldTable<Schema<'TenantPaymentMethodUpdateRequest'>> = {
  active: 'boolean',
  name: 'string?',
  description: 'string?',
  settlementCode: 'string',
  allowSale: 'boolean',
  allowRefund: 'boolean',
  allowCashback: 'boolean',
  position: 'integer',
  visibility: { oneOf: ['FEATURED', 'NORMAL', 'HIDDEN'] },
}

/** Quirk 10: the inputs of a tenant's method have a `type`, not a `keyType`. */
const PARAMETERS = {
  listOf: {
    key: 'string',
    type: 'string',
    name: 'string',
    description: 'string?',
    required: 'boolean',
    regex: 'string?',
  },
  required: ['key'],
} as const

export const paymentMethods = new Resource<PaymentMethod, Schema<'TenantPaymentMethodUpdateRequest'>>({
  kind: 'payment method',
  uid: 'tenantPaymentMethodUid',
  collection: (tenant) => tenant.paymentMethods,
  fields: FIELDS,
  required: [],
  defaults: (tenant) => ({ active: true, position: tenant.paymentMethods.size + 1, visibility: 'NORMAL' }),
  check: (tenant, after) => {
    requireCode(after)
    const same = tenant.paymentMethods
      .by('settlementCode', after.settlementCode ?? '')
      .some((method) => method.tenantPaymentMethodUid !== after.tenantPaymentMethodUid)
    if (same)
      throw conflict(`A payment method has the settlement code ${String(after.settlementCode)} already.`)
  },
})

/** Quirk 21: an external method needs a code of its own with the prefix; of the others the payment code is it. */
function requireCode({ paymentMethod, settlementCode }: PaymentMethod): void {
  const paymentCode = paymentMethod?.paymentCode
  if (paymentCode === 'EXTERNAL') {
    if (settlementCode?.startsWith(EXTERNAL_PREFIX) && settlementCode !== EXTERNAL_PREFIX) return
    throw invalid(
      '/settlementCode',
      `is required of an external method and must start with ${EXTERNAL_PREFIX}`,
    )
  }
  if (settlementCode !== paymentCode)
    throw invalid('/settlementCode', `is ${String(paymentCode)} for this method and cannot be chosen`)
}

export function createPaymentMethod(tenant: FlowTenant, request: CreateRequest): PaymentMethod {
  const {
    parameters,
    externalSystemMappings,
    paymentCode = 'EXTERNAL',
  } = knownFields(request, {
    ...FIELDS,
    tenantPaymentMethodUid: 'string',
    paymentCode: 'string',
    parameters: PARAMETERS,
    externalSystemMappings: {
      listOf: { systemCode: 'string', externalId: 'string', tenantPaymentMethodMappingUid: 'string' },
      required: ['systemCode', 'externalId'],
    },
  })
  const paymentMethod = globalMethod(paymentCode)
  if (!paymentMethod) throw invalid('/paymentCode', `is no payment method of Flow: ${paymentCode}`)
  const { allowSale, allowRefund, allowCashback, name } = paymentMethod
  const given = {
    name,
    allowSale,
    allowRefund,
    allowCashback,
    ...request,
    ...(paymentCode === 'EXTERNAL' ? {} : { settlementCode: paymentCode }),
  }
  return paymentMethods.create(tenant, given, {
    paymentMethod,
    parameters:
      parameters ??
      paymentMethod.parameters.map(({ keyType = 'TEXT', ...input }) => ({ ...input, type: keyType })),
    externalSystemMappings: (externalSystemMappings ?? []).map((mapping) => newMapping(tenant, [], mapping)),
  })
}

export function newMapping(
  tenant: FlowTenant,
  present: readonly Mapping[],
  request: Schema<'ExternalSystemMappingCreateRequest'>,
): Mapping {
  const { systemCode, externalId, tenantPaymentMethodMappingUid } = knownFields(request, {
    systemCode: { oneOf: ['OMNIUM'] },
    externalId: 'string',
    tenantPaymentMethodMappingUid: 'string',
  })
  if (systemCode === undefined) throw invalid('/systemCode', 'is required')
  if (externalId === undefined) throw invalid('/externalId', 'is required')
  const taken = {
    has: (uid: string) => present.some((mapping) => mapping.tenantPaymentMethodMappingUid === uid),
  }
  requireFreeName(tenant, systemCode, externalId)
  return {
    tenantPaymentMethodMappingUid: newUid(
      tenant,
      taken,
      'mapping',
      'tenantPaymentMethodMappingUid',
      tenantPaymentMethodMappingUid,
    ),
    systemCode,
    externalId,
  }
}

/** A name in another system stands for one method, else payments from there would be ambiguous (assumed). */
export function requireFreeName(tenant: FlowTenant, systemCode: string, externalId: string): void {
  const taken = tenant.paymentMethods
    .all()
    .some(({ externalSystemMappings = [] }) =>
      externalSystemMappings.some(
        (mapping) => mapping.systemCode === systemCode && mapping.externalId === externalId,
      ),
    )
  if (taken) throw conflict(`A payment method is called ${externalId} in ${systemCode} already.`)
}
