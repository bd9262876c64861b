/** What `flow-omnium conform` says when it has finished: a line per area, each failure in full, and the sum. */
import { styleText } from 'node:util'
import type { EndEvent, RunEvent, Verdict } from '../runner/stream.ts'
import { runnable } from './command-line.ts'
import { exchangeLines, failureLines } from './failure-text.ts'
import { brokenBy, count } from './run-model.ts'
import { wallFacts } from './wall-facts.ts'
import type { WallFacts } from './wall-facts.ts'
import type { AreaModel, CaseModel, Counts, RunModel } from './run-model.ts'

export interface ConsoleOptions {
  readonly colors: boolean
  /** Every case with its checks and exchanges. */
  readonly verbose: boolean
  /** Real milliseconds; left out where undefined. */
  readonly duration?: number
  readonly facts?: WallFacts
}

type Format = Parameters<typeof styleText>[0]

const MARKS: Readonly<Record<Verdict, readonly [mark: string, format: Format]>> = {
  passed: ['✓', 'green'],
  'not-applicable': ['·', 'dim'],
  'known-failure': ['≈', 'yellow'],
  warning: ['!', 'yellow'],
  incomplete: ['?', 'magenta'],
  failed: ['✗', 'red'],
  'engine-error': ['‼', 'red'],
}

/** How often the same reason is spelt out before it is only counted. */
const EACH_REASON = 3

export function consoleReport(model: RunModel, options: ConsoleOptions): string {
  const paint = (format: Format, text: string): string =>
    options.colors ? styleText(format, text, { validateStream: false }) : text
  const facts = options.facts ?? wallFacts([])
  const blocks = [
    heading(model, paint),
    areaTable(model.areas, paint),
    ...(options.verbose ? model.cases.map((each) => verboseCase(each, facts, paint)) : []),
    hints(model, paint),
    ...problems(model, { ...options, facts }, paint),
    ...incompletes(model, paint),
    ...notes(model, paint),
    summary(model, options, paint),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

type Paint = (format: Format, text: string) => string

function heading({ run }: RunModel, paint: Paint): string {
  const { name, version, rung, clock, flowChanges } = run.connector
  const how = [
    `role ${run.role}`,
    rung === 'command' ? 'started by the runner' : 'running already',
    clock === 'control' ? 'clock under control' : 'real time',
    `Flow changes by ${flowChanges}`,
    ...(run.only ? [`only ${run.only.join(' ')}`] : []),
  ]
  const overlays = (run.overlays ?? []).map(({ file, title, sha256 }) =>
    paint('dim', `overlay ${file}: ${title} (sha256 ${sha256.slice(0, 12)})`),
  )
  const title = paint('bold', version === undefined ? name : `${name} ${version}`)
  return [`${title}  ${paint('dim', how.join(' · '))}`, ...overlays].join('\n')
}

function areaTable(areas: readonly AreaModel[], paint: Paint): string {
  const width = Math.max(...areas.map(({ area }) => area.length))
  return areas
    .map(({ area, counts, verdict, cases }) => {
      const [mark, format] = MARKS[verdict]
      const total = `${counts.passed}/${cases.length}`.padStart(7)
      return ` ${paint(format, mark)} ${area.padEnd(width)} ${total}${others(counts, paint)}`
    })
    .join('\n')
}

/** Counts of everything but what passed, in words. */
function others(counts: Counts, paint: Paint): string {
  const told = (Object.keys(MARKS) as Verdict[]).filter(
    (verdict) => verdict !== 'passed' && counts[verdict] > 0,
  )
  return told.map((verdict) => `  ${paint(MARKS[verdict][1], `${counts[verdict]} ${verdict}`)}`).join('')
}

const hints = ({ end }: RunModel, paint: Paint): string =>
  end.hints.map((hint) => `${paint('yellow', '! note')}  ${hint}`).join('\n')

function problems(
  model: RunModel,
  options: ConsoleOptions & { readonly facts: WallFacts },
  paint: Paint,
): readonly string[] {
  const order: readonly Verdict[] = [
    'engine-error',
    'failed',
    'warning',
    ...(options.verbose ? (['known-failure'] as const) : []),
  ]
  return order.flatMap((verdict) =>
    model.cases
      .filter((each) => each.verdict.verdict === verdict || (verdict === 'warning' && hidesWarning(each)))
      .map((each) => {
        const alarms = options.verbose ? options.facts.alarms(each.case.id) : []
        return [caseHeading(each, paint), ...indent(failureLines(each, model, alarms))].join('\n')
      }),
  )
}

/** A recommendation that is not kept, in a case of which other things could not be judged. */
const hidesWarning = ({ verdict, checks }: CaseModel): boolean =>
  verdict.verdict === 'incomplete' && checks.some((check) => check.verdict === 'warning')

function caseHeading({ case: { id, title }, verdict }: CaseModel, paint: Paint): string {
  const [mark, format] = MARKS[verdict.verdict]
  const kind = verdict.kind === undefined ? '' : ` (${verdict.kind})`
  return `${paint(format, `${mark} ${verdict.verdict}${kind}`)}  ${paint('bold', id)}  ${title}`
}

/** Many cases may be incomplete for one reason; the reason is said once. */
function incompletes(model: RunModel, paint: Paint): readonly string[] {
  const open = model.cases.filter(({ verdict }) => verdict.verdict === 'incomplete')
  const reasons = [...new Set(open.map(reasonKey))]
  return reasons.map((reason) => {
    const same = open.filter((each) => reasonKey(each) === reason)
    const [first] = same
    const { kind = '', reason: text = '', next } = first?.verdict ?? {}
    const accepted = model.end.accepted.includes(kind) ? ' (accepted)' : ''
    const names = same.map(({ case: { id } }) => id)
    const shown =
      names.length > EACH_REASON * 2
        ? [...names.slice(0, EACH_REASON), `and ${names.length - EACH_REASON} more`]
        : names
    return [
      `${paint('magenta', `? incomplete (${kind})${accepted}`)}  ${shown.join(', ')}`,
      ...indent([text, ...(next === undefined ? [] : [`next: ${runnable(model.run, next)}`])]),
    ].join('\n')
  })
}

const reasonKey = ({ verdict }: CaseModel): string => `${verdict.kind ?? ''} ${verdict.reason ?? ''}`

function notes({ end }: RunModel, paint: Paint): readonly string[] {
  const stale = end.staleKnownFailures.map((entry) => `${paint('red', '✗ knownFailures')}  ${entry}`)
  return [
    ...stale,
    ...end.notes.map(
      (note) => `${paint('yellow', '! note')}  ${indent(note.split('\n')).join('\n').trimStart()}`,
    ),
  ]
}

const MEANING = {
  0: 'every judged rule is kept',
  1: 'a rule is broken',
  2: 'the connector file or the suite is wrong; see above',
  3: 'nothing is broken, but not everything could be judged',
} as const

function summary({ run, end, cases, rules }: RunModel, options: ConsoleOptions, paint: Paint): string {
  const { documented, assumed } = brokenBy(cases)
  const resting =
    documented + assumed > 0
      ? `  (${documented} of ${documented + assumed} failed checks rest on documents alone)`
      : ''
  const time = options.duration === undefined ? '' : ` in ${(options.duration / 1000).toFixed(1)} s`
  const color: Format = end.exitCode === 0 ? 'green' : end.exitCode === 3 ? 'magenta' : 'red'
  const chosen = cases.filter(({ case: { always } }) => !always)
  const watching = cases.filter(({ case: { always } }) => always)
  const ids = new Set(chosen.map(({ case: { id } }) => id))
  const judged = rules.filter((rule) => rule.cases.some((id) => ids.has(id)))
  const line = (word: string, verdicts: readonly { readonly verdict: Verdict }[]): string =>
    `${String(verdicts.length).padStart(4)} ${word}  ${tally(count(verdicts), paint)}`
  const verdictsOf = (some: readonly CaseModel[]): readonly { readonly verdict: Verdict }[] =>
    some.map(({ verdict }) => verdict)
  return [
    `${line('rules ', judged)}${resting}`,
    `${line('cases ', verdictsOf(chosen))}${time}`,
    ...(watching.length > 0 ? [`${line('always', verdictsOf(watching))}  (they watch every run)`] : []),
    ...uncovered(end, run),
    ...end.hints,
    `${paint(color, `exit ${end.exitCode}`)}: ${MEANING[end.exitCode]}`,
  ].join('\n')
}

/** What green does not cover. Who chose cases knows that the rest was not judged. */
function uncovered({ rulesWithoutCase }: EndEvent, { role, only }: RunEvent): readonly string[] {
  const total = rulesWithoutCase.reduce((sum, { rules }) => sum + rules.length, 0)
  if (total === 0 || only) return []
  const areas = [...rulesWithoutCase].sort((a, b) => b.rules.length - a.rules.length)
  const named = areas.slice(0, NAMED_AREAS).map(({ area, rules }) => `${area} ${rules.length}`)
  const rest = areas.length > NAMED_AREAS ? [`${areas.length - NAMED_AREAS} more areas`] : []
  const [verb, noun] = total === 1 ? ['has', 'rule'] : ['have', 'rules']
  return [
    `not judged: ${total} ${noun} of role ${role} ${verb} no case yet (${[...named, ...rest].join(', ')})`,
  ]
}

const NAMED_AREAS = 6

function tally(counts: Counts, paint: Paint): string {
  const order: readonly Verdict[] = [
    'passed',
    'failed',
    'warning',
    'incomplete',
    'known-failure',
    'not-applicable',
    'engine-error',
  ]
  return order
    .filter((verdict) => counts[verdict] > 0 || verdict === 'passed' || verdict === 'failed')
    .map((verdict) => paint(counts[verdict] > 0 ? MARKS[verdict][1] : 'dim', `${counts[verdict]} ${verdict}`))
    .join(', ')
}

function verboseCase(each: CaseModel, facts: WallFacts, paint: Paint): string {
  const checks = each.checks.map(({ verdict, check, rule, says }) => {
    const [mark, format] = MARKS[verdict]
    return `${paint(format, mark)} ${check} (${rule}): ${says}`
  })
  const exchanges = facts
    .inOrder(each.case.id, each.exchanges)
    .flatMap((exchange) => exchangeLines(exchange, true).map((line) => paint('dim', line)))
  return [caseHeading(each, paint), ...indent([...checks, ...exchanges])].join('\n')
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`.trimEnd())
