import type { Actor } from '../actor.ts'
import type { Schema } from '../schemas.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import { fromPath, newUid } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'

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

export function createStore(tenant: FlowTenant, request: Schema<'StoreCreateRequest'>, by: Actor): Store {
  const storeUid = newUid(tenant, tenant.stores, 'store', 'storeUid', request.storeUid)
  const known = knownFields(request, { ...FIELDS, storeUid: 'string' })
  requireDistinctDays(known)
  const store = tenant.stores.insert({
    name: storeUid,
    isActive: true,
    ...known,
    storeUid,
    ...createdNow(tenant),
  })
  emit(tenant, { action: 'STORE_CREATE', store: storeUid }, by)
  return store
}

export function updateStore(
  tenant: FlowTenant,
  storeUid: string,
  request: Schema<'StoreUpdateRequest'>,
  by: Actor,
): Store {
  fromPath(tenant.stores, 'store', storeUid)
  const changes = knownFields(request, FIELDS)
  requireDistinctDays(changes)
  const store = tenant.stores.update(storeUid, (before) => ({
    ...before,
    ...changes,
    lastModifiedAt: timestamp(tenant),
  }))
  emit(tenant, { action: 'STORE_UPDATE', store: storeUid }, by)
  return store
}

function requireDistinctDays({ openingHours = [] }: Schema<'StoreUpdateRequest'>): void {
  const days = openingHours.map(({ weekday }) => weekday)
  const twice = days.findIndex((day, index) => days.indexOf(day) < index)
  if (twice >= 0) throw invalid(`/openingHours/${twice}/weekday`, `is there already: ${days[twice]}`)
}
