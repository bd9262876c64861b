import { UserError } from '../../kernel/errors.ts'
import { TENANT_KEYS } from './tenant-settings.ts'
import type { SettingTexts } from './tenant-settings.ts'

/** What the connector has to know before it can read anything else; see specs/connector for the variables. */
export interface ConnectorSettings {
  /** Origin of Omnium's API. CFG-20: base URLs are configuration, there is no default to mix up. */
  readonly omniumBaseUrl: string
  /** Base of Flow's API with the version. */
  readonly flowBaseUrl: string
  readonly flowTenantUid: string
  readonly flowApiToken: string
  /** Tenant-level settings of the environment; they come before those in Flow. */
  readonly overrides: SettingTexts
  readonly extensionUid: string
  /** HOOK-12: what callers of the event endpoints carry; undefined leaves them open. */
  readonly eventToken: string | undefined
  readonly controlToken: string | undefined
  /** SKU of the product in Flow that stands for shipping (profile `shipping-line=line`). */
  readonly shippingSku: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

export function readEnvironment(env: Environment): ConnectorSettings {
  const missing: string[] = []
  const need = (name: string): string => {
    const value = text(env[name])
    if (value === undefined) missing.push(name)
    return value ?? ''
  }
  const settings: ConnectorSettings = {
    omniumBaseUrl: need('OMNIUM_BASE_URL'),
    flowBaseUrl: need('FLOW_BASE_URL'),
    flowTenantUid: need('FLOW_TENANT_UID'),
    flowApiToken: need('FLOW_API_TOKEN'),
    overrides: overridesOf(env),
    extensionUid: text(env['FLOW_EXTENSION_UID']) ?? 'omnium',
    eventToken: text(env['CONNECTOR_EVENT_TOKEN']),
    controlToken: text(env['CONNECTOR_CONTROL_TOKEN']),
    shippingSku: text(env['CONNECTOR_SHIPPING_SKU']),
  }
  if (missing.length > 0) {
    throw new UserError({
      code: 'E_CONNECTOR_CONFIGURATION',
      what: `The connector lacks ${missing.join(', ')}.`,
      where: 'environment',
      expected: 'base URLs of both systems, the Flow tenant and its API token',
      next: 'Set the variables named above; `flow-omnium simulate` prints values for the simulated systems.',
    })
  }
  requireUrl('OMNIUM_BASE_URL', settings.omniumBaseUrl)
  requireUrl('FLOW_BASE_URL', settings.flowBaseUrl)
  return settings
}

function overridesOf(env: Environment): SettingTexts {
  const found = TENANT_KEYS.map((key) => [key, text(env[key])] as const).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(found)
}

function requireUrl(name: string, value: string): void {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return
  throw new UserError({
    code: 'E_CONNECTOR_CONFIGURATION',
    what: `${name} is not a URL: ${value}`,
    where: 'environment',
    expected: 'http:// or https:// with a host',
    next: `Correct ${name}.`,
  })
}

const text = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === '' ? undefined : value.trim()
