import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import type { ContinuousCheck } from './continuous-check.ts'

/**
 * CFG-16: data of one tenant never reaches another. A stray call carries no credentials that anybody knows; when it
 * names a tenant of this run, it is a late call of the connector that was given this tenant, after its end.
 */
export const foreignTenant: ContinuousCheck = {
  id: 'CFG-16-always',
  title: 'no call for a foreign tenant',
  role: 'both',
  check: 'foreign-tenant',
  spec: { rule: 'CFG-16', says: "every call is for the connector's own tenant" },
  look: ({ exchanges, stray, tenantUid, givenTenants }) => {
    const own = exchanges.filter(namesTenant)
    const others = stray.filter(namesTenant).filter(({ path }) => !givenTenants.has(path['tenantUid'] ?? ''))
    const calls = [...own, ...others]
    const foreign = calls.find(({ path }) => path['tenantUid'] !== tenantUid)
    return {
      observations: calls.length,
      ...(foreign && {
        violation: {
          expected: `tenant ${tenantUid}`,
          seen: `tenant ${foreign.path['tenantUid'] ?? ''}`,
          exchange: foreign,
        },
      }),
    }
  },
}

const namesTenant = ({ system, kind, path }: Exchange): boolean =>
  system === 'flow' && kind === 'call' && path['tenantUid'] !== undefined
