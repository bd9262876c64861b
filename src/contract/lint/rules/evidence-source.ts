import type { Oas3Rule } from '@redocly/openapi-core'
import { isRecord } from './is-record.ts'

interface Options {
  /** The extension that has to be there. */
  readonly source: string
  /** Extensions that ask for it. */
  readonly of: readonly string[]
  /** Words that need no source of their own. */
  readonly unless: readonly string[]
}

/** What is not plainly documented says where it comes from. */
export const evidenceSource: Oas3Rule = (given) => {
  const { source, of, unless } = given as unknown as Options
  return {
    any: {
      enter(node: unknown, context) {
        if (!isRecord(node) || node[source] !== undefined) return
        const extension = of.find((key) => typeof node[key] === 'string' && !unless.includes(node[key]))
        if (extension === undefined) return
        const message = `${extension} is ${String(node[extension])}, and there is no ${source} beside it`
        context.report({ message, location: context.location.child([extension]) })
      },
    },
  }
}
