import { countries } from '../config/countries.ts'
import type { FlowTenant } from '../flow-tenant.ts'

/** A number without spaces and punctuation, international ones with a plus sign. */
export const bareNumber = (mobile: string): string => mobile.replaceAll(/[^\d+]/g, '').replace(/^00/, '+')

/** The dialling prefix of the tenant's country. */
export const tenantPrefix = (tenant: FlowTenant): string =>
  countries.find(({ code }) => code === tenant.profile.countryCode)?.phonePrefix ?? ''

/** The ways in which one number may be stored: as it is, with the prefix of the country, without it. */
export function mobileNumbers(
  tenant: FlowTenant,
  mobile: string,
  prefix: string = tenantPrefix(tenant),
): readonly string[] {
  const bare = bareNumber(mobile)
  if (!bare.startsWith('+')) return [bare, `${prefix}${bare}`]
  return bare.startsWith(prefix) ? [bare, bare.slice(prefix.length)] : [bare]
}
