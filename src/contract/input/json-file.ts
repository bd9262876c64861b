// Reads a JSON file that somebody else made. Positions are worked out only when a mistake has to be shown.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { LineCounter, isNode, parseDocument } from 'yaml'
import { UserError } from '../../kernel/errors.ts'
import type { Path } from '../openapi/json-value.ts'
import { findJsonMistake } from './json-mistake.ts'

export interface TextFile {
  /** Relative to the working directory when it lies below it. */
  readonly name: string
  readonly text: string
}

export interface JsonFile extends TextFile {
  readonly data: unknown
  /** `file:line:column` of the value at the path, or of the nearest one above it that exists. */
  locate(path: Path): string
}

/** What the file should be, for messages: `{ code: 'E_PACT_FILE', kind: 'a pact' }`. */
export interface FileKind {
  readonly code: string
  readonly kind: string
}

/** @throws UserError when the file cannot be read */
export function readTextFile(file: string, { code, kind }: FileKind): TextFile {
  const name = shownName(file)
  try {
    return { name, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') }
  } catch (cause) {
    const what = `The file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`
    throw new UserError({ code, what, where: name, expected: `a readable file with ${kind}`, cause })
  }
}

/** @throws UserError when the file cannot be read or is no JSON */
export function readJsonFile(file: string, kind: FileKind): JsonFile {
  return parseJsonFile(readTextFile(file, kind), kind)
}

export function parseJsonFile(file: TextFile, kind: FileKind): JsonFile {
  return { ...file, data: parse(file, kind), locate: createLocator(file) }
}

function parse({ name, text }: TextFile, { code, kind }: FileKind): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Not its message: that quotes what stands around the place, which may be a secret.
    const { offset, expected } = findJsonMistake(text)
    const before = text.slice(0, offset).split('\n')
    throw new UserError({
      code,
      what: `The file is no JSON: ${expected} should stand here`,
      where: `${name}:${before.length}:${(before.at(-1) ?? '').length + 1}`,
      expected: `JSON with ${kind}`,
      next: 'correct that line',
    })
  }
}

function createLocator({ name, text }: TextFile): (path: Path) => string {
  let parsed: { readonly lines: LineCounter; readonly document: ReturnType<typeof parseDocument> } | undefined
  return (path) => {
    if (!parsed) {
      const lines = new LineCounter()
      parsed = { lines, document: parseDocument(text, { lineCounter: lines, uniqueKeys: false }) }
    }
    const { document, lines } = parsed
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (!isNode(node)) continue
      const { line, col } = lines.linePos(node.range?.[0] ?? 0)
      return `${name}:${line}:${col}`
    }
    return `${name}:1`
  }
}

export function shownName(file: string): string {
  const path = relative('', file)
  return path.startsWith('..') || path === '' ? file : path
}
