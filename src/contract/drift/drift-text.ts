import type { ApiDrift, DriftFinding, DriftReport, ItemVerdict } from './drift-report.ts'

const ITEMS_SHOWN = 40

/** The report for people: per contract what differs, what the recording says of the uncertain, the numbers. */
export function driftText({ recording, apis, summary }: DriftReport): string {
  const skipped = Object.entries(recording.skipped).map(([reason, count]) => `${count} ${reason}`)
  const head = `${recording.kind} ${recording.name}: ${recording.exchanges} exchanges, ${summary.judged} judged${skipped.length > 0 ? ` (not judged: ${skipped.join(', ')})` : ''}`
  const verdict =
    summary.findings === 0
      ? `drift: none; ${summary.refuted} uncertain items refuted`
      : `drift: ${summary.findings} findings; ${summary.refuted} uncertain items refuted`
  return [head, ...apis.map(block), verdict].join('\n\n')
}

function block({ api, exchanges, operations, findings, items, counts }: ApiDrift): string {
  const lines = [
    `${api}: ${exchanges} exchanges with ${operations} operations`,
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
  const { kind, operation, pointer, message, clause, restsOn, count, seen } = finding
  const rests = restsOn ? ` · rests on ${restsOn} items` : ''
  return [
    `  ${kind} · ${operation}`,
    `    ${pointer}: ${message}`,
    ...(clause === undefined ? [] : [`    contract ${clause}${rests}`]),
    ...(clause === undefined && rests ? [`    ${rests.slice(3)}`] : []),
    `    ${count === 1 ? 'once' : `${count} times`}: ${seen.join(', ')}${count > seen.length ? ' …' : ''}`,
  ].join('\n')
}

const itemLine = ({ kind, evidence, name, reason }: ItemVerdict): string =>
  `    ${evidence} ${kind} ${name}${reason === undefined ? '' : `: ${reason}`}`
