// Reads a YAML file of the catalogue. Positions are worked out only when a mistake has to be shown: keeping
// the syntax tree for every file would double the time that each start of the command line spends here.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, isMap, isNode, isScalar, parse, parseDocument, YAMLParseError } from 'yaml'
import { UserError } from '../../kernel/errors.ts'

export type YamlPath = readonly (string | number)[]

export interface YamlFile {
  /** Path below the package root, with forward slashes. */
  readonly name: string
  readonly data: unknown
  /** `file:line:column` of the value at `path`, or of `key` in the map at `path`. */
  readonly locate: (path: YamlPath, key?: string) => string
}

/** @throws UserError `E_CATALOGUE_FILE` when the file is missing or is no YAML. */
export function readYamlFile(root: string, name: string): YamlFile {
  const text = readText(root, name)
  return { name, data: parseText(name, text), locate: (path, key) => locate(name, text, path, key) }
}

function readText(root: string, name: string): string {
  try {
    return readFileSync(join(root, name), 'utf8')
  } catch (cause) {
    throw new UserError({
      code: 'E_CATALOGUE_FILE',
      what: 'A file of the rule catalogue cannot be read',
      where: name,
      expected: 'a readable YAML file',
      next: 'install the package again or restore the file',
      cause,
    })
  }
}

function parseText(name: string, text: string): unknown {
  try {
    return parse(text)
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause
    const { line, col } = cause.linePos?.[0] ?? { line: 1, col: 1 }
    throw new UserError({
      code: 'E_CATALOGUE_FILE',
      what: cause.message.split('\n')[0] ?? 'The file is no YAML',
      where: `${name}:${line}:${col}`,
      expected: 'valid YAML without duplicate keys',
      next: 'correct that line',
      cause,
    })
  }
}

function locate(name: string, text: string, path: YamlPath, key?: string): string {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const value = path.length === 0 ? document.contents : document.getIn(path, true)
  const pair = isMap(value)
    ? value.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined
  const node = pair?.key ?? value
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  const { line, col } = lines.linePos(offset)
  return `${name}:${line}:${col}`
}
