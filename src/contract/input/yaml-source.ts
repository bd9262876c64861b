import { readFileSync } from 'node:fs'
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml'
import { UserError } from '../../kernel/errors.ts'

/** What a file is for, for messages: `{ code: 'E_CONNECTOR_FILE', expected: 'a connector.yaml', next: '…' }`. */
export interface YamlKind {
  readonly code: string
  readonly expected: string
  /** When the file cannot be read. */
  readonly next: string
}

export interface YamlSource {
  readonly data: unknown
  /** `file:line:column` of the value at the path, or of a key in the map at the path. */
  locate(path: readonly (string | number)[], key?: string): string
}

/** Reads a file that a person wrote. @throws UserError when it is missing or no YAML */
export function readYaml(file: string, { code, expected, next }: YamlKind): YamlSource {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UserError({
      code,
      what: `The file ${file} cannot be read (${(cause as { code?: string }).code ?? String(cause)}).`,
      expected,
      next,
      cause,
    })
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const [mistake] = document.errors
  if (mistake) {
    throw new UserError({
      code,
      what: `The file is no YAML: ${mistake.message}`,
      where: at(mistake.pos[0]),
      expected: 'valid YAML without duplicate keys',
      next: 'Look at this line and the one above: keys of one level begin in one column, indented by spaces and never by tabs, with a blank after each colon; a text with ": " or " #" in it stands in quotes.',
    })
  }
  return {
    data: document.toJS() as unknown,
    locate: (path, key) => {
      const value = path.length === 0 ? document.contents : document.getIn(path, true)
      const pair = isMap(value)
        ? value.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined
      const node = pair?.key ?? value
      return at(isNode(node) ? (node.range?.[0] ?? 0) : 0)
    },
  }
}
