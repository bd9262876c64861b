import type { components, operations } from '../../../../generated/simulator/types.ts'
import { iso } from '../../../kernel/clock.ts'
import type { TenantOptions } from '../../simulators.ts'
import type { Handlers } from '../handler.ts'
import { parseInstant } from '../instant.ts'
import { tenantOf } from './admin-root.ts'
import type { AdminRoot, AdminTenant } from './admin-root.ts'

type TenantOperations = 'listTenants' | 'createTenant' | 'getTenant' | 'deleteTenant' | 'resetTenant'

export const tenantHandlers: Handlers<Pick<operations, TenantOperations>, AdminRoot> = {
  listTenants: (_, root) => {
    const tenants = root.core.tenants().map((tenant) => describeTenant(tenant, root))
    return { status: 200, body: { tenants } }
  },
  createTenant: ({ body = {} }, root) => {
    const tenant = root.core.createTenant(toOptions(body))
    return { status: 201, body: describeTenant(tenant, root) }
  },
  getTenant: ({ path }, root) => ({ status: 200, body: describeTenant(tenantOf(root, path.tenantId), root) }),
  deleteTenant: ({ path }, root) => {
    root.core.removeTenant(tenantOf(root, path.tenantId).id)
    return { status: 204 }
  },
  resetTenant: ({ path }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    tenant.reset()
    return { status: 200, body: describeTenant(tenant, root) }
  },
}

function toOptions({ now, ...rest }: components['schemas']['TenantOptions']): TenantOptions {
  return now === undefined ? rest : { ...rest, frozenAt: parseInstant(now, '/body/now') }
}

/** A tenant as the admin API shows it, credentials included. */
export function describeTenant(tenant: AdminTenant, root: AdminRoot): components['schemas']['Tenant'] {
  const urls = root.urls()
  return {
    id: tenant.id,
    now: iso(tenant.clock.now()),
    frozen: tenant.isFrozen,
    openExchanges: tenant.openExchanges(),
    omnium: {
      url: urls.omnium,
      clientId: tenant.omnium.clientId,
      clientSecret: tenant.omnium.clientSecret,
    },
    flow: { url: urls.flow, tenantUid: tenant.flow.tenantUid, token: tenant.flow.token },
  }
}
