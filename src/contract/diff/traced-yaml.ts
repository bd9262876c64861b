// oasdiff names lines, and only for YAML. So the documents that it gets are written here, one key per line, and each
// line is known by its JSON pointer: that is how a change finds the evidence of the item that changed.
import { escapePart } from '../../kernel/json-pointer.ts'
import type { Json } from '../gate/bundle-description.ts'

export interface TracedYaml {
  readonly text: string
  /** JSON pointer of the value that begins on a line; index 0 is line 1. */
  readonly pointers: readonly string[]
}

/** A document as block YAML with every key and scalar quoted, so that no value can be read as something else. */
export function tracedYaml(document: Json): TracedYaml {
  const lines: string[] = []
  const pointers: string[] = []
  const write = (line: string, pointer: string): void => {
    lines.push(line)
    pointers.push(pointer)
  }
  const visit = (value: Json, indent: string, pointer: string): void => {
    const isList = Array.isArray(value)
    for (const [key, child] of Object.entries(value as Record<string, Json>)) {
      const below = `${pointer}/${escapePart(key)}`
      const lead = isList ? `${indent}-` : `${indent}${JSON.stringify(key)}:`
      if (isBlock(child)) {
        write(lead, below)
        visit(child, `${indent} `, below)
      } else write(`${lead} ${JSON.stringify(child)}`, below)
    }
  }
  visit(document, '', '')
  return { text: `${lines.join('\n')}\n`, pointers }
}

const isBlock = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0
