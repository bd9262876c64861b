import type { Clock } from './clock.ts'
import type { Random } from './random.ts'

/** Ids that look like the real thing and repeat with the seed. */
export interface Ids {
  /** A lower-case UUID (version 4 layout) from the seeded random source. */
  uuid(): string
  /** A UUID version 7: ordered by the injected clock and, within one instant, by a counter; always increasing. */
  uuidV7(): string
  /** Letters and digits only, for event ids, tokens and secrets of simulated tenants. */
  token(length: number): string
  /** Where the sequence stands; `load` goes on from there, without repeating an id. */
  save(): IdsState
  load(state: IdsState): void
}

export interface IdsState {
  readonly random: readonly number[]
  readonly lastTime: number
  readonly counter: number
}

const HEX = '0123456789abcdef'
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

export function createIds(random: Random, clock: Pick<Clock, 'now'>): Ids {
  let lastTime = 0
  let counter = 0
  const hex = (digits: number): string => {
    let text = ''
    for (let i = 0; i < digits; i++) text += HEX.charAt(random.int(0, 15))
    return text
  }
  const variant = (): string => random.pick(['8', '9', 'a', 'b'])
  return {
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${variant()}${hex(3)}-${hex(12)}`,
    uuidV7: () => {
      // A clock that stands still must not break the order: the counter fills the bits behind the time.
      const now = Math.max(clock.now(), lastTime)
      counter = now === lastTime ? counter + 1 : 0
      lastTime = now
      const time = now.toString(16).padStart(12, '0')
      const count = counter.toString(16).padStart(6, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${count.slice(0, 3)}-8${count.slice(3)}-${hex(12)}`
    },
    token: (length) => {
      let text = ''
      while (text.length < length) text += ALPHABET.charAt(random.int(0, ALPHABET.length - 1))
      return text
    },
    save: () => ({ random: random.save(), lastTime, counter }),
    load: (state) => {
      random.load(state.random)
      lastTime = state.lastTime
      counter = state.counter
    },
  }
}
