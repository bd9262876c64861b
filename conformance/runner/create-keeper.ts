import type { SimulatedTenant } from '../../src/simulators/simulators.ts'
import type { ConnectorInstance } from '../sut/connector-instance.ts'
import type { Recorder } from './recorder.ts'
import type { GroupOptions } from './group-options.ts'
import { TimeKeeper } from './time-keeper.ts'

/** Real milliseconds that the simulators give a delivery, as both vendors do. */
export const DELIVERY_TIMEOUT = 10_000
const AFTER_IT = 1000

/** Of equal patience, ours must not end first: the delivery is what failed then, not the whole instance. */
const settleLimit = (wait: number): number =>
  wait < DELIVERY_TIMEOUT ? wait : Math.max(wait, DELIVERY_TIMEOUT + AFTER_IT)

/** The keeper of an instance's time, for the tenant that it serves. */
export function createKeeper(
  { config, real }: GroupOptions,
  tenant: SimulatedTenant,
  instance: ConnectorInstance,
  watch: {
    readonly recorder: Recorder
    readonly posts: { readonly open: number }
    readonly seen: { readonly calls: number }
  },
): TimeKeeper {
  const { recorder, posts, seen } = watch
  return new TimeKeeper({
    world: {
      now: () => tenant.clock.now(),
      nextDue: () => tenant.clock.nextDue(),
      moveTo: (instant) => tenant.clock.moveTo(instant),
      openExchanges: () => tenant.openExchanges() + posts.open,
      heldExchanges: () => tenant.heldExchanges(),
      hasActed: () => seen.calls > 0,
      openOwners: () => recorder.openTokens(),
    },
    driver: instance.driver,
    real,
    settleLimit: settleLimit(config.timeouts.wait),
    grace: config.pollInterval,
  })
}
