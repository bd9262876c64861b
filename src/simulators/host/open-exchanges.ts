/** Counts what is under way for a tenant: calls being handled or held, deliveries queued or on the wire. */
export class OpenExchanges {
  #count = 0
  #waiting: (() => void)[] = []

  get count(): number {
    return this.#count
  }

  /** Counts one more until the returned function is called (once; further calls change nothing). */
  open(): () => void {
    this.#count++
    let isOpen = true
    return () => {
      if (!isOpen) return
      isOpen = false
      this.#count--
      if (this.#count === 0) for (const resolve of this.#waiting.splice(0)) resolve()
    }
  }

  /** Resolves when nothing is open. */
  async idle(): Promise<void> {
    // Whoever wakes first may open the next exchange, so look again.
    while (this.#count > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }
}
