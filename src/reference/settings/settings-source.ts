import type { ApiResult } from '../clients/api-result.ts'
import type { FlowClient, FlowParameter } from '../clients/flow-client.ts'
import type { Log } from '../log.ts'
import { parseBoolean } from './parse-values.ts'
import { shareTurn } from './share-turn.ts'
import { readTenantSettings, TENANT_KEYS } from './tenant-settings.ts'
import type { SettingTexts, TenantKey, TenantSettings } from './tenant-settings.ts'

/** The tenant as a job finds it. */
export interface TenantContext {
  /** CFG-01: nothing is synchronised for a tenant whose extension is not activated. */
  readonly active: boolean
  readonly settings: TenantSettings
  readonly timezone: string | undefined
  readonly currency: string | undefined
}

export interface SettingsSource {
  /** Read anew by each job, or once by jobs that start together (CFG-11, profile `settings-read=run`). */
  tenant(): Promise<ApiResult<TenantContext>>
  /** OMNIUM_FLOW_STOCK_MASTER of one store (CFG-04), as it stands now (INV-15). */
  isFlowStockMaster(storeUid: string): Promise<ApiResult<boolean>>
  credentials(): Promise<{ clientId: string; clientSecret: string } | undefined>
}

export interface SettingsSourceOptions {
  readonly flow: FlowClient
  /** Values of the environment; they come before those in Flow. */
  readonly overrides: SettingTexts
  /** Which of the tenant's extensions is this one. */
  readonly extensionUid: string
  readonly log: Log
}

export function createSettingsSource({
  flow,
  overrides,
  extensionUid,
  log,
}: SettingsSourceOptions): SettingsSource {
  const told = new Set<string>()
  // Settings are read by every job; what is odd about them is worth saying once.
  const warn = (text: string): void => {
    if (told.has(text)) return
    told.add(text)
    log.warn({ setting: text.split(' ')[0] }, text)
  }

  const texts = async (): Promise<ApiResult<SettingTexts>> => {
    const parameters = await flow.tenantParameters(extensionUid)
    if (parameters.ok) return { ok: true, value: { ...textsOf(parameters.value.items), ...overrides } }
    // No parameters are stored for the extension: the environment is all there is.
    if (isMissing(parameters)) return { ok: true, value: overrides }
    return parameters
  }

  return {
    tenant: shareTurn(async (): Promise<ApiResult<TenantContext>> => {
      const [tenant, found] = await Promise.all([flow.tenant(), texts()])
      if (!tenant.ok) return tenant
      if (!found.ok) return found
      const { extensions, timezone, currency } = tenant.value
      return {
        ok: true,
        value: {
          active: extensions.some(
            ({ extensionCode, active }) => extensionCode === 'OMNIUM' && active === true,
          ),
          settings: readTenantSettings(found.value, warn),
          timezone,
          currency: currency.code,
        },
      }
    }),
    isFlowStockMaster: async (storeUid) => {
      const parameters = await flow.storeParameters(storeUid, extensionUid)
      if (!parameters.ok) return isMissing(parameters) ? { ok: true, value: false } : parameters
      const { value } = parameters.value.items.find(({ key }) => key === 'OMNIUM_FLOW_STOCK_MASTER') ?? {}
      const master = parseBoolean('OMNIUM_FLOW_STOCK_MASTER', value ?? undefined, false, warn)
      return { ok: true, value: master }
    },
    credentials: async () => {
      const complete = credentialsOf(readTenantSettings(overrides, () => {}))
      if (complete) return complete
      const found = await texts()
      return found.ok ? credentialsOf(readTenantSettings(found.value, () => {})) : undefined
    },
  }
}

const isMissing = (result: {
  readonly failure: { readonly kind: string; readonly status?: number }
}): boolean => result.failure.kind === 'refused' && result.failure.status === 404

function credentialsOf({
  clientId,
  clientSecret,
}: TenantSettings): { clientId: string; clientSecret: string } | undefined {
  return clientId === undefined || clientSecret === undefined ? undefined : { clientId, clientSecret }
}

function textsOf(parameters: readonly FlowParameter[]): SettingTexts {
  const known = new Set<string>(TENANT_KEYS)
  const present = parameters.filter(({ key, value }) => known.has(key) && value !== null)
  return Object.fromEntries(present.map(({ key, value }) => [key as TenantKey, value ?? '']))
}
