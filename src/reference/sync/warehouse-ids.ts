import type { FlowClient } from '../clients/flow-client.ts'
import { need } from './job-trouble.ts'

/** UID-10, RCV-21, INV-08: Omnium's original id of a Flow warehouse is its external id; without one it is the uid. */
export async function originalWarehouseIds(
  flow: FlowClient,
  storeUid: string,
): Promise<ReadonlyMap<string, string>> {
  const warehouses = need(await flow.warehouses(storeUid))
  return new Map(warehouses.map(({ warehouseUid, externalId }) => [warehouseUid, externalId || warehouseUid]))
}
