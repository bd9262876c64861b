import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { InventoryItem, operations } from '../schemas.ts'
import { changeStock, writeStock } from './change-stock.ts'
import { inventoryKey } from './stored-inventory.ts'
import type { StoredInventory } from './stored-inventory.ts'

const MOST = 1000

/** `PUT /api/Inventory/Update`: one level, added when missing. Reserved units stay unless they are sent. */
export const updateInventory: Handler<operations['InventoryUpdate'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const isOverwritten = body.reservedInventory !== undefined
  const level = levelOf(tenant, keyed(body), isOverwritten)
  setLevels(tenant, [level], tenant.apiUser(origin))
  return { status: 200 }
}

/** `PUT /api/Inventory/UpdateMany`: identical items are skipped without transaction or event (quirk 5). */
export const updateManyInventory: Handler<operations['InventoryUpdateMany'], OmniumTenant> = (
  { body, query, origin },
  tenant,
) => {
  if (body.length > MOST) throw badRequest(`At most ${MOST} items are accepted.`)
  const isOverwritten = query.isReservedInventoryOverwritten === true
  const items = body.map(keyed)
  const actor = tenant.apiUser(origin)
  // One after the other: the same item may come twice, and the later level counts.
  const written = items.flatMap((item) => {
    const level = levelOf(tenant, item, isOverwritten)
    return isIdentical(tenant, level) ? [] : [writeStock(tenant, level, actor, { reason: 'UpdateMany' })]
  })
  announce(tenant, written, actor)
  return { status: 200 }
}

/** `POST /api/Inventory/ProcessInventoryTransactions`: changes, not levels; one item may come several times. */
export const processInventoryTransactions: Handler<
  operations['InventoryProcessInventoryTransactions'],
  OmniumTenant
> = ({ body, origin }, tenant) => {
  const changes = body.map((update) => {
    if (!update.skuId || !update.warehouseCode) throw badRequest('skuId and warehouseCode are required.')
    return { ...update, sku: update.skuId, warehouseCode: update.warehouseCode }
  })
  const actor = tenant.apiUser(origin)
  const written = changes.map(({ sku, warehouseCode, inventoryChange = 0, ...update }) =>
    changeStock(
      tenant,
      {
        sku,
        warehouseCode,
        change: inventoryChange,
        reservedChange: update.adjustReservedInventory ? inventoryChange : 0,
        reason: update.reason ?? undefined,
        orderId: update.orderId ?? undefined,
      },
      actor,
    ),
  )
  announce(tenant, written, actor)
  return { status: 200 }
}

type Keyed = InventoryItem & Pick<StoredInventory, 'sku' | 'warehouseCode'>
type Level = Parameters<typeof writeStock>[1]

function keyed(item: InventoryItem): Keyed {
  const { sku, warehouseCode } = item
  if (!sku || !warehouseCode) throw badRequest('sku and warehouseCode are required.')
  return { ...item, sku, warehouseCode }
}

/** Cost, location and minimum sent as 0 or empty keep what is stored; an absent level is the framework's 0. */
function levelOf(tenant: OmniumTenant, item: Keyed, isReservedOverwritten: boolean): Level {
  const before = tenant.inventory.get(inventoryKey(item.sku, item.warehouseCode))
  return {
    ...before,
    ...compact<Keyed>({
      ...item,
      cost: item.cost || before?.cost,
      location: item.location || before?.location,
      minQuantity: item.minQuantity || before?.minQuantity,
    }),
    inventory: item.inventory ?? 0,
    reservedInventory: isReservedOverwritten
      ? (item.reservedInventory ?? 0)
      : (before?.reservedInventory ?? 0),
  }
}

/** Same in everything that a client can set. */
function isIdentical(tenant: OmniumTenant, level: Level): boolean {
  const before = tenant.inventory.get(inventoryKey(level.sku, level.warehouseCode))
  if (!before) return false
  const members = Object.keys(level).filter((name) => !['created', 'modified', 'costTotal'].includes(name))
  return members.every((name) => {
    const key = name as keyof Level
    return JSON.stringify(before[key]) === JSON.stringify(level[key])
  })
}

export function setLevels(tenant: OmniumTenant, levels: readonly Level[], actor: Actor): void {
  const written = levels.map((level) => writeStock(tenant, level, actor, { reason: 'Update' }))
  announce(tenant, written, actor)
}

/** One event a call. Only the operation id of UpdateMany is published; the other writes use it as well. */
function announce(tenant: OmniumTenant, written: readonly StoredInventory[], actor: Actor): void {
  const [first] = written
  if (!first) return
  const isCall = actor.origin !== undefined
  tenant.publisher.publish(
    compact<NewEvent>({
      operationId: isCall ? 350_002 : 150_105,
      className: 'Inventory',
      category: written.length > 1 ? 'BatchUpdate' : 'Updated',
      message: `Inventory updated for ${written.length} item${written.length === 1 ? '' : 's'}`,
      objectId: written.length === 1 ? first.sku : undefined,
      storeId: written.every(({ warehouseCode }) => warehouseCode === first.warehouseCode)
        ? first.warehouseCode
        : undefined,
    }),
    actor,
  )
}
