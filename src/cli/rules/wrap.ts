/** Lines of at most `width` characters, each set in by `indent` blanks. */
export function wrap(text: string, indent: number, width = 100): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width - indent) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map((one) => ' '.repeat(indent) + one).join('\n')
}
