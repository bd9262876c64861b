import type { Catalogue, Rule } from '../../contract/catalogue/catalogue.ts'
import { wrap } from './wrap.ts'

const COLUMN = 33
const WIDTH = 120

/** One line per rule under the heading of its area, and the number at the end. */
export function listRules(catalogue: Catalogue, rules: readonly Rule[]): string {
  const areas = catalogue.areas.map(({ id, title }) => ({
    heading: `${id} · ${title}`,
    rules: rules.filter(({ area }) => area === id),
  }))
  const blocks = areas
    .filter((area) => area.rules.length > 0)
    .map((area) => [area.heading, ...area.rules.map(line)].join('\n'))
  const total = `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'} (explain one: flow-omnium rules AUTH-07)`
  return [...blocks, total].join('\n\n')
}

function line({ id, level, basis, role, statement }: Rule): string {
  const text = wrap(statement, COLUMN, WIDTH).trimStart()
  return `  ${id.padEnd(12)} ${level.padEnd(6)} ${basis}  ${role.padEnd(7)}${text}`
}
