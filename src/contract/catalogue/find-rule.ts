import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import type { Rule } from './catalogue.ts'

/** A lookup by id that answers a misspelt id with the nearest one. */
export function ruleFinder(rules: readonly Rule[]): (id: string) => Rule {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return (id) => {
    const rule = byId.get(id)
    if (rule) return rule
    const near = suggest(id, [...byId.keys()])
    throw new UserError({
      code: 'E_UNKNOWN_RULE',
      what: `There is no rule ${JSON.stringify(id)}`,
      expected: near ? `an id of the catalogue, perhaps ${near}` : 'an id of the catalogue, such as AUTH-07',
      next: 'see `flow-omnium rules` for all ids',
    })
  }
}
