import type { Oas3Rule } from '@redocly/openapi-core'
import { isRecord } from './is-record.ts'

interface Options {
  readonly words: readonly string[]
  /** Extensions whose value is one word. */
  readonly single: readonly string[]
  /** Extensions that map names (values, members, statuses) to words. */
  readonly maps: readonly string[]
}

/** Every mark of evidence is one of the words that the ruleset lists, so that each can be counted and compared. */
export const evidenceWord: Oas3Rule = (given) => {
  const { words, single, maps } = given as unknown as Options
  const expected = `one of ${words.join(', ')}`
  return {
    any: {
      enter(node: unknown, context) {
        if (!isRecord(node)) return
        const judge = (value: unknown, path: readonly string[]): void => {
          if (words.includes(value as string)) return
          const message = `${path.join('.')} is ${JSON.stringify(value)}, expected ${expected}`
          context.report({ message, location: context.location.child([...path]) })
        }
        for (const key of single) if (key in node) judge(node[key], [key])
        for (const key of maps) {
          const map = node[key]
          if (map === undefined) continue
          if (!isRecord(map)) judge(map, [key])
          else for (const [name, word] of Object.entries(map)) judge(word, [key, name])
        }
      },
    },
  }
}
