import type { FlowBehaviour } from '../behaviour.ts'
import {
  effectiveValues,
  parameterValues,
  omniumExtension,
  OMNIUM_EXTENSION,
  setStoreValues,
  setTenantValues,
} from '../extensions/extensions.ts'
import type { ExtensionRecord } from '../extensions/extensions.ts'
import { omniumStoreParameters, omniumTenantParameters } from '../extensions/omnium-parameters.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { linkDevice } from '../users/devices.ts'
import type { DeviceRequest } from '../users/devices.ts'
import { createUser, viewUser } from '../users/users.ts'
import type { UserRequest } from '../users/users.ts'
import { subscribeWebhook } from './subscribe-webhook.ts'
import type { SubscriptionRequest } from './subscribe-webhook.ts'

type ParameterChanges = Readonly<Record<string, string | null>>

/** How the tenant is set up: the Omnium extension, webhooks, users and tills. */
export interface SettingsActions {
  /** Values by key at tenant level; keys left out stay, null removes. */
  setExtensionParameters(args: { parameters: ParameterChanges }): Schema<'ExtensionParameterValues'>
  setStoreExtensionParameters(args: {
    storeUid: string
    parameters: ParameterChanges
  }): Schema<'ExtensionParameterValues'>
  setExtensionActive(args: { active: boolean }): { active: boolean }
  /** A transport with one subscription for each action. */
  subscribeWebhook(args: SubscriptionRequest): { httpTransportUid: string }
  /** A user who can log in at a device. */
  createUser(args: UserRequest): Schema<'TenantUserResponse'>
  /** A till computer in a store; the token lets users log in at it. */
  linkDevice(args: DeviceRequest): { deviceUid: string; token: string }
  /** How the tenant behaves where nothing is published. */
  setBehaviour(args: Partial<FlowBehaviour>): FlowBehaviour
}

export function createSettingsActions(self: () => FlowTenant): SettingsActions {
  const omnium = (): ExtensionRecord => fromPath(self().extensions, 'extension', OMNIUM_EXTENSION)
  return {
    setExtensionParameters: ({ parameters }) => {
      const { tenantValues } = setTenantValues(self(), omnium(), changesOf(parameters))
      return effectiveValues(omniumTenantParameters, tenantValues)
    },
    setStoreExtensionParameters: ({ storeUid, parameters }) => {
      fromPath(self().stores, 'store', storeUid)
      const { storeValues } = setStoreValues(self(), omnium(), storeUid, changesOf(parameters))
      return effectiveValues(omniumStoreParameters, storeValues[storeUid])
    },
    setExtensionActive: (args) => {
      // Switching it on installs it again after the API removed it.
      const before = self().extensions.get(OMNIUM_EXTENSION) ?? omniumExtension
      const { active } = self().extensions.put({ ...before, active: args.active })
      return { active }
    },
    subscribeWebhook: (args) => subscribeWebhook(self(), args),
    createUser: (args) => viewUser(self(), createUser(self(), args)),
    linkDevice: (args) => {
      const { deviceUid, token } = linkDevice(self(), args)
      return { deviceUid, token }
    },
    setBehaviour: (args) => (self().behaviour = { ...self().behaviour, ...args }),
  }
}

const changesOf = (parameters: ParameterChanges): readonly Schema<'ExtensionParameterValue'>[] =>
  parameterValues({ items: Object.entries(parameters).map(([key, value]) => ({ key, value })) })
