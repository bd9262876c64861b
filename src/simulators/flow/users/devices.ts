import { createdNow } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'
import { tillPaymentMethods, tillReasons } from './device-choices.ts'
import { fromBody, fromPath, newUid } from '../uids.ts'
import { viewTenant } from '../tenants/tenant-profile.ts'

/** A till computer that was linked to a store; its token is good for log-ins of users only. */
export interface Device {
  readonly deviceUid: string
  readonly deviceIdentifier: string
  readonly name: string
  readonly storeUid: string
  readonly tillUid: string
  readonly tillNumber: number
  readonly token: string
  readonly createdAt: string
  readonly lastModifiedAt: string
}

export interface DeviceRequest {
  readonly deviceUid?: string
  readonly storeUid: string
  readonly name?: string
  readonly tillUid?: string
}

export function linkDevice(tenant: FlowTenant, request: DeviceRequest): Device {
  const { storeUid } = request
  fromBody(tenant.stores, 'store', '/storeUid', storeUid)
  const deviceUid = newUid(tenant, tenant.devices, 'device', 'deviceUid', request.deviceUid)
  const tillNumber = tenant.devices.by('storeUid', storeUid).length + 1
  return tenant.devices.insert({
    deviceUid,
    deviceIdentifier: `simulated-${deviceUid}`,
    name: request.name ?? `Till ${tillNumber}`,
    storeUid,
    tillUid: request.tillUid ?? `till-${tillNumber}`,
    tillNumber,
    token: tenant.context.ids.token(48),
    ...createdNow(tenant),
  })
}

export function viewDevice(tenant: FlowTenant, device: Device): Schema<'DeviceResponse'> {
  const { deviceUid, deviceIdentifier, name, storeUid } = device
  return {
    deviceUid,
    deviceIdentifier,
    name,
    storeInfo: fromPath(tenant.stores, 'store', storeUid),
    tenantInfo: viewTenant(tenant),
    tillInfo: viewTill(tenant, device),
    availablePaymentMethods: tillPaymentMethods(tenant),
    zeroAmountPaymentMethod: null,
    availableReasons: tillReasons(tenant),
    currencyDenominations: DENOMINATIONS.map((value) => ({ name: String(value / 100), value })),
    settings: {},
    printers: [],
  }
}

/** Quirk 27: `barcodePrinter` is deprecated, and still there. */
function viewTill(tenant: FlowTenant, device: Device): Schema<'TillResponse'> {
  const { tillUid, tillNumber, createdAt, lastModifiedAt } = device
  const last = tenant.orders.by('storeUid', device.storeUid).findLast((order) => order.tillUid === tillUid)
  return {
    tillUid,
    tillNumber,
    name: `Till ${tillNumber}`,
    lastOrderUid: last?.orderUid ?? null,
    lastOrderNumber: last?.orderNumber ?? null,
    cashDrawer: null,
    paymentTerminal: null,
    settings: {},
    device: { deviceUid: device.deviceUid },
    barcodePrinter: null,
    createdAt,
    lastModifiedAt,
  }
}

/** Norwegian notes and coins, in minor units. */
const DENOMINATIONS = [100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 100]
