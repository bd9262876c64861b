import type { Random } from '../../src/kernel/random.ts'

/** Identifiers that belong together, by lower-case name: those of an order line, of its order, of its shop. */
export type Context = Readonly<Record<string, string>>

const MOST = 400
const LONGEST = 200
/** Members that name something. */
export const IDENTIFIER = /(id|uid|sku|code|number|key|ean|gtin|email|phone)$/i
/** Members that only wrap what was asked for. */
const ENVELOPE = /^(items?|results?|data|scrollresult|productlist|\d+)$/i

/**
 * What a fuzzer knows to exist. It learns from the state and from every answer, so that later requests name what
 * earlier ones made, together with the parents under which it is found.
 */
export class EntityPool {
  readonly #random: Random
  readonly #contexts = new Map<string, Context[]>()
  /** What was there at the beginning: it is in better order than what a fuzzer makes. */
  readonly #given = new Map<string, Context[]>()

  constructor(random: Random) {
    this.#random = random
  }

  clear(): void {
    this.#contexts.clear()
    this.#given.clear()
  }

  /** Remembers every identifier in the value. `kind` says what the value is: `orders`, `stores`. */
  learn(value: unknown, kind: string, inherited: Context = {}, depth = 0): void {
    if (typeof value !== 'object' || value === null || depth > 6) return
    if (Array.isArray(value)) {
      for (const each of value.slice(0, 20)) this.learn(each, kind, inherited, depth + 1)
      return
    }
    const own: Record<string, string> = {}
    for (const [name, member] of Object.entries(value)) {
      if (!IDENTIFIER.test(name) || (typeof member !== 'string' && typeof member !== 'number')) continue
      const text = String(member)
      if (text === '' || text.length > LONGEST) continue
      const key = name.toLowerCase()
      own[key === 'id' ? `${kind}:id` : key] = text
    }
    const context = { ...inherited, ...own }
    for (const name of Object.keys(own)) this.#remember(name, context)
    for (const [name, member] of Object.entries(value))
      this.learn(member, ENVELOPE.test(name) ? kind : name.toLowerCase(), context, depth + 1)
  }

  /** What has been learnt so far counts as given from now on. */
  settle(): void {
    for (const [name, contexts] of this.#contexts) this.#given.set(name, contexts)
    this.#contexts.clear()
  }

  /** Something that has one of the names. */
  draw(names: readonly string[]): { readonly value: string; readonly context: Context } | undefined {
    const sources = this.#random.int(1, 3) > 1 ? [this.#given, this.#contexts] : [this.#contexts, this.#given]
    for (const source of sources) {
      const known = names.filter((name) => source.has(name))
      if (known.length === 0) continue
      const name = this.#random.pick(known)
      const context = this.#random.pick(source.get(name) ?? [])
      return { value: context[name] ?? '', context }
    }
    return undefined
  }

  #remember(name: string, context: Context): void {
    const known = this.#contexts.get(name)
    if (!known) this.#contexts.set(name, [context])
    else if (known.length < MOST) known.push(context)
    else known[this.#random.int(0, MOST - 1)] = context
  }
}
