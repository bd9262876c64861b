import { utcInstant } from '../../utc-instant.ts'
import { instant } from '../instant.ts'
import { page } from '../lists/page.ts'
import { notFound } from '../refused.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { viewReceivement } from './receivement-record.ts'

export const receivementHandlers: FlowHandlers<'listReceivements' | 'getReceivement'> = {
  listReceivements: ({ path, query }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const { productUid, purchaseOrderUid, receivementExternalId } = query
    const after = instant('modifiedAfter', query.modifiedAfter)
    const wanted = tenant.receivements
      .by('storeUid', path.storeUid)
      .filter(({ items }) => productUid === undefined || items.some((item) => item.productUid === productUid))
      .filter((found) => purchaseOrderUid === undefined || found.purchaseOrderUid === purchaseOrderUid)
      .filter(({ externalId }) => receivementExternalId === undefined || externalId === receivementExternalId)
      .filter(({ lastModifiedAt }) => after === undefined || utcInstant(lastModifiedAt) > after)
      .map((receivement) => viewReceivement(tenant, receivement))
    return { status: 200, body: page(wanted, query) }
  },
  getReceivement: ({ path }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const receivement = tenant.receivements.get(path.receivementUid)
    if (receivement?.storeUid !== path.storeUid) throw notFound('receivement', path.receivementUid)
    return { status: 200, body: viewReceivement(tenant, receivement) }
  },
}
