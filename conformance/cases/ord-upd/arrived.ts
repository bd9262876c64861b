import type { CaseContext } from '../context.ts'
import { flowOrder } from '../given/flow-order.ts'
import type { FlowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'
import type { WebOrderOptions } from '../given/web-order.ts'

/** Places an order and waits until it stands in Flow with all its lines, at rest: no longer OPEN. */
export async function arrived<Check extends string>(
  t: CaseContext<Check>,
  check: Check,
  options: WebOrderOptions,
): Promise<FlowOrder> {
  t.omnium.placeOrder({ order: webOrder(options) })
  return t.expect.present(check, () => {
    const order = flowOrder(t.state.flow, options.id)
    return order && order.orderState !== 'OPEN' && order.items.length === options.lines.length
      ? order
      : undefined
  })
}
