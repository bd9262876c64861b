/** What arrived at Omnium's stock operations. */
import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import type { ActiveFault, FaultEffect } from '../../../src/simulators/host/faults.ts'
import type { InventoryItem } from '../../../src/simulators/omnium/schemas.ts'
import type { Stagehand } from '../rcv/purchase.ts'

/** Both set levels. */
export const LEVEL_CALLS = ['InventoryUpdate', 'InventoryUpdateMany'] as const
/** Everything that writes stock. */
export const STOCK_CALLS = [...LEVEL_CALLS, 'InventoryProcessInventoryTransactions'] as const

export interface LevelMessage {
  readonly level: InventoryItem
  readonly call: Exchange
}

/** Every level that was sent for the SKU, oldest first, however Omnium answered. */
export const levelsOf = (t: Pick<Stagehand, 'calls'>, sku: string): readonly LevelMessage[] =>
  t.calls({ operationId: LEVEL_CALLS }).flatMap((call) =>
    levelsIn(call)
      .filter((level) => level.sku === sku)
      .map((level) => ({ level, call })),
  )

/** For `later`: says so when the connector writes stock of the SKU. */
export function stockWritten(t: Pick<Stagehand, 'calls'>, sku: string): string | undefined {
  const [call] = t.calls({ operationId: STOCK_CALLS, containing: sku })
  return call && `${call.method} ${call.url} with ${JSON.stringify(call.requestBody)}`
}

/** The next levels of the SKU fare like this, whichever operation takes them. */
export const disturbLevels = (t: Stagehand, sku: string, effect: FaultEffect): readonly ActiveFault[] =>
  LEVEL_CALLS.map((operationId) =>
    t.faults.inject({ system: 'omnium', operationId, containing: sku, effect }),
  )

function levelsIn({ requestBody }: Exchange): readonly InventoryItem[] {
  const items: readonly unknown[] = Array.isArray(requestBody) ? requestBody : [requestBody]
  return items.filter((item): item is InventoryItem => typeof item === 'object' && item !== null)
}
