/** JSON pointers (RFC 6901): `/paths/~1api~1Orders/get`. */
export const escapePart = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')

export const unescapePart = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${escapePart(String(key))}`).join('')

/** The keys that a pointer names. */
export const pathOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapePart)

/** The keys that the fragment of a reference names, as in `#/components/schemas/A%20B`. */
export const pathOfFragment = (reference: string): string[] =>
  pathOf(reference.replace(/^#/, '')).map(decodeURIComponent)

/** The way of a pointer into data, with positions in arrays as numbers. */
export function wayInto(data: unknown, pointer: string): (string | number)[] {
  let value = data
  return pathOf(pointer).map((key) => {
    const step = Array.isArray(value) ? Number(key) : key
    value = (value as Readonly<Record<string | number, unknown>>)[step]
    return step
  })
}
