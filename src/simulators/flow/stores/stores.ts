import type { Schema } from '../schemas.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { fromPath, newUid } from '../uids.ts'

export type Store = Schema<'StoreResponse'>

const WEEKDAYS: readonly Schema<'Weekday'>[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]

const FIELDS: FieldTable<Schema<'StoreUpdateRequest'>> = {
  name: 'string',
  address: 'string?',
  city: 'string?',
  postalCode: 'string?',
  countryCode: 'string?',
  email: 'string?',
  phone: 'string?',
  externalId: 'string?',
  isActive: 'boolean',
  latitude: 'number?',
  longitude: 'number?',
  vatNumber: 'string?',
  organizationUid: 'string?',
  defaultWarehouseUid: 'string?',
  defaultReturnWarehouseUid: 'string?',
  defaultDeliveryWarehouseUid: 'string?',
  purchaseNumberSeriesUid: 'string?',
  internalPurchaseNumberSeriesUid: 'string?',
  voucherNumberSeriesUid: 'string?',
  salesPriceUid: 'string?',
  openingHours: {
    listOf: { weekday: { oneOf: WEEKDAYS }, closed: 'boolean', opensAt: 'string?', closesAt: 'string?' },
    required: ['weekday'],
  },
}

export function createStore(tenant: FlowTenant, request: Schema<'StoreCreateRequest'>): Store {
  const storeUid = newUid(tenant, tenant.stores, 'store', 'storeUid', request.storeUid)
  return tenant.stores.insert({
    name: storeUid,
    isActive: true,
    ...knownFields(request, { ...FIELDS, storeUid: 'string' }),
    storeUid,
    ...createdNow(tenant),
  })
}

export function updateStore(
  tenant: FlowTenant,
  storeUid: string,
  request: Schema<'StoreUpdateRequest'>,
): Store {
  fromPath(tenant.stores, 'store', storeUid)
  const changes = knownFields(request, FIELDS)
  return tenant.stores.update(storeUid, (store) => ({
    ...store,
    ...changes,
    lastModifiedAt: timestamp(tenant),
  }))
}
