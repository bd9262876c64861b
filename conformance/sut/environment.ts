import { iso } from '../../src/kernel/clock.ts'
import type { SimulatedTenant, Simulators } from '../../src/simulators/simulators.ts'
import type { Settings } from '../cases/case.ts'
import { SHIPPING_SKU } from '../cases/given/shipping-product.ts'

/** What a connector has to know, as `specs/connector` lists it. Secrets are in here: never into a stream. */
export interface EnvironmentOptions {
  readonly simulators: Simulators
  readonly tenant: SimulatedTenant
  readonly settings: Settings
  readonly eventToken: string
  readonly controlToken: string
  readonly port?: number
  readonly dataDir?: string
  /** Whether the run will stop the connector and start it again on the same data. */
  readonly restarts?: boolean
  /** Start of the run's time, where it can be moved. */
  readonly now?: number
}

/** The variables for one connector; a setting of `null` leaves the variable out. */
export function connectorEnvironment(options: EnvironmentOptions): Record<string, string> {
  const { simulators, tenant, settings, port, dataDir, now } = options
  const variables: Record<string, string | null | undefined> = {
    PORT: port === undefined ? undefined : String(port),
    OMNIUM_BASE_URL: simulators.omnium.url,
    FLOW_BASE_URL: `${simulators.flow.url}/v2`,
    FLOW_TENANT_UID: tenant.flow.tenantUid,
    FLOW_API_TOKEN: tenant.flow.token,
    CONNECTOR_EVENT_TOKEN: options.eventToken,
    CONNECTOR_CONTROL_TOKEN: options.controlToken,
    CONNECTOR_NOW: now === undefined ? undefined : iso(now),
    CONNECTOR_SHIPPING_SKU: SHIPPING_SKU,
    CONNECTOR_RESTARTS: options.restarts === undefined ? undefined : String(options.restarts),
    DATA_DIR: dataDir,
    ...tenantSettings(tenant, settings),
  }
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** The tenant-level settings of a run: credentials, and what the cases of the group ask for. */
export function tenantSettings(tenant: SimulatedTenant, settings: Settings): Settings {
  const published = Object.entries(settings).filter(([key]) => key.startsWith('OMNIUM_'))
  return {
    OMNIUM_CLIENT_ID: tenant.omnium.clientId,
    OMNIUM_CLIENT_SECRET: tenant.omnium.clientSecret,
    ...Object.fromEntries(published),
  }
}

const OURS = /^(OMNIUM_|FLOW_|CONNECTOR_)|^(PORT|DATA_DIR|DATABASE_URL)$/

/**
 * The surroundings of a started program: ours without whatever could be taken for its configuration. A database
 * is named in the connector file or not at all: two instances must not share one by accident.
 */
export function inherited(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !OURS.test(entry[0]),
    ),
  )
}

/** Puts variables into texts of the form `${NAME}`; unknown ones stay as they are. */
export function substitute(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)\}/g, (whole, name: string) => variables[name] ?? whole)
}
