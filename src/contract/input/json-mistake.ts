/** Where a text stops being JSON, and what should stand there. */
export interface JsonMistake {
  readonly offset: number
  readonly expected: string
}

const SPACE = /[ \t\r\n]*/y
// Unrolled: an alternation for every character would exhaust the stack on long texts.
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Finds the first mistake in a text that `JSON.parse` has refused: its own message does not always name the
 * place, and quotes what stands around it, which may be a secret.
 */
export function findJsonMistake(text: string): JsonMistake {
  let offset = 0
  /** What is still open, outermost first. */
  const open: ('}' | ']')[] = []
  let wanted: 'value' | 'value or end' | 'name' | 'name or end' | 'comma or end' = 'value'

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset
    const found = pattern.exec(text)
    if (found) offset += found[0].length
    return found !== null
  }
  const take = (character: string): boolean => {
    if (text[offset] !== character) return false
    offset += 1
    return true
  }
  const closes = (): boolean => {
    const end = open.at(-1)
    if (end === undefined || !take(end)) return false
    open.pop()
    wanted = 'comma or end'
    return true
  }
  for (;;) {
    skip(SPACE)
    if (wanted === 'comma or end') {
      if (open.length === 0) return { offset, expected: 'the end of the text' }
      if (closes()) continue
      if (!take(',')) return { offset, expected: `a comma or ${open.at(-1) ?? ''}` }
      wanted = open.at(-1) === '}' ? 'name' : 'value'
    } else if (wanted === 'name' || wanted === 'name or end') {
      if (wanted === 'name or end' && closes()) continue
      if (!skip(STRING)) return { offset, expected: 'a name in double quotes' }
      skip(SPACE)
      if (!take(':')) return { offset, expected: 'a colon' }
      wanted = 'value'
    } else {
      if (wanted === 'value or end' && closes()) continue
      if (take('{')) {
        open.push('}')
        wanted = 'name or end'
      } else if (take('[')) {
        open.push(']')
        wanted = 'value or end'
      } else if (skip(STRING) || skip(PLAIN)) wanted = 'comma or end'
      else return { offset, expected: 'a value' }
    }
  }
}
