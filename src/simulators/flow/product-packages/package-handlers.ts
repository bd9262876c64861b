import { integrationUser } from '../actor.ts'
import { viewedPage } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { addComponent, changeComponent, deleteComponent } from './package-components.ts'
import { createSlot, packageSlots, slotsOf, updateSlot } from './package-slots.ts'
import { viewComponent, viewSlot } from './package-view.ts'

export const packageHandlers: FlowHandlers<
  | 'listProductPackageSlots'
  | 'createProductPackageSlot'
  | 'getProductPackageSlot'
  | 'updateProductPackageSlot'
  | 'deleteProductPackageSlot'
  | 'createProductPackageComponent'
  | 'updateProductPackageComponent'
  | 'deleteProductPackageComponent'
> = {
  listProductPackageSlots: ({ path: { productUid }, query }, tenant) => {
    fromPath(tenant.products, 'product', productUid)
    const slots = slotsOf(tenant, productUid)
    return { status: 200, body: viewedPage(slots, query, (slot) => viewSlot(tenant, slot)) }
  },
  createProductPackageSlot: ({ path: { productUid }, body }, tenant) => {
    fromPath(tenant.products, 'product', productUid)
    return { status: 201, body: viewSlot(tenant, createSlot(tenant, productUid, body, integrationUser)) }
  },
  getProductPackageSlot: ({ path }, tenant) => ({
    status: 200,
    body: viewSlot(tenant, packageSlots.require(tenant, addressOf(path))),
  }),
  updateProductPackageSlot: ({ path: { productUid, productPackageSlotUid }, body }, tenant) => {
    const slot = updateSlot(tenant, productUid, productPackageSlotUid, body, integrationUser)
    return { status: 200, body: viewSlot(tenant, slot) }
  },
  deleteProductPackageSlot: ({ path }, tenant) => {
    packageSlots.remove(tenant, addressOf(path))
    return { status: 204 }
  },
  createProductPackageComponent: ({ path, body }, tenant) => {
    const slot = packageSlots.require(tenant, addressOf(path))
    return { status: 201, body: viewComponent(tenant, addComponent(tenant, slot, body, integrationUser)) }
  },
  updateProductPackageComponent: ({ path, body }, tenant) => {
    const slot = packageSlots.require(tenant, addressOf(path))
    const uid = path.productPackageComponentUid
    const component = changeComponent(tenant, slot, uid, body, integrationUser)
    return { status: 200, body: viewComponent(tenant, component) }
  },
  deleteProductPackageComponent: ({ path }, tenant) => {
    const slot = packageSlots.require(tenant, addressOf(path))
    deleteComponent(tenant, slot, path.productPackageComponentUid, integrationUser)
    return { status: 204 }
  },
}

const addressOf = (path: {
  readonly productUid: string
  readonly productPackageSlotUid: string
}): readonly [string, string] => [path.productUid, path.productPackageSlotUid]
