import type { ApiFailure } from '../clients/api-result.ts'
import type { FlowReceivement } from '../clients/flow-client.ts'
import type { GoodsReceptionLine } from '../clients/omnium-client.ts'
import type { LineDifference } from '../mapping/goods-difference.ts'
import type { EngineParts } from './engine.ts'
import { JobTrouble, troubleOf } from './job-trouble.ts'
import { originalWarehouseIds } from './warehouse-ids.ts'

/** Sends the differences, one call for each delivery and one for lines without (RCV-12). */
export async function confirmGoods(
  parts: EngineParts,
  receivement: FlowReceivement,
  differences: readonly LineDifference[],
): Promise<void> {
  const warehouseIds = await originalWarehouseIds(parts.flow, receivement.storeUid)
  const byDelivery = Map.groupBy(differences, ({ deliveryId }) => deliveryId)
  const refused: JobTrouble[] = []
  for (const [deliveryId, lines] of byDelivery) {
    const body = lines.map((line) => receptionLine(receivement, line, warehouseIds))
    refused.push(...(await send(parts, body, deliveryId)))
  }
  const [first] = refused
  // RCV-18: the rest is confirmed; what was refused stays visible and is tried again.
  if (first) throw new JobTrouble(`${refused.length} line(s) refused. ${first.message}`, first.retryAfterMs)
}

/**
 * RCV-08: Omnium's own line id, quantity and warehouse; the cost price stays alone (RCV-24). RCV-09: the id is the
 * same for every attempt at the same goods, and another one when the total has moved on, so that a correction is
 * not taken for a repeat.
 */
function receptionLine(
  { receivementUid, warehouseUid }: FlowReceivement,
  line: LineDifference,
  warehouseIds: ReadonlyMap<string, string>,
): GoodsReceptionLine {
  const uid = line.warehouseUid ?? warehouseUid
  return {
    lineItemId: line.lineItemId,
    deliveredQuantity: line.deliveredQuantity,
    warehouseCode: warehouseIds.get(uid) ?? uid,
    goodsReceptionId: `${receivementUid}-${line.lineItemId}-${line.total}`,
  }
}

/** Returns the troubles of single lines; everything else ends the job. */
async function send(
  parts: EngineParts,
  lines: readonly GoodsReceptionLine[],
  deliveryId: string | undefined,
): Promise<readonly JobTrouble[]> {
  const result = await parts.omnium.receiveGoods(lines, deliveryId)
  if (result.ok) return []
  const { failure, operation } = result
  if (!isRefusal(failure)) throw troubleOf(operation, failure)
  // RCV-10: ids that were booked before are done. The whole call was refused, so the others go again.
  const fresh = lines.filter(({ goodsReceptionId }) => !failure.text.includes(goodsReceptionId))
  if (fresh.length < lines.length) return fresh.length === 0 ? [] : send(parts, fresh, deliveryId)
  if (lines.length === 1) return [troubleOf(operation, failure)]
  const troubles: JobTrouble[] = []
  for (const line of lines) troubles.push(...(await send(parts, [line], deliveryId)))
  return troubles
}

/** A refusal because of the content, which may concern one line only. */
const isRefusal = (failure: ApiFailure): failure is Extract<ApiFailure, { kind: 'refused' }> =>
  failure.kind === 'refused' && (failure.status === 400 || failure.status === 404)
