/** The stream, read once into the shape that reports want. Pure; knows nothing but the stream. */
import type {
  CaseEvent,
  CheckEvent,
  EndEvent,
  ExchangeEvent,
  RuleEvent,
  RunEvent,
  StreamEvent,
  Verdict,
  VerdictEvent,
} from '../runner/stream.ts'
import { VERDICTS, worst } from '../runner/stream.ts'

export interface RunModel {
  readonly run: RunEvent
  readonly end: EndEvent
  readonly cases: readonly CaseModel[]
  readonly rules: readonly RuleModel[]
  readonly areas: readonly AreaModel[]
  /** Number of rules by verdict. */
  readonly ruleCounts: Counts
  readonly caseCounts: Counts
}

export interface CaseModel {
  readonly case: CaseEvent
  readonly verdict: VerdictEvent
  readonly checks: readonly CheckEvent[]
  readonly exchanges: readonly ExchangeEvent[]
}

export interface RuleModel {
  readonly rule: RuleEvent
  readonly verdict: Verdict
  /** Ids of the cases with a check for it. */
  readonly cases: readonly string[]
  readonly reason: string | undefined
  readonly kind: string | undefined
  /** On what the verdict rests, when it is not a good one. */
  readonly restsOn: CheckEvent['restsOn']
}

export interface AreaModel {
  readonly area: string
  readonly cases: readonly CaseModel[]
  readonly counts: Counts
  readonly verdict: Verdict
}

export type Counts = Readonly<Record<Verdict, number>>

/** @throws Error when the stream is not whole */
export function readRun(stream: readonly StreamEvent[]): RunModel {
  const [run] = stream
  const end = stream.at(-1)
  if (run?.type !== 'run' || end?.type !== 'end')
    throw new Error('The stream lacks its beginning or its end.')
  const cases = readCases(stream)
  const rules = stream.filter((event) => event.type === 'rule').map((rule) => readRule(rule, cases))
  return {
    run,
    end,
    cases,
    rules,
    areas: readAreas(cases),
    ruleCounts: count(rules),
    caseCounts: count(cases.map(({ verdict }) => verdict)),
  }
}

function readCases(stream: readonly StreamEvent[]): readonly CaseModel[] {
  const cases: CaseModel[] = []
  let exchanges: ExchangeEvent[] = []
  let checks: CheckEvent[] = []
  let current: CaseEvent | undefined
  for (const event of stream) {
    switch (event.type) {
      case 'case':
        current = event
        exchanges = []
        checks = []
        break
      case 'exchange':
        exchanges.push(event)
        break
      case 'check':
        checks.push(event)
        break
      case 'verdict':
        if (current) cases.push({ case: current, verdict: event, checks, exchanges })
        break
      case 'run':
      case 'rule':
      case 'end':
        break
    }
  }
  return cases
}

function readRule(rule: RuleEvent, cases: readonly CaseModel[]): RuleModel {
  const about = cases.flatMap(({ case: { id }, checks, verdict }) =>
    checks.filter((check) => check.rule === rule.id).map((check) => ({ id, check, kind: verdict.kind })),
  )
  const verdict = worst(about.map(({ check }) => check.verdict))
  const telling = about.find(({ check }) => check.verdict === verdict)
  const isGood = verdict === 'passed' || verdict === 'not-applicable'
  return {
    rule,
    verdict,
    cases: [...new Set(about.map(({ id }) => id))],
    reason:
      verdict === 'passed' ? undefined : (telling?.check.reason ?? (telling && describe(telling.check))),
    kind: verdict === 'incomplete' ? telling?.kind : undefined,
    restsOn: isGood ? undefined : telling?.check.restsOn,
  }
}

/** Checks that were seen to be broken, by what the finding rests on. What was not reached rests on nothing. */
export function brokenBy(cases: readonly CaseModel[]): {
  readonly documented: number
  readonly assumed: number
} {
  const broken = cases
    .flatMap(({ checks }) => checks)
    .filter(({ outcome, verdict }) => outcome === 'failed' && verdict === 'failed')
  const assumed = broken.filter(({ restsOn }) => restsOn?.kind === 'assumed').length
  return { documented: broken.length - assumed, assumed }
}

const describe = ({ expected, seen, says }: CheckEvent): string =>
  expected === undefined ? says : `expected ${expected}; ${seen ?? ''}`

function readAreas(cases: readonly CaseModel[]): readonly AreaModel[] {
  const names = [...new Set(cases.map(areaName))]
  return names.map((area) => {
    const own = cases.filter((each) => areaName(each) === area)
    const verdicts = own.map(({ verdict }) => verdict)
    return {
      area,
      cases: own,
      counts: count(verdicts),
      verdict: worst(verdicts.map(({ verdict }) => verdict)),
    }
  })
}

/** What watches every run stands apart: it runs whatever was chosen. */
const areaName = ({ case: { area, always } }: CaseModel): string => (always ? ALWAYS : area)

export const ALWAYS = 'always'

/** Numbers by verdict. */
export function count(verdicts: readonly { readonly verdict: Verdict }[]): Counts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  for (const { verdict } of verdicts) counts[verdict]++
  return counts
}
