import type { FlowTenant } from '../flow-tenant.ts'
import { page } from '../lists/page.ts'
import { forbidden, invalid } from '../refused.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { bearerToken, identityOf } from '../users/identity.ts'
import {
  effectiveValues,
  parameterValues,
  setStoreValues,
  setTenantValues,
  viewExtension,
} from './extensions.ts'
import type { ExtensionRecord } from './extensions.ts'
import { omniumStoreParameters, omniumTenantParameters } from './omnium-parameters.ts'

export const extensionHandlers: FlowHandlers<
  | 'listExtensions'
  | 'getExtension'
  | 'updateExtension'
  | 'deleteExtension'
  | 'getExtensionParameters'
  | 'updateExtensionParameters'
  | 'getStoreExtensionParameters'
  | 'updateStoreExtensionParameters'
> = {
  listExtensions: ({ query, headers }, tenant) => {
    requireUser(tenant, headers)
    return { status: 200, body: page(tenant.extensions.all().map(viewExtension), query) }
  },
  getExtension: ({ path, headers }, tenant) => {
    requireUser(tenant, headers)
    return { status: 200, body: viewExtension(extensionOf(tenant, path.tenantExtensionUid)) }
  },
  updateExtension: ({ path, body, headers }, tenant) => {
    requireUser(tenant, headers)
    const extension = extensionOf(tenant, path.tenantExtensionUid)
    if (typeof body.active !== 'boolean') throw invalid('/active', 'must be boolean')
    const name = typeof body.name === 'string' ? body.name : extension.name
    return {
      status: 200,
      body: viewExtension(tenant.extensions.put({ ...extension, name, active: body.active })),
    }
  },
  deleteExtension: ({ path, headers }, tenant) => {
    requireUser(tenant, headers)
    tenant.extensions.delete(extensionOf(tenant, path.tenantExtensionUid).tenantExtensionUid)
    return { status: 204 }
  },
  getExtensionParameters: ({ path }, tenant) => {
    const { tenantValues } = extensionOf(tenant, path.tenantExtensionUid)
    return { status: 200, body: effectiveValues(omniumTenantParameters, tenantValues) }
  },
  updateExtensionParameters: ({ path, body }, tenant) => {
    const extension = extensionOf(tenant, path.tenantExtensionUid)
    const { tenantValues } = setTenantValues(tenant, extension, parameterValues(body))
    return { status: 200, body: effectiveValues(omniumTenantParameters, tenantValues) }
  },
  getStoreExtensionParameters: ({ path }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const { storeValues } = extensionOf(tenant, path.tenantExtensionUid)
    return { status: 200, body: effectiveValues(omniumStoreParameters, storeValues[path.storeUid]) }
  },
  updateStoreExtensionParameters: ({ path, body }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const extension = extensionOf(tenant, path.tenantExtensionUid)
    const { storeValues } = setStoreValues(tenant, extension, path.storeUid, parameterValues(body))
    return { status: 200, body: effectiveValues(omniumStoreParameters, storeValues[path.storeUid]) }
  },
}

const extensionOf = (tenant: FlowTenant, uid: string): ExtensionRecord =>
  fromPath(tenant.extensions, 'extension', uid)

type Headers = Readonly<Record<string, string>>

/**
 * Quirk 25: integration tokens are not listed for these operations. Whether the vendor refuses them is not
 * confirmed, and a connector may need to see whether the extension is active, so the default lets them pass.
 */
function requireUser(tenant: FlowTenant, headers: Headers): void {
  const isUser = identityOf(tenant, bearerToken(headers))?.kind === 'user'
  if (tenant.behaviour.extensionsNeedUserToken && !isUser) {
    throw forbidden('Extensions are open to user tokens only, not to an integration token.')
  }
}
