import { integrationUser } from '../actor.ts'
import { filteredBy } from '../lists/filtered-by.ts'
import { page } from '../lists/page.ts'
import { keyOf } from '../resource/resource.ts'
import type { FlowHandlers } from '../schemas.ts'
import { writeSoaAmounts } from './soa-amounts.ts'
import { createSoa, deleteSoa, soas, updateSoa } from './soas.ts'

export const soaHandlers: FlowHandlers<
  'listSoas' | 'createSoa' | 'batchSoaAmounts' | 'getSoa' | 'updateSoa' | 'deleteSoa' | 'listSoaAmounts'
> = {
  // Quirk 2: these filters alone carry no prefix.
  listSoas: ({ query }, tenant) => {
    const { name, externalId } = query
    return { status: 200, body: page(filteredBy(tenant.soas, { name, externalId }), query) }
  },
  createSoa: ({ body }, tenant) => ({ status: 201, body: createSoa(tenant, body, integrationUser) }),
  batchSoaAmounts: ({ body }, tenant) => writeSoaAmounts(tenant, body, integrationUser),
  getSoa: ({ path }, tenant) => ({ status: 200, body: soas.require(tenant, path.soaUid) }),
  updateSoa: ({ path, body }, tenant) => ({
    status: 200,
    body: updateSoa(tenant, path.soaUid, body, integrationUser),
  }),
  deleteSoa: ({ path }, tenant) => {
    deleteSoa(tenant, path.soaUid)
    return { status: 204 }
  },
  listSoaAmounts: ({ path: { soaUid }, query }, tenant) => {
    soas.require(tenant, soaUid)
    const below = (uid: string | undefined) => (uid === undefined ? undefined : keyOf([soaUid, uid]))
    const everything = query.storeUid === undefined && query.productUid === undefined
    const wanted = filteredBy(tenant.soaAmounts, {
      soaUid: everything ? soaUid : undefined,
      store: below(query.storeUid),
      product: below(query.productUid),
    })
    return { status: 200, body: page(wanted, query) }
  },
}
