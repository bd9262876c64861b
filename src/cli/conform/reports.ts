import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'
import { jsonReport } from '../../../conformance/report/json-report.ts'
import { junitReport } from '../../../conformance/report/junit-report.ts'
import type { RunModel } from '../../../conformance/report/run-model.ts'

const WRITERS = {
  junit: (model: RunModel) => junitReport(model),
  json: (model: RunModel) => `${JSON.stringify(jsonReport(model), null, 2)}\n`,
} as const

export interface ReportTarget {
  readonly kind: keyof typeof WRITERS
  readonly file: string
}

/** `junit=FILE`. @throws UserError `E_REPORT` for another kind or a missing file */
export function parseReport(text: string): ReportTarget {
  const [kind = '', ...rest] = text.split('=')
  const file = rest.join('=')
  const kinds = Object.keys(WRITERS)
  if (!isKind(kind) || file === '') {
    const near = suggest(kind, kinds)
    throw new UserError({
      code: 'E_REPORT',
      what: isKind(kind) ? `The report ${kind} has no file.` : `There is no report of kind "${kind}".`,
      where: `--report ${text}`,
      expected: kinds.map((each) => `${each}=FILE`).join(', '),
      next: !isKind(kind) && near ? `Did you mean ${near}?` : undefined,
    })
  }
  return { kind, file }
}

export function writeReports(targets: readonly ReportTarget[], model: RunModel): void {
  for (const { kind, file } of targets) {
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, WRITERS[kind](model))
    } catch (cause) {
      throw new UserError({
        code: 'E_REPORT_FILE',
        what: `The report cannot be written (${(cause as { code?: string }).code ?? String(cause)}).`,
        where: file,
        expected: 'a path in a folder that can be written to',
        cause,
      })
    }
  }
}

const isKind = (kind: string): kind is ReportTarget['kind'] => kind in WRITERS
