import type { OmniumHandlers } from '../schemas.ts'
import { addLinesToShipments, deleteShipments, patchShipments, putShipments } from './order-shipments.ts'

export const orderShipmentHandlers: OmniumHandlers<
  'ShipmentsPut' | 'ShipmentsPatch' | 'ShipmentsDeleteShipments' | 'ShipmentsAddOrderLinesToShipment'
> = {
  ShipmentsPut: putShipments,
  ShipmentsPatch: patchShipments,
  ShipmentsDeleteShipments: deleteShipments,
  ShipmentsAddOrderLinesToShipment: addLinesToShipments,
}
