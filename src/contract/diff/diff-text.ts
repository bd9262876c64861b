import { LEVELS } from './change.ts'
import type { DiffReport } from './diff-contracts.ts'
import { groupChanges } from './group-changes.ts'

/** The report for a person at a terminal. */
export function diffText(report: DiffReport): string {
  const groups = groupChanges(report.changes)
  const blocks = LEVELS.flatMap((level) =>
    groups
      .filter((group) => group.level === level)
      .map(({ rule, text, operations, pointer, evidence }) =>
        [
          `${level.padEnd(8)} ${rule}${evidence === 'documented' ? '' : ` (${evidence})`}`,
          `  ${text}`,
          `  ${operations.length > 0 ? operations.join(', ') : pointer}`,
        ].join('\n'),
      ),
  )
  return [...blocks, summaryLine(report)].join('\n')
}

/** `2 breaking, 1 warning, 0 info: old.yaml → new.yaml`. */
export const summaryLine = ({ summary, old, new: now }: DiffReport): string =>
  `${LEVELS.map((level) => `${summary[level]} ${level}`).join(', ')}: ${old.name} → ${now.name}`
