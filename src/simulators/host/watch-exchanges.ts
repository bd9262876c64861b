import type { Exchange } from './exchange.ts'

/** Told of each exchange that has ended, with the real milliseconds from its beginning on. */
export type ExchangeWatcher = (exchange: Exchange, milliseconds: number) => void

/** A listener of journals that times exchanges for the watchers; `now` counts real milliseconds. */
export function watchExchanges(
  watchers: readonly ExchangeWatcher[],
  now: () => number,
): (exchange: Exchange, phase: 'begun' | 'answered') => void {
  const begun = new WeakMap<Exchange, number>()
  return (exchange, phase) => {
    if (phase === 'begun') return void begun.set(exchange, now())
    const milliseconds = now() - (begun.get(exchange) ?? now())
    for (const watch of watchers) watch(exchange, milliseconds)
  }
}
