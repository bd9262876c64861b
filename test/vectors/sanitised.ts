// UIDs a second time: character by character with code points, where the vectors came from a pattern and by hand.

const inRange = (code: number, from: string, to: string): boolean =>
  code >= from.charCodeAt(0) && code <= to.charCodeAt(0)

function allowed(code: number, dash: boolean): boolean {
  if (inRange(code, 'a', 'z') || inRange(code, 'A', 'Z') || inRange(code, '0', '9')) return true
  return code === 0x5f || (dash && code === 0x2d)
}

/** The UID of an id, or null when nothing remains. `dash`: dashes survive. */
export function sanitised(id: string, dash: boolean): string | null {
  let uid = ''
  for (const character of id.normalize('NFC'))
    if (allowed(character.codePointAt(0) ?? 0, dash)) uid += character
  return uid === '' ? null : uid
}

/** The UID of a brand name, or null when nothing remains. */
export const brandUid = (brand: string, dash: boolean): string | null =>
  sanitised(brand.normalize('NFC').toLowerCase().split(' ').join('_'), dash)
