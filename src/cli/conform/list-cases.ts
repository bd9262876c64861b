import type { Catalogue } from '../../contract/catalogue/catalogue.ts'
import type { Case } from '../../../conformance/cases/case.ts'
import { areaOf } from '../../../conformance/runner/area-of.ts'

/** The cases by area: id, how they run, what they tell, and the ids of their checks. */
export function listCases(cases: readonly Case[], { areas }: Catalogue): string {
  const names = [...new Set(cases.map(({ id }) => areaOf(id)))]
  const blocks = names.map((name) => {
    const title = areas.find((area) => area.id === name)?.title
    const own = cases.filter(({ id }) => areaOf(id) === name)
    return [title === undefined ? name : `${name} · ${title}`, ...own.flatMap(describe)].join('\n')
  })
  const rules = new Set(cases.flatMap((each) => each.rules))
  const checks = cases.reduce((sum, each) => sum + Object.keys(each.checks).length, 0)
  return [...blocks, `${cases.length} cases, ${checks} checks, ${rules.size} rules`].join('\n\n')
}

function describe({ id, title, time, settings = {}, checks, alone, restarts }: Case): readonly string[] {
  const how = [
    ...(time === 'moving' ? ['moves time'] : []),
    ...(restarts ? ['restarts'] : alone ? ['alone'] : []),
    ...Object.entries(settings).map(([key, value]) => `${key}=${value ?? '(unset)'}`),
  ]
  return [
    `  ${id}  ${title}${how.length > 0 ? `  [${how.join(', ')}]` : ''}`,
    ...Object.entries(checks).map(([name, { rule, says }]) => `      ${name} (${rule}): ${says}`),
  ]
}
