import { utcInstant } from '../../utc-instant.ts'
import { instant } from '../instant.ts'
import { viewedPage } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { viewInternalPurchaseOrder } from './internal-purchase-order.ts'

/** Quirk 4: the path has hyphens. A transfer belongs to the organisation of the store that ordered it. */
export const internalPurchaseOrderHandlers: FlowHandlers<'listInternalPurchaseOrders'> = {
  listInternalPurchaseOrders: ({ path, query }, tenant) => {
    fromPath(tenant.organizations, 'organization', path.organizationUid)
    const { sendingStoreUid, receivingStoreUid } = query
    const from = instant('internalPurchaseOrderFromDate', query.internalPurchaseOrderFromDate)
    const to = instant('internalPurchaseOrderToDate', query.internalPurchaseOrderToDate)
    const wanted = tenant.internalPurchaseOrders
      .all()
      .filter(
        ({ creatingStoreUid }) =>
          tenant.stores.get(creatingStoreUid)?.organizationUid === path.organizationUid,
      )
      .filter((order) => sendingStoreUid === undefined || order.sendingStoreUid === sendingStoreUid)
      .filter((order) => receivingStoreUid === undefined || order.receivingStoreUid === receivingStoreUid)
      .filter(({ createdAt }) => from === undefined || utcInstant(createdAt) >= from)
      .filter(({ createdAt }) => to === undefined || utcInstant(createdAt) <= to)
    const view = (order: (typeof wanted)[number]) => viewInternalPurchaseOrder(tenant, order)
    return { status: 200, body: viewedPage(wanted, query, view) }
  },
}
