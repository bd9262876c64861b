import type { components, operations } from '../../../../generated/simulator/types.ts'
import { iso } from '../../../kernel/clock.ts'
import { UserError } from '../../../kernel/errors.ts'
import type { PatientHandlers } from '../handler.ts'
import { parseDuration, parseInstant } from '../instant.ts'
import type { SettleOptions } from '../tenant-clock.ts'
import { tenantOf } from './admin-root.ts'
import type { AdminRoot, AdminTenant } from './admin-root.ts'

type Schemas = components['schemas']
type Move = Schemas['ClockMove']

export const clockHandlers: PatientHandlers<
  Pick<operations, 'getClock' | 'moveClock' | 'hopClock'>,
  AdminRoot
> = {
  getClock: ({ path }, root) => ({ status: 200, body: describe(tenantOf(root, path.tenantId)) }),
  moveClock: async ({ path, body }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    check(body)
    const target = targetOf(body, tenant)
    const rate = rateOf(body, tenant.clock.rate)
    if (target !== undefined) await tenant.clock.travelTo(target, patience(body.timeout))
    if (rate !== undefined) tenant.clock.setRate(rate)
    return { status: 200, body: describe(tenant) }
  },
  hopClock: async ({ path, body }, root) => {
    const tenant = tenantOf(root, path.tenantId)
    await tenant.clock.hop(patience(body?.timeout))
    return { status: 200, body: describe(tenant) }
  },
}

function check({ now, advance, rate, frozen }: Move): void {
  const isTwice = (now !== undefined && advance !== undefined) || (rate !== undefined && frozen !== undefined)
  const isNothing = [now, advance, rate, frozen].every((member) => member === undefined)
  if (!isTwice && !isNothing) return
  throw new UserError({
    code: 'E_CLOCK_MOVE',
    what: isNothing ? 'Nothing says how to move.' : 'The same thing is said in two ways.',
    where: '/body',
    expected: '`now` or `advance`, `rate` or `frozen`, or one of each',
  })
}

function targetOf({ now, advance }: Move, tenant: AdminTenant): number | undefined {
  const present = tenant.clock.now()
  if (now === undefined) return advance === undefined ? undefined : present + milliseconds(advance, 'advance')
  const target = parseInstant(now, '/body/now')
  if (target >= present) return target
  throw new UserError({
    code: 'E_CLOCK_BACKWARDS',
    what: `The clock of tenant ${tenant.id} stands at ${iso(present)} and cannot go back to ${iso(target)}.`,
    where: '/body/now',
    expected: 'an instant that is not earlier',
    next: 'Create a fresh tenant for an earlier date.',
  })
}

function rateOf({ rate, frozen }: Move, present: number): number | undefined {
  if (frozen === undefined) return rate
  if (frozen) return 0
  return present > 0 ? present : 1
}

const LONGEST_PATIENCE = 600_000

function patience(timeout: Move['timeout']): SettleOptions {
  if (timeout === undefined) return {}
  const limit = milliseconds(timeout, 'timeout')
  if (limit > 0 && limit <= LONGEST_PATIENCE) return { timeout: limit }
  throw new UserError({
    code: 'E_TIMEOUT',
    what: `Nobody can wait for ${timeout}.`,
    where: '/body/timeout',
    expected: 'more than nothing and at most PT10M',
  })
}

const milliseconds = (duration: string | number, member: string): number =>
  typeof duration === 'string' ? parseDuration(duration, `/body/${member}`) : duration

function describe(tenant: AdminTenant): Schemas['ClockState'] {
  const { clock, isFrozen } = tenant
  const nextDue = clock.nextDue()
  return {
    now: iso(clock.now()),
    nextDue: nextDue === undefined ? null : iso(nextDue),
    rate: clock.rate,
    frozen: isFrozen,
    openExchanges: tenant.openExchanges(),
  }
}
