import type { SimulatedTenant } from '../../src/simulators/simulators.ts'
import type { ConnectorInstance } from '../sut/connector-instance.ts'
import type { GroupOptions } from './group-options.ts'
import type { TimeKeeper } from './time-keeper.ts'

/** Real milliseconds for calls that were under way when the connector ended. */
const LAST_CALLS = 1000

/**
 * Ends the connector, then waits for what it has sent already: a call that is answered after its tenant is gone
 * would look like one for somebody else. A connector that somebody else started is given time to come to rest.
 */
export async function letGo(
  instance: ConnectorInstance,
  tenant: SimulatedTenant,
  keeper: TimeKeeper,
  { config, signal, real }: GroupOptions,
): Promise<void> {
  const keepsRunning = config.plug.rung === 'url'
  if (keepsRunning && keeper.gone === undefined && !signal?.aborted) await keeper.runUntil(keeper.now())
  await instance.stop()
  await new Promise<void>((resolve) => {
    const cancel = real.schedule(real.now() + LAST_CALLS, resolve)
    // What lies in a socket of an ended process is read at the next turn of the event loop.
    setImmediate(() => void tenant.idle().then(resolve).finally(cancel))
  })
}
