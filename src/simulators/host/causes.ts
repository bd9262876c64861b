import type { Cause } from './exchange.ts'

/** Knows what a tenant is doing right now, so that what comes of it can be led back to it. */
export class Causes {
  #present: Cause | undefined

  get present(): Cause | undefined {
    return this.#present
  }

  /** What comes about meanwhile has this cause. Handlers and actions end before anything else begins. */
  during<T>(cause: Cause, run: () => T): T {
    const before = this.#present
    this.#present = cause
    try {
      return run()
    } finally {
      this.#present = before
    }
  }

  /** The same actions, each of which is the cause of what it brings about. */
  traced<T extends object>(actions: T): T {
    return new Proxy(actions, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function' || typeof name !== 'string') return member
        const action = member as (...given: unknown[]) => unknown
        return (...given: unknown[]) => this.during({ action: name }, () => action.apply(target, given))
      },
    })
  }
}
