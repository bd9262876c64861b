import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import { runBatch } from '../batch/run-batch.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict } from '../refused.ts'
import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'

export type SoaAmount = Schema<'SoaAmountResponse'>

type Place = Pick<SoaAmount, 'soaUid' | 'storeUid' | 'productUid'>

/** There is one amount for each list, store and product. */
export const soaPlace = ({ soaUid, storeUid, productUid }: Place): string =>
  [soaUid, storeUid, productUid].join('\n')

const amounts = new Resource<SoaAmount, Schema<'SoaAmountFields'> & Partial<Place>>({
  kind: 'amount',
  uid: 'soaAmountUid',
  collection: (tenant) => tenant.soaAmounts,
  fields: { amount: 'integer', soaUid: 'uid', storeUid: 'uid', productUid: 'uid' },
  required: ['soaUid', 'storeUid', 'productUid', 'amount'],
  defaults: () => ({}),
  check: (tenant, amount, before) => {
    fromBody(tenant.soas, 'stock on account', '/soaUid', amount.soaUid)
    fromBody(tenant.stores, 'store', '/storeUid', amount.storeUid)
    fromBody(tenant.products, 'product', '/productUid', amount.productUid)
    if (!before && tenant.soaAmounts.count('place', soaPlace(amount)) > 0)
      throw conflict(`The list has an amount for ${amount.productUid} in ${amount.storeUid} already.`)
  },
})

/** Quirk 22. */
export function writeSoaAmounts(
  tenant: FlowTenant,
  request: Schema<'SoaBatchRequest'>,
  by: Actor,
): ReturnType<typeof runBatch> {
  const create = (item: Schema<'SoaAmountWrite'>): string =>
    amounts.create(tenant, item, createdBy(tenant, by)).soaAmountUid
  /** An amount stays in its place: only the figure changes. */
  const change = (soaAmountUid: string, { amount }: Schema<'SoaAmountFields'>): string => {
    const changes = amount === undefined ? {} : { amount }
    return amounts.update(tenant, soaAmountUid, changes, modifiedBy(tenant, by)).soaAmountUid
  }
  return runBatch(request, {
    create,
    update: (item) => change(String(item.soaAmountUid), item),
    delete: ({ soaAmountUid }) => {
      amounts.remove(tenant, String(soaAmountUid))
      return String(soaAmountUid)
    },
    upsert: (item) => {
      const known = existing(tenant, item)
      return known === undefined ? create(item) : change(known, item)
    },
  })
}

/** The amount that an upsert means: that of the uid when there is one, else the one in that place. */
function existing(tenant: FlowTenant, item: Schema<'SoaAmountWrite'>): string | undefined {
  const { soaAmountUid, soaUid = '', storeUid = '', productUid = '' } = item
  if (soaAmountUid !== undefined && tenant.soaAmounts.has(soaAmountUid)) return soaAmountUid
  return tenant.soaAmounts.by('place', soaPlace({ soaUid, storeUid, productUid }))[0]?.soaAmountUid
}
