/** Values that must never be seen: credentials from the environment and every token as it is issued (AUTH-15). */
export interface Secrets {
  add(value: string | undefined): void
  hide(text: string): string
}

/** Shorter values would hide ordinary words. */
const SHORTEST = 6

export function createSecrets(...values: readonly (string | undefined)[]): Secrets {
  const known = new Set<string>()
  const add = (value: string | undefined): void => {
    if (value === undefined || value.length < SHORTEST) return
    known.add(value)
    // A secret in a query string or in a JSON line does not look like itself.
    known.add(encodeURIComponent(value))
    known.add(JSON.stringify(value).slice(1, -1))
  }
  values.forEach(add)
  return {
    add,
    hide: (text) => [...known].reduce((hidden, value) => hidden.replaceAll(value, '[secret]'), text),
  }
}
