import type { Catalogue } from '../../contract/catalogue/catalogue.ts'
import type { Case } from '../../../conformance/cases/case.ts'
import type { ContinuousCheck } from '../../../conformance/runner/continuous/continuous-check.ts'
import { areaOf } from '../../../conformance/runner/area-of.ts'

/** The cases by area: id, how they run, what they tell, and the ids of their checks. */
export function listCases(
  cases: readonly Case[],
  watchers: readonly ContinuousCheck[],
  { areas }: Catalogue,
): string {
  const names = [...new Set(cases.map(({ id }) => areaOf(id)))]
  const blocks = names.map((name) => {
    const title = areas.find((area) => area.id === name)?.title
    const own = cases.filter(({ id }) => areaOf(id) === name)
    return [title === undefined ? name : `${name} · ${title}`, ...own.flatMap(describe)].join('\n')
  })
  const rules = new Set([...cases.flatMap((each) => each.rules), ...watchers.map(({ spec }) => spec.rule)])
  const checks = cases.reduce((sum, each) => sum + Object.keys(each.checks).length, watchers.length)
  const watching = ['always · watching every run, whatever is chosen', ...watchers.flatMap(describeWatcher)]
  const total = `${cases.length} cases and ${watchers.length} that watch every run, ${checks} checks, ${rules.size} rules`
  return [...blocks, watching.join('\n'), total].join('\n\n')
}

const describeWatcher = ({ id, title, check, spec: { rule, says } }: ContinuousCheck): readonly string[] => [
  `  ${id}  ${title}  [always]`,
  `      ${check} (${rule}): ${says}`,
]

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
