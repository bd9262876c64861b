import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { announceMarket } from '../markets/save-market.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { badRequest, notFound } from '../refused.ts'
import type { Market, Schema, operations } from '../schemas.ts'

type Option = Schema<'OmniumShipmentOption'>

/** The shipment options of a market, of which they are members; those hidden from the API are left out. */
export const listShipmentOptions: Handler<operations['ShipmentOptionsGetShipmentOptions'], OmniumTenant> = (
  { path },
  tenant,
) => ({ status: 200, body: visible(requireMarket(tenant, path.marketId)) })

/** Changes the option of that id, else of that name, and adds one that is not there. */
export const patchShipmentOption: Handler<operations['ShipmentOptionsPatchShipmentOption'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const market = requireMarket(tenant, path.marketId)
  const { shippingMethodId, shippingMethodName } = body
  if (!shippingMethodId && !shippingMethodName)
    throw badRequest('shippingMethodId or shippingMethodName is required.')
  const options = market.shipmentOptions ?? []
  const present = options.find((option) => isNamed(option, shippingMethodId, shippingMethodName))
  const patched = applyPatch<Option>(present ?? {}, body, { skip: [] })
  const after = present
    ? options.map((option) => (option === present ? patched : option))
    : [...options, patched]
  return { status: 200, body: visible(saveOptions(tenant, market, after, tenant.apiUser(origin))) }
}

export const deleteShipmentOption: Handler<
  operations['ShipmentOptionsDeleteShipmentOption'],
  OmniumTenant
> = ({ path, query: { shippingMethodId, shippingMethodName }, origin }, tenant) => {
  const market = requireMarket(tenant, path.marketId)
  const options = market.shipmentOptions ?? []
  const after = options.filter((option) => !isNamed(option, shippingMethodId, shippingMethodName))
  if (after.length === options.length)
    throw notFound('Shipment option', shippingMethodId ?? shippingMethodName ?? '(neither id nor name)')
  return { status: 200, body: visible(saveOptions(tenant, market, after, tenant.apiUser(origin))) }
}

function requireMarket({ markets }: OmniumTenant, id: string): Market {
  const market = markets.get(id)
  if (!market) throw notFound('Market', id)
  return market
}

function saveOptions(tenant: OmniumTenant, market: Market, shipmentOptions: Option[], actor: Actor): Market {
  const saved = tenant.markets.put({ ...market, shipmentOptions })
  announceMarket(tenant, market.marketId ?? '', 'Shipment options saved', actor)
  return saved
}

const visible = ({ shipmentOptions }: Market): Option[] =>
  (shipmentOptions ?? []).filter(({ hideFromApi }) => !hideFromApi)

/** The name counts when no id is given. */
const isNamed = (option: Option, id: string | null | undefined, name: string | null | undefined): boolean =>
  id ? option.shippingMethodId === id : Boolean(name) && option.shippingMethodName === name
