import { LEVELS } from './change.ts'
import type { ChangeLevel } from './change.ts'
import type { DiffReport } from './diff-contracts.ts'
import { groupChanges } from './group-changes.ts'
import { summaryLine } from './diff-text.ts'

const HEADING: Readonly<Record<ChangeLevel, string>> = {
  breaking: 'Breaking',
  warning: 'May break',
  info: 'Other',
}

/** The report for a pull request: one table for each level that occurs. */
export function diffMarkdown(report: DiffReport): string {
  const groups = groupChanges(report.changes)
  const sections = LEVELS.flatMap((level) => {
    const rows = groups.filter((group) => group.level === level)
    if (rows.length === 0) return []
    return [
      `## ${HEADING[level]}`,
      '',
      '| Change | Where | Rule | Rests on |',
      '|---|---|---|---|',
      ...rows.map(({ text, operations, pointer, rule, evidence }) => {
        const places = operations.length > 0 ? operations : [pointer]
        return `| ${cell(text)} | ${places.map((one) => `\`${cell(one)}\``).join('<br>')} | \`${rule}\` | ${evidence} |`
      }),
      '',
    ]
  })
  return ['# Changes of the contract', '', summaryLine(report), '', ...sections].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
