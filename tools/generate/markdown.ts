/** First line of every page that `npm run generate` writes. */
export const GENERATED = '<!-- Made from specs/ by `npm run generate`. Do not edit. -->'

/** A table; cells may hold Markdown, pipes in them are escaped. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  const numeric = (column: number): boolean =>
    rows.length > 0 && rows.every((cells) => typeof cells[column] === 'number')
  const rule = `|${head.map((_, column) => (numeric(column) ? '---:' : '---')).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** Text from the data as Markdown: angle brackets outside code would be taken for HTML. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll(/(?<!\\)([*_])/g, '\\$1'),
    )
    .join('')
}

export const paragraphs = (...blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`
