import type { ContinuousCheck } from '../continuous.ts'

/** CFG-16: data of one tenant never reaches another. */
export const foreignTenant: ContinuousCheck = {
  id: 'CFG-16-always',
  title: 'no call for a foreign tenant',
  role: 'both',
  check: 'foreign-tenant',
  spec: { rule: 'CFG-16', says: "every call is for the connector's own tenant" },
  look: ({ exchanges, stray, tenantUid }) => {
    const calls = [...exchanges, ...stray].filter(
      ({ system, kind, path }) => system === 'flow' && kind === 'call' && path['tenantUid'] !== undefined,
    )
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
