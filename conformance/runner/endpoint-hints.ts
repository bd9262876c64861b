import type { Exchange } from '../../src/simulators/host/exchange.ts'

const ENDPOINTS = {
  omnium: { name: 'event', option: 'endpoints.omniumEvents' },
  flow: { name: 'webhook', option: 'endpoints.flowWebhooks' },
} as const

/** A path that the connector does not know makes every case fail in its own way; said once it is worth more. */
export function endpointHints(exchanges: readonly Exchange[]): readonly string[] {
  return (['omnium', 'flow'] as const).flatMap((side) => {
    const answered = exchanges.filter(
      ({ kind, system, status }) => kind === 'delivery' && system === side && status !== undefined,
    )
    if (answered.length === 0 || answered.some(({ status }) => status !== 404)) return []
    const { name, option } = ENDPOINTS[side]
    return [`the ${name} endpoint answered 404 each time: check ${option}`]
  })
}
