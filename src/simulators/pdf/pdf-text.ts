/** Characters of the Windows code page beside those of Latin-1; what it lacks becomes a question mark. */
const WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '™': 0x99,
}

/** A string literal of PDF in WinAnsi encoding, in ASCII only. */
export const pdfText = (text: string): string => `(${[...text].map(escapeCharacter).join('')})`

function escapeCharacter(character: string): string {
  if (character === '(' || character === ')' || character === '\\') return `\\${character}`
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return character
  const byte = WINDOWS[character] ?? (code >= 0xa0 && code <= 0xff ? code : 0x3f)
  return `\\${byte.toString(8).padStart(3, '0')}`
}
