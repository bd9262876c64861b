import type { FlowClient, FlowStore } from '../clients/flow-client.ts'
import { sanitisedUid } from '../mapping/uid.ts'
import { JobTrouble, need, needUnlessMissing } from './job-trouble.ts'

/**
 * The Flow store of an Omnium store id: the exporter made its uid from that id, so the uid is looked up first;
 * a store that was set up by hand may carry the id as external id. ORD-IN-11: an unknown store is a visible
 * failure that heals once the store exists.
 */
export async function findStore(flow: FlowClient, omniumId: string): Promise<FlowStore> {
  const uid = sanitisedUid(omniumId)
  const byUid = uid === '' ? undefined : needUnlessMissing(await flow.store(uid))
  if (byUid) return byUid
  const named = need(await flow.stores(omniumId)).filter(({ externalId }) => externalId === omniumId)
  const [store] = named
  // An external id may also name a market (C-17), which several stores share.
  if (!store || named.length > 1) throw new JobTrouble(`Flow has no store for Omnium's ${omniumId}.`)
  return store
}
