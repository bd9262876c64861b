/**
 * A failure told to a person: which rule, what was expected, what was seen, the exchange that shows it, on what
 * the verdict rests, and what to do next. Lines without colours.
 */
import type { CheckEvent, ExchangeEvent, RuleEvent } from '../runner/stream.ts'
import { againCommand, runnable } from './command-line.ts'
import type { CaseModel, RunModel } from './run-model.ts'

const WIDTH = 100
const INDENT = 12
const LONGEST_BODY = 700

/** Everything about a case that did not pass, without its heading. */
export function failureLines(
  each: CaseModel,
  model: RunModel,
  alarms: readonly string[] = [],
): readonly string[] {
  const bad = each.checks.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not-applicable')
  const blocks = bad.filter(({ outcome }) => outcome !== 'not-reached' || bad.length === 1)
  const unreached = bad.filter((check) => !blocks.includes(check))
  return [
    ...blocks.flatMap((check, index) => [...(index === 0 ? [] : ['']), ...checkLines(check, each, model)]),
    ...(unreached.length > 0
      ? ['', ...field('not reached', unreached.map(({ check, rule }) => `${check} (${rule})`).join(', '))]
      : []),
    ...(alarms.length > 0 ? field('it wrote', alarms.join('\n')) : []),
    ...nextLines(each, model),
  ]
}

function checkLines(check: CheckEvent, each: CaseModel, { rules }: RunModel): readonly string[] {
  const rule = rules.find((model) => model.rule.id === check.rule)?.rule
  const exchange = each.exchanges.find(({ n }) => n === check.exchange)
  return [
    ...field('rule', ruleText(check, rule)),
    ...field('check', `${each.case.id}/${check.check}: ${check.says}`),
    ...(check.reason === undefined ? [] : field('why', check.reason)),
    ...(check.expected === undefined ? [] : field('expected', check.expected)),
    ...(check.seen === undefined
      ? []
      : field('seen', check.late ? `${check.seen} (after the story had ended)` : check.seen)),
    ...(check.because === undefined ? [] : field('because', check.because)),
    ...(exchange ? exchangeLines(exchange) : []),
    ...(check.restsOn ? field('rests on', restsOnText(check.restsOn)) : []),
    ...(check.knownFailure?.link === undefined ? [] : field('known', check.knownFailure.link)),
  ]
}

const BASIS = { S: 'stated by a source', I: 'implied by the sources', E: 'edge case' } as const

const ruleText = ({ rule }: CheckEvent, event: RuleEvent | undefined): string =>
  event ? `${rule} (${event.level}, ${BASIS[event.basis]}): ${event.statement}` : rule

const restsOnText = ({ kind, items }: NonNullable<CheckEvent['restsOn']>): string =>
  kind === 'documented' ? 'documented behaviour alone' : `an assumption: ${items.join('; ')}`

/** The exchange that shows it: line, bodies as far as they help, and what the contract says. */
export function exchangeLines(exchange: ExchangeEvent, isWhole = false): readonly string[] {
  const { system, kind, method, url, status, fault, error, at, attempt, violations = [] } = exchange
  const name = system === 'omnium' ? 'Omnium' : 'Flow'
  const direction =
    kind === 'call'
      ? `connector to ${name}`
      : `${name} to connector${attempt === undefined ? '' : `, attempt ${attempt}`}`
  const answer = status === undefined ? (error ?? 'no answer') : String(status)
  return [
    ...field('exchange', `${method} ${url} → ${answer}${fault === undefined ? '' : ` (fault: ${fault})`}`),
    ...field('', `${direction}${at === undefined ? '' : `, at ${offset(at)}`}`),
    ...bodyLines('sent', exchange.requestBody, isWhole),
    ...bodyLines('answered', exchange.responseBody, isWhole),
    ...violations.flatMap(({ pointer, message, restsOn }) =>
      field('contract', `${pointer}: ${message} (${restsOn})`),
    ),
  ]
}

function bodyLines(label: string, body: unknown, isWhole: boolean): readonly string[] {
  if (body === undefined || body === null || body === '') return []
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return field(
    label,
    text.length > LONGEST_BODY && !isWhole ? `${text.slice(0, LONGEST_BODY)}… (--verbose shows all)` : text,
  )
}

/** `+00:05:00.000` since the start of the run. */
function offset(ms: number): string {
  const [hours, minutes, seconds] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    (ms / 1000) % 60,
  ]
  const two = (value: number): string => String(value).padStart(2, '0')
  return `+${two(hours)}:${two(minutes)}:${seconds.toFixed(3).padStart(6, '0')}`
}

function nextLines(
  { case: { id, always, rules }, verdict }: CaseModel,
  { run }: RunModel,
): readonly string[] {
  return [
    ...field('next', runnable(run, verdict.next ?? nextStep(verdict.verdict, rules[0] ?? id))),
    // Left whole, so that it can be copied.
    ...(always ? [] : [`${'again'.padEnd(INDENT)}${againCommand(run, id)}`]),
  ]
}

function nextStep(verdict: string, rule: string): string {
  switch (verdict) {
    case 'engine-error':
      return 'Please report this with the command below: it is a fault of the suite, not of the connector.'
    case 'known-failure':
      return 'Known; remove it from knownFailures once it passes.'
    default:
      return `Compare the exchange with the rule; \`flow-omnium rules ${rule}\` says where it comes from.`
  }
}

/** A label and its text, wrapped and aligned. Long words are left whole: they are addresses and JSON. */
function field(label: string, text: string): readonly string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    let current = ''
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > WIDTH - INDENT) {
        lines.push(current)
        current = word
      } else current = current === '' ? word : `${current} ${word}`
    }
    lines.push(current)
  }
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(INDENT)}${line}`.trimEnd())
}
