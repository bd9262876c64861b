import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { operations } from '../schemas.ts'

/** `GET /api/Returns/Claims/ClaimTypes`: what the tenant has configured; an empty list is 200 (quirk 16). */
export const getClaimTypes: Handler<operations['ReturnsGetClaimTypes'], OmniumTenant> = (
  _,
  { settings },
) => ({
  status: 200,
  body: [...settings.claimTypes],
})

export const isClaimType = ({ settings }: OmniumTenant, id: string): boolean =>
  settings.claimTypes.some((type) => type.id === id)
