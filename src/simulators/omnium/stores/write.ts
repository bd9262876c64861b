import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { updateResult } from '../patch/update-result.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { operations } from '../schemas.ts'
import { stores } from './stores.ts'

export const postStore: Handler<operations['StoresPost'], OmniumTenant> = ({ body, origin }, tenant) => {
  stores.create(tenant, body, tenant.apiUser(origin))
  return { status: 201 }
}

/** `PUT /api/Stores` adds what is missing; members that are not sent are lost either way. */
export const putStore: Handler<operations['StoresPut'], OmniumTenant> = ({ body, origin }, tenant) => {
  stores.save(tenant, body, tenant.apiUser(origin))
  return { status: 200 }
}

/** `POST /api/Stores/Update` replaces a store that exists. */
export const updateStore: Handler<operations['StoresUpdate'], OmniumTenant> = ({ body, origin }, tenant) => {
  stores.require(tenant, body.id)
  return { status: 200, body: stores.save(tenant, body, tenant.apiUser(origin)) }
}

/** `POST /api/Stores/Enrich` merges by the rules of a patch; members that are not sent stay. */
export const enrichStore: Handler<operations['StoresEnrich'], OmniumTenant> = ({ body, origin }, tenant) => {
  stores.require(tenant, body.id)
  stores.patch(tenant, body.id, body, tenant.apiUser(origin))
  return { status: 200 }
}

/** The store is named in the body; an unknown one is the 404 of customers' patches, of which it is documented. */
export const patchStore: Handler<operations['StoresPatchStore'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  stores.require(tenant, body.id)
  const outcome = stores.patch(tenant, body.id, body, tenant.apiUser(origin))
  return { status: 200, body: updateResult({ [outcome]: 1 }) }
}

/** `POST /api/Stores/AddMany`: what is there is overwritten (quirk 4). */
export const addManyStores: Handler<operations['StoresAddMany'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  refuseLongBatch(body, 1000)
  const actor = tenant.apiUser(origin)
  for (const store of body) stores.save(tenant, store, actor)
  return { status: 201 }
}

export const deleteStore: Handler<operations['StoresDelete'], OmniumTenant> = ({ path, origin }, tenant) => {
  stores.remove(tenant, path.storeId, tenant.apiUser(origin))
  return { status: 200 }
}

/** `DELETE /api/Stores`: the store comes in the body, of which the id counts (quirk 49). */
export const deleteStoreByObject: Handler<operations['DeleteStoreByObject'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  stores.remove(tenant, body.id, tenant.apiUser(origin))
  return { status: 200 }
}
