import { RatedClock } from './rated-clock.ts'

/**
 * The machine's clock, perhaps moved ahead. It exists for people who run the simulators beside a connector without
 * clock control, and for timeouts that are about real programs.
 */
export class SystemClock extends RatedClock {
  constructor() {
    super({ rate: 1 })
  }
}
