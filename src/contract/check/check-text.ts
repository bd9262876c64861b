import type { CheckedPact, PactCheckReport } from './check-pacts.ts'
import type { PactFinding } from './compare-pact.ts'

/** The report for people: per pact its findings, and the numbers at the end. */
export function checkText(report: PactCheckReport): string {
  const { pacts, summary } = report
  return [...pacts.map(block), ending(summary)].join('\n\n')
}

function block({ file, consumer, provider, version, contract, interactions, findings }: CheckedPact): string {
  const mismatches = findings.filter(({ kind }) => kind === 'mismatch').length
  const state = interactions === 0 ? 'NONE' : mismatches > 0 ? 'FAIL' : 'ok  '
  const head = `${state} ${file} · ${consumer} → ${provider} · pact v${version} · contract ${contract} · ${count(interactions, 'interaction')}`
  return [head, ...findings.map(lines)].join('\n')
}

function lines(finding: PactFinding): string {
  const { kind, code, interaction, operation, message, where, pointer, payload, clause, says, restsOn } =
    finding
  const rests = `${restsOn.kind} (${[restsOn.evidence, restsOn.source].filter(Boolean).join(', ')})`
  const rows = [
    `  ${kind} ${code} · ${interaction.description}${operation ? ` · ${operation}` : ''}`,
    `    ${message}`,
    `    pact     ${where}  ${pointer}`,
    `             ${payload}`,
    `    contract ${clause || '/'}`,
    `             ${says}`,
    `    rests on ${rests}`,
  ]
  return (kind === 'mismatch' ? rows : rows.slice(0, 3)).join('\n')
}

function ending({
  pacts,
  interactions,
  skipped,
  mismatches,
  restsOn,
  remarks,
}: PactCheckReport['summary']): string {
  if (pacts === 0) return 'check: nothing was verified: there is no pact'
  if (interactions === 0)
    return `check: nothing was verified: ${count(pacts, 'pact')} without an HTTP interaction (${count(skipped, 'message')} skipped)`
  const parts = [
    `${count(pacts, 'pact')}, ${count(interactions, 'interaction')}`,
    mismatches === 0
      ? 'no mismatch'
      : `${count(mismatches, 'mismatch', 'mismatches')} (${restsOn.documented} on documented, ${restsOn.assumed} on assumed items)`,
    ...(remarks > 0 ? [count(remarks, 'remark')] : []),
    ...(skipped > 0 ? [`${count(skipped, 'message')} skipped: no OpenAPI contract describes them`] : []),
  ]
  return `check: ${parts.join('; ')}`
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`
