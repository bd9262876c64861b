/** Tells both simulated systems where the connector hears of their changes, as administrators do. */
import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SimulatedTenant } from '../../src/simulators/simulators.ts'
import type { Settings } from '../cases/case.ts'
import type { ConnectorConfig } from './connector-config.ts'
import type { ControlClient } from './control-client.ts'
import { tenantSettings } from './environment.ts'

/** Actions about which a connector of role sync wants to know. */
const ACTIONS = [
  'ORDER_SETTLED',
  'ORDER_RECEIPT_SETTLED',
  'ORDER_DELIVERED',
  'ORDER_HANDLING_STATE_CHANGED',
  'ORDER_CANCELLED',
  'ORDER_RETURNED',
  'ORDER_UPDATED',
  'PURCHASE_RECEIVED',
  'RECEIVEMENT_COMPLETED',
  'CUSTOMER_CREATE',
  'CUSTOMER_UPDATE',
] as const

/** Settings as the tenant's administrator enters them, and the extension switched on. */
export function configureTenant(tenant: SimulatedTenant, settings: Settings): void {
  tenant.flow.actions.setExtensionParameters({ parameters: tenantSettings(tenant, settings) })
  tenant.flow.actions.setExtensionActive({ active: settings['extensionActivated'] !== 'false' })
}

export interface SubscriptionOptions {
  readonly tenant: SimulatedTenant
  readonly config: ConnectorConfig
  readonly baseUrl: string
  readonly eventToken: string
  readonly control: Pick<ControlClient, 'flowChange'>
}

/** Resolves with a function that ends what had to be started for it. */
export async function subscribeConnector(options: SubscriptionOptions): Promise<() => Promise<void>> {
  const { tenant, config, baseUrl, eventToken, control } = options
  tenant.omnium.actions.subscribe({
    url: baseUrl + config.endpoints.omniumEvents,
    headers: { authorization: `Bearer ${eventToken}` },
    // What an administrator asks for; that other events do no harm is judged by sending some past the filter.
    filters: { classNames: ['Order'] },
  })
  switch (config.flowChanges) {
    case 'poll':
      return async () => undefined
    case 'webhook':
      tenant.flow.actions.subscribeWebhook({
        url: baseUrl + config.endpoints.flowWebhooks,
        actions: ACTIONS,
        token: eventToken,
      })
      return async () => undefined
    case 'push': {
      const relay = await startRelay(control)
      const { port } = relay.address() as AddressInfo
      tenant.flow.actions.subscribeWebhook({ url: `http://127.0.0.1:${port}/`, actions: ACTIONS })
      return () => new Promise((resolve) => void relay.close(() => resolve()))
    }
  }
}

/** Turns Flow's webhooks into calls of the control endpoint, one for one, and answers as the connector does. */
function startRelay(control: Pick<ControlClient, 'flowChange'>): Promise<Server> {
  const server = createServer((request, response) => {
    void readJson(request)
      .then((payload) => control.flowChange(changeOf(payload)))
      .then((status) => response.writeHead(status ?? 502).end())
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

interface WebhookPayload {
  readonly order?: { readonly Uid: string }
  readonly receivement?: { readonly Uid: string }
  readonly customer?: { readonly Uid: string }
  readonly store?: { readonly Uid: string }
}

function changeOf({ order, receivement, customer, store }: WebhookPayload): Record<string, string> {
  const storeUid = store ? { storeUid: store.Uid } : {}
  if (receivement) return { entity: 'receivement', uid: receivement.Uid, ...storeUid }
  if (order) return { entity: 'order', uid: order.Uid, ...storeUid }
  return { entity: 'customer', uid: customer?.Uid ?? '', ...storeUid }
}

async function readJson(request: IncomingMessage): Promise<WebhookPayload> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as WebhookPayload
}
