import { isDeepStrictEqual } from 'node:util'
import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound } from '../refused.ts'
import { Resource } from '../resource/resource.ts'
import type { Supplier, operations } from '../schemas.ts'
import { versionKey } from './stored-supplier.ts'

const suppliers = new Resource<Supplier>({
  kind: 'Supplier',
  collection: (tenant) => tenant.suppliers,
  idOf: ({ id }) => id,
  idMember: 'id',
  normalize: withVersion,
  event: (supplier, change, { origin }) =>
    compact<NewEvent>({
      operationId: origin === undefined ? undefined : change === 'Deleted' ? 353_101 : 353_100,
      className: 'Supplier',
      category: change,
      message: `Supplier ${change.toLowerCase()}`,
      objectId: supplier.id ?? undefined,
      objectNumber: supplier.id ?? undefined,
      tags: supplier.tags ?? undefined,
    }),
})

/** Every change makes a version and names the one before; what a client sends as version does not count. */
function withVersion(tenant: OmniumTenant, given: Supplier, before: Supplier | undefined): Supplier {
  if (before && isDeepStrictEqual(contentOf(before), contentOf(given))) return before
  return compact<Supplier>({
    ...contentOf(given),
    created: given.created,
    versionId: tenant.ids.uuid(),
    previousVersionId: before?.versionId,
  })
}

/** What a client decides about a supplier. */
const contentOf = (supplier: Supplier): Supplier => {
  const {
    versionId: _version,
    previousVersionId: _previous,
    created: _created,
    modified: _,
    ...content
  } = compact<Supplier>(supplier)
  return content
}

/** Adds or replaces a supplier and keeps the version. */
export function saveSupplier(tenant: OmniumTenant, given: Supplier, actor: Actor): Supplier {
  const saved = suppliers.save(tenant, given, actor)
  tenant.supplierVersions.put(saved)
  return saved
}

/** `PUT /api/Suppliers`: members that are not sent are lost (quirk 34). */
export const putSupplier: Handler<operations['SuppliersUpdate'], OmniumTenant> = (
  { body, origin },
  tenant,
) => ({ status: 200, body: saveSupplier(tenant, body, tenant.apiUser(origin)) })

export const updateManySuppliers: Handler<operations['SuppliersUpdateMany'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  suppliers.checkBatch(body)
  const actor = tenant.apiUser(origin)
  for (const supplier of body) saveSupplier(tenant, supplier, actor)
  return { status: 200 }
}

export const getSupplier: Handler<operations['SuppliersGetSupplier'], OmniumTenant> = ({ path }, tenant) => ({
  status: 200,
  body: suppliers.require(tenant, path.supplierId),
})

/** Any version that ever was; those of a deleted supplier stay. */
export const getSupplierVersion: Handler<operations['SuppliersGetSupplierVersion'], OmniumTenant> = (
  { path: { supplierId, versionId } },
  tenant,
) => {
  const version = tenant.supplierVersions.get(versionKey(supplierId, versionId))
  if (!version) throw notFound(`Supplier ${supplierId} in version`, versionId)
  return { status: 200, body: version }
}

export const deleteSupplier: Handler<operations['SuppliersDelete'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  suppliers.remove(tenant, path.supplierId, tenant.apiUser(origin))
  return { status: 200 }
}
