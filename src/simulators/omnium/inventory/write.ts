import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, conflict } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { InventoryItem, operations } from '../schemas.ts'
import { writeStock } from './change-stock.ts'
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

/** `POST /api/Inventory`: a new level; one that exists is refused by the general rule for creations. */
export const postInventory: Handler<operations['InventoryPost'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const item = keyed(body)
  if (tenant.inventory.has(inventoryKey(item.sku, item.warehouseCode)))
    throw conflict(`There is a level of ${item.sku} in ${item.warehouseCode} already.`)
  setLevels(tenant, [levelOf(tenant, item, true)], tenant.apiUser(origin))
  return { status: 201 }
}

/**
 * `POST /api/Inventory/AddMany`: overwrites what is there with what is sent, reserved units and empty members
 * included, and writes a transaction for each item even when nothing changes (quirk 4).
 */
export const addManyInventory: Handler<operations['InventoryAddMany'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  refuseLongBatch(body, MOST)
  const actor = tenant.apiUser(origin)
  const written = body.map(keyed).map(({ inventory = 0, reservedInventory = 0, ...item }) =>
    writeStock(tenant, { ...compact<Keyed>(item), inventory, reservedInventory }, actor, {
      reason: 'AddMany',
    }),
  )
  announce(tenant, written, actor, 350_000)
  return { status: 201 }
}

/** `PUT /api/Inventory/UpdateMany`: identical items are skipped without transaction or event (quirk 5). */
export const updateManyInventory: Handler<operations['InventoryUpdateMany'], OmniumTenant> = (
  { body, query, origin },
  tenant,
) => {
  refuseLongBatch(body, MOST)
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

/** One event a call. Writes whose operation id is not published use that of UpdateMany. */
export function announce(
  tenant: OmniumTenant,
  written: readonly StoredInventory[],
  actor: Actor,
  operationId = 350_002,
): void {
  const [first] = written
  if (!first) return
  const isCall = actor.origin !== undefined
  tenant.publisher.publish(
    compact<NewEvent>({
      operationId: isCall ? operationId : 150_105,
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
