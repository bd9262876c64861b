import { parseInstant } from '../simulators/host/instant.ts'
import { importTenant } from '../simulators/index.ts'
import type { SimulatedTenant, Simulators } from '../simulators/index.ts'
import { callAdmin } from './admin-client.ts'
import type { TenantConfig } from './simulators-config.ts'

/** The tenants of the file, in its order. What the data folder has already stays as it is. */
export async function openTenants(
  simulators: Simulators,
  configs: readonly TenantConfig[],
): Promise<readonly SimulatedTenant[]> {
  const tenants: SimulatedTenant[] = []
  for (const config of configs) {
    const kept = simulators.tenant(config.id)
    tenants.push(kept ?? (await openTenant(simulators, config)))
  }
  return tenants
}

async function openTenant(simulators: Simulators, config: TenantConfig): Promise<SimulatedTenant> {
  const { id, seed, settings = {}, subscriptions = {}, faults = [] } = config
  const tenant =
    config.import === undefined
      ? simulators.createTenant(optionsOf(config))
      : importTenant(simulators, config.import, { id, ...(seed !== undefined && { seed }) })
  const post = (path: string, body: object): Promise<Response> =>
    callAdmin(simulators.admin, 'POST', `/tenants/${id}/${path}`, JSON.stringify(body))
  // Through the admin API, because that checks and explains whatever is in the file.
  if (settings.omnium) await post('omnium/actions/saveSettings', { settings: settings.omnium })
  if (settings.flow) await post('flow/actions/setBehaviour', settings.flow)
  for (const each of subscriptions.omnium ?? []) await post('omnium/actions/subscribe', each)
  for (const each of subscriptions.flow ?? []) await post('flow/actions/subscribeWebhook', each)
  for (const each of faults) await post('faults', each)
  return tenant
}

function optionsOf({ id, dataset = 'demo', seed, now, rate, tokenLifetime }: TenantConfig) {
  return {
    id,
    dataset,
    ...(seed !== undefined && { seed }),
    ...(now !== undefined && { frozenAt: parseInstant(now, 'now') }),
    ...(rate !== undefined && { rate }),
    ...(tokenLifetime !== undefined && { tokenLifetime }),
  }
}
