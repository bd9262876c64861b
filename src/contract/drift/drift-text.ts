import type { ApiDrift, DriftFinding, DriftReport, ItemVerdict } from './drift-report.ts'
import type { Skipped } from './recorded-exchange.ts'

const ITEMS_SHOWN = 40

/** The report for people: per contract what differs, what the recording says of the uncertain, the numbers. */
export function driftText({ recording, apis, summary }: DriftReport): string {
  const skipped = reasons(recording.skipped)
  const head = `${recording.kind} ${recording.name}: ${count(recording.exchanges, 'exchange')}, ${summary.judged} judged${skipped.length > 0 ? ` (not judged: ${skipped.join(', ')})` : ''}`
  const verdict =
    summary.findings === 0
      ? `drift: no finding; ${count(summary.refuted, 'uncertain item')} refuted`
      : `drift: ${count(summary.findings, 'finding')}; ${count(summary.refuted, 'uncertain item')} refuted`
  return [head, ...apis.map(block), verdict].join('\n\n')
}

function block({ api, exchanges, operations, findings, items, counts }: ApiDrift): string {
  const lines = [
    `${api}: ${count(exchanges, 'exchange')} with ${count(operations, 'operation')}`,
    ...findings.map(findingLines),
  ]
  for (const verdict of ['refuted', 'confirmed'] as const) {
    const own = items.filter((item) => item.verdict === verdict)
    if (own.length > 0) lines.push(`  ${verdict}`, ...own.slice(0, ITEMS_SHOWN).map(itemLine))
    if (own.length > ITEMS_SHOWN) lines.push(`    and ${own.length - ITEMS_SHOWN} more (--json has all)`)
  }
  for (const evidence of ['assumed', 'implied'] as const) {
    const { confirmed, refuted, unseen } = counts[evidence]
    lines.push(`  ${evidence} items: ${confirmed} confirmed, ${refuted} refuted, ${unseen} not seen`)
  }
  return lines.join('\n')
}

function findingLines(finding: DriftFinding): string {
  const { kind, operation, pointer, message, clause, restsOn, seen } = finding
  const rests = restsOn ? ` · rests on ${restsOn} items` : ''
  return [
    `  ${kind} · ${operation}`,
    `    ${pointer}: ${message}`,
    ...(clause === undefined ? [] : [`    contract ${clause}${rests}`]),
    ...(clause === undefined && rests ? [`    ${rests.slice(3)}`] : []),
    `    ${finding.count === 1 ? 'once' : `${finding.count} times`}: ${seen.join(', ')}${finding.count > seen.length ? ' …' : ''}`,
  ].join('\n')
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

const DETAILS_SHOWN = 6

/** Reasons that differ only in what stands in brackets are told once, with the first of these. */
function reasons(skipped: Skipped): readonly string[] {
  const groups = Map.groupBy(Object.entries(skipped), ([reason]) => reason.replace(/ \(.*$/s, ''))
  return [...groups].map(([reason, entries]) => {
    const total = entries.reduce((sum, [, number]) => sum + number, 0)
    const details = entries.flatMap(([text]) => /\((.*)\)$/s.exec(text)?.[1] ?? [])
    const shown = details.slice(0, DETAILS_SHOWN).join(', ')
    const more = details.length > DETAILS_SHOWN ? ', …' : ''
    return `${total} ${reason}${details.length > 0 ? ` (${shown}${more})` : ''}`
  })
}

const itemLine = ({ kind, evidence, name, reason }: ItemVerdict): string =>
  `    ${evidence} ${kind} ${name}${reason === undefined ? '' : `: ${reason}`}`
