import type { components, operations } from '../../../../generated/simulator/types.ts'
import { iso } from '../../../kernel/clock.ts'
import { UserError } from '../../../kernel/errors.ts'
import type { Handlers } from '../handler.ts'
import { parseDuration, parseInstant } from '../instant.ts'
import { tenantOf } from './admin-root.ts'
import type { AdminRoot, AdminTenant } from './admin-root.ts'

export const clockHandlers: Handlers<Pick<operations, 'getClock' | 'moveClock'>, AdminRoot> = {
  getClock: ({ path }, root) => ({ status: 200, body: describe(tenantOf(root, path.tenantId)) }),
  moveClock: ({ path, body }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    const now = tenant.clock.now()
    const target = targetOf(body, now)
    if (target < now) {
      throw new UserError({
        code: 'E_CLOCK_BACKWARDS',
        what: `The clock of tenant ${tenant.id} stands at ${iso(now)} and cannot go back to ${iso(target)}.`,
        where: '/body/now',
        expected: 'an instant that is not earlier',
        next: 'Create a fresh tenant for an earlier date.',
      })
    }
    tenant.clock.moveTo(target)
    return { status: 200, body: describe(tenant) }
  },
}

function targetOf({ now, advance }: components['schemas']['ClockMove'], from: number): number {
  if (now !== undefined) return parseInstant(now, '/body/now')
  return from + (typeof advance === 'string' ? parseDuration(advance, '/body/advance') : (advance ?? 0))
}

function describe(tenant: AdminTenant): components['schemas']['ClockState'] {
  const nextDue = tenant.clock.nextDue()
  return {
    now: iso(tenant.clock.now()),
    nextDue: nextDue === undefined ? null : iso(nextDue),
    frozen: tenant.isFrozen,
    openExchanges: tenant.openExchanges(),
  }
}
