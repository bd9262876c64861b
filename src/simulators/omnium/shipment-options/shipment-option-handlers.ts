import type { OmniumHandlers } from '../schemas.ts'
import { deleteShipmentOption, listShipmentOptions, patchShipmentOption } from './shipment-options.ts'

export const shipmentOptionHandlers: OmniumHandlers<
  | 'ShipmentOptionsGetShipmentOptions'
  | 'ShipmentOptionsPatchShipmentOption'
  | 'ShipmentOptionsDeleteShipmentOption'
> = {
  ShipmentOptionsGetShipmentOptions: listShipmentOptions,
  ShipmentOptionsPatchShipmentOption: patchShipmentOption,
  ShipmentOptionsDeleteShipmentOption: deleteShipmentOption,
}
