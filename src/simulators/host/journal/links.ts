import type { Exchange } from '../exchange.ts'

/** An event that an exchange brought about, with every attempt to deliver it to one address. */
export interface CausedEvent {
  readonly event: string
  readonly operationId: string
  readonly url: string
  readonly attempts: readonly number[]
}

/** The events that an exchange brought about, as far as the journal still has their deliveries. */
export function causedBy({ seq }: Exchange, entries: readonly Exchange[]): readonly CausedEvent[] {
  const deliveries = entries.filter((each) => each.causedBy && isCause(each.causedBy, seq))
  return [...Map.groupBy(deliveries, eventOf)].map(([, attempts]) => {
    const [{ delivery, operationId = '', url } = {} as Exchange] = attempts
    return { event: delivery?.event ?? '', operationId, url, attempts: attempts.map((each) => each.seq) }
  })
}

/** All attempts at the event of a delivery and its address. */
export const attemptsAt = (exchange: Exchange, entries: readonly Exchange[]): readonly number[] =>
  entries
    .filter((each) => each.kind === 'delivery' && eventOf(each) === eventOf(exchange))
    .map(({ seq }) => seq)

const isCause = (cause: object, seq: number): boolean => 'exchange' in cause && cause.exchange === seq

const eventOf = ({ system, delivery, url }: Exchange): string => `${system} ${delivery?.event} ${url}`
