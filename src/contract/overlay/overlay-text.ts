import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'

export type Place = readonly (string | number)[]
export type Members = Readonly<Record<string, unknown>>

/** The text of an overlay, YAML or JSON, with the place of everything in it. */
export class OverlayText {
  readonly data: unknown
  readonly #file: string
  readonly #document: Document.Parsed
  readonly #lines = new LineCounter()

  /** @throws UserError `E_OVERLAY_FILE` with file and line when the text is neither YAML nor JSON */
  constructor(file: string, text: string) {
    this.#file = file
    this.#document = parseDocument(text, { lineCounter: this.#lines })
    const [error] = this.#document.errors
    if (error) {
      const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
      throw new UserError({
        code: 'E_OVERLAY_FILE',
        what: `The overlay cannot be read: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
        where: `${file}:${line}:${col}`,
        expected: 'valid YAML or JSON without duplicate keys',
        next: 'correct that line',
        cause: error,
      })
    }
    this.data = this.#document.toJS() as unknown
  }

  /** `file:line:column` of the value at a place, or of a key in it. */
  locate(place: Place, key?: string): string {
    const value = place.length === 0 ? this.#document.contents : this.#document.getIn(place, true)
    const pair = isMap(value)
      ? value.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined
    const node = pair?.key ?? value
    const { line, col } = this.#lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0)
    return `${this.#file}:${line}:${col}`
  }

  /** The object at a place, with no other keys than the known ones and extensions. */
  membersAt(place: Place, known: readonly string[], knownExtensions: readonly string[] = []): Members {
    const value = place.reduce<unknown>((node, part) => (node as Members)[part], this.data)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.mistake(place, `${nameOf(place)} is no object`, `an object with ${known.join(', ')}`)
    }
    for (const key of Object.keys(value)) {
      if (known.includes(key) || knownExtensions.includes(key)) continue
      const near = suggest(key, [...known, ...knownExtensions])
      // An extension of somebody else is none of our business, a misspelt one of ours is.
      if (key.startsWith('x-') && !near) continue
      const all = [...known, ...knownExtensions].join(', ')
      throw this.mistake(
        place,
        `${nameOf(place)} has the unknown key ${key}`,
        near ? `${near}, or another of ${all}` : `one of ${all}`,
        key,
      )
    }
    return value as Members
  }

  mistake(place: Place, what: string, expected: string, key?: string): UserError {
    return new UserError({ code: 'E_OVERLAY', what: `${what}.`, where: this.locate(place, key), expected })
  }
}

/** `actions[2].update`, as messages call a place. */
export const nameOf = (place: Place): string =>
  place.length === 0
    ? 'the overlay'
    : place
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
        .join('')
        .replace(/^\./, '')
