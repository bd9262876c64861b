/**
 * Trouble with what a story is about and nothing else: every operation by which a connector may do the work is
 * hit, so that it does not matter which one it prefers. Trouble lasts until it is ended, however often a
 * connector tries.
 */
import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import type { FaultEffect } from '../../../src/simulators/host/faults.ts'
import type { CaseContext, WaitOptions } from '../context.ts'
import { PURCHASE_ORDER_READS, RECEPTION_CALLS } from '../rcv/receptions.ts'

/** Reads of one order. Lists of changed orders name no order, so no fault can pick one out there. */
export const ORDER_READS = ['OrdersGet', 'OrdersExists', 'OrdersSearchOrders'] as const

/** What a connector may ask or tell Omnium about goods of a purchase order. */
export const RECEPTION_WORK = [
  ...PURCHASE_ORDER_READS,
  ...RECEPTION_CALLS,
  'DeliveriesSearch',
  'DeliveriesGetDelivery',
  'DeliveriesGetDeliveryPurchaseOrderLines',
] as const

export interface OutageOptions {
  readonly system?: 'omnium' | 'flow'
  readonly operations: readonly string[]
  /** Id of what the calls are about. */
  readonly containing: string
  readonly effect: FaultEffect
  /** Calls of each operation that are hit. Default: all until the end. */
  readonly times?: number
}

export interface Outage {
  readonly operations: readonly string[]
  /** Calls that it has hit so far, oldest first; held ones are among them. */
  hits(): readonly Exchange[]
  /** Held calls that somebody still waits for. */
  held(): readonly Exchange[]
  /** Held calls whose caller gave up. */
  abandoned(): readonly Exchange[]
  /** Hit calls that have their answer. */
  refused(): readonly Exchange[]
  end(): void
  /**
   * How long what follows may take: no time, unless a held call outlasted the connector's own time-out; then the
   * job comes again with its first retry.
   */
  patience(): WaitOptions
}

type Scene = Pick<CaseContext<string>, 'calls' | 'faults'>

export function outage(t: Scene, options: OutageOptions): Outage {
  const { system = 'omnium', operations, containing, effect, times = Infinity } = options
  const faults = operations.map((operationId) =>
    t.faults.inject({ system, operationId, containing, effect, times }),
  )
  const ids = new Set(faults.map(({ id }) => id))
  const hits = (): readonly Exchange[] => t.calls().filter(({ fault }) => fault && ids.has(fault.id))
  const abandoned = (): readonly Exchange[] =>
    hits().filter(({ answeredAt, status }) => answeredAt !== undefined && status === undefined)
  return {
    operations,
    hits,
    held: () => hits().filter(({ answeredAt }) => answeredAt === undefined),
    abandoned,
    refused: () => hits().filter(({ status }) => status !== undefined),
    end: () => {
      for (const fault of faults) fault.release()
    },
    patience: () => (abandoned().length > 0 ? { within: '5m' } : {}),
  }
}

export const serverError: FaultEffect = { kind: 'status', status: 500 }

/** Every read of the order fails, or waits, until the end. */
export const orderOutage = (t: Scene, orderId: string, effect: FaultEffect = serverError): Outage =>
  outage(t, { operations: ORDER_READS, containing: orderId, effect })

/** No goods of the case get through until the end. */
export const receptionOutage = (
  t: Scene & Pick<CaseContext<string>, 'ids'>,
  effect: FaultEffect = serverError,
): Outage => outage(t, { operations: RECEPTION_WORK, containing: t.ids.token, effect })
