import type { FlowReceivement } from '../clients/flow-client.ts'
import type { OmniumClient, StockLevel } from '../clients/omnium-client.ts'
import { asHundredths, fromHundredths } from '../mapping/quantity.ts'
import type { EngineParts } from './engine.ts'
import { JobTrouble, need, troubleOf } from './job-trouble.ts'
import { originalWarehouseIds } from './warehouse-ids.ts'

/** INV-24. */
const BATCH = 1000

/**
 * INV-07, INV-19: the levels of the received products as they are now, not as they were when the goods came.
 * Products without stock record keep none and are left out (INV-21). INV-12: nothing about reservations is said.
 */
export async function sendStockLevels(parts: EngineParts, receivement: FlowReceivement): Promise<void> {
  const { flow, omnium, log } = parts
  const { receivementUid, storeUid } = receivement
  const warehouseIds = await originalWarehouseIds(flow, storeUid)
  const byWarehouse = Map.groupBy(
    receivement.receivementItems,
    (item) => item.warehouseUid ?? receivement.warehouseUid,
  )
  const levels: StockLevel[] = []
  for (const [warehouseUid, items] of byWarehouse) {
    const skus = [...new Set(items.map(({ product }) => product.sku))]
    for (const stock of need(await flow.stockOf(skus, warehouseUid))) {
      const record = stock.warehouseStockDetails?.find((detail) => detail.warehouseUid === warehouseUid)
      if (record?.quantityStock === undefined || stock.productSku === undefined) continue
      levels.push({
        // UID-11: raw.
        sku: stock.productSku,
        warehouseCode: warehouseIds.get(warehouseUid) ?? warehouseUid,
        // INV-09, INV-18: decimal, with its sign.
        inventory: fromHundredths(asHundredths(record.quantityStock)),
      })
    }
  }
  const refused: JobTrouble[] = []
  for (let start = 0; start < levels.length; start += BATCH) {
    refused.push(...(await send(omnium, levels.slice(start, start + BATCH))))
  }
  const [first] = refused
  if (first) throw new JobTrouble(`${refused.length} level(s) refused. ${first.message}`, first.retryAfterMs)
  log.info({ receivementUid, storeUid, levels: levels.length }, 'The stock levels were sent to Omnium.')
}

/** INV-23: when a batch is refused, each level goes alone, so one unknown product stops only itself. */
async function send(omnium: OmniumClient, levels: readonly StockLevel[]): Promise<readonly JobTrouble[]> {
  const result = await omnium.setStockLevels(levels)
  if (result.ok) return []
  const { failure, operation } = result
  const refusal = failure.kind === 'refused' && (failure.status === 400 || failure.status === 404)
  if (!refusal) throw troubleOf(operation, failure)
  if (levels.length === 1) return [troubleOf(operation, failure)]
  const troubles: JobTrouble[] = []
  for (const level of levels) troubles.push(...(await send(omnium, [level])))
  return troubles
}
