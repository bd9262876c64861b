import junit from 'junit-report-builder'
import type { Builder, TestCase } from 'junit-report-builder'
import { failureLines } from './failure-text.ts'
import type { CaseModel, RunModel } from './run-model.ts'

/** `--report junit=FILE`: a suite for each area, a test case for each case. Times are left out: they are no result. */
export function junitReport(model: RunModel): string {
  // The package's types describe the shape of its other module format: the default import is the builder itself.
  const builder = (junit as unknown as Builder).newBuilder()
  for (const { area, cases } of model.areas) {
    const suite = builder.testSuite().name(area)
    for (const each of cases) {
      const test = suite
        .testCase()
        .className(`${model.run.connector.name}.${area}`)
        .name(`${each.case.id}: ${each.case.title}`)
      mark(test, each, model)
    }
  }
  return builder.build()
}

function mark(test: TestCase, each: CaseModel, model: RunModel): void {
  const { verdict, kind, reason = '' } = each.verdict
  const text = (): string => clean(failureLines(each, model).join('\n'))
  switch (verdict) {
    case 'passed':
      return
    case 'not-applicable':
    case 'known-failure':
      test.skipped().standardOutput(clean(`${verdict}: ${reason}`))
      return
    case 'warning':
      // A SHOULD that is not kept breaks no build; it has to be readable all the same.
      test.standardOutput(text())
      return
    case 'incomplete':
      if (model.end.accepted.includes(kind ?? '')) test.skipped()
      else test.failure('incomplete', `incomplete (${kind ?? ''})`)
      test.standardOutput(clean(`incomplete (${kind ?? ''}): ${reason}`))
      return
    case 'failed':
      test
        .failure(clean(headline(each)), kind === undefined ? 'failed' : `failed (${kind})`)
        .stacktrace(text())
      return
    case 'engine-error':
      test.error(clean(reason), 'engine-error')
  }
}

/** The first failed check in one line; build servers show it in lists. */
function headline({ checks, case: { title } }: CaseModel): string {
  const failed = checks.find(({ outcome, verdict }) => outcome === 'failed' && verdict === 'failed')
  if (!failed) return title
  return `${failed.says}: expected ${failed.expected ?? 'that'}, ${failed.seen ?? 'which was not seen'}`
}

/** Characters that XML does not allow, whatever a connector wrote. */
const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '�')
