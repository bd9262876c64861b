import { showPlace } from '../gate/place.ts'
import type { LintedContract, LintReport } from './lint-contracts.ts'

const HEAD = ['contract', 'operations', 'webhooks', 'errors', 'warnings', 'excepted']

/** The report for a person: findings by place, then what was judged, then what the ruleset lets pass and why. */
export function lintText({ contracts, findings, exceptions }: LintReport): string {
  const lines = findings.map((one) => `${showPlace(one)} ${one.level} ${one.rule}\n  ${one.message}`)
  const excepted = exceptions.map(
    ({ contract, rule, findings: count, reason }) => `  ${contract} ${rule} (${count}): ${reason}`,
  )
  const errors = findings.filter(({ level }) => level === 'error').length
  return [
    ...(lines.length > 0 ? [...lines, ''] : []),
    table(contracts),
    ...(excepted.length > 0 ? ['', 'let pass by the ruleset:', ...excepted] : []),
    '',
    `${errors} errors, ${findings.length - errors} warnings in ${contracts.length} contract${contracts.length === 1 ? '' : 's'}`,
  ].join('\n')
}

function table(contracts: readonly LintedContract[]): string {
  const rows = [
    HEAD,
    ...contracts.map((one) =>
      [one.contract, one.operations, one.webhooks, one.errors, one.warnings, one.excepted].map(String),
    ),
  ]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
