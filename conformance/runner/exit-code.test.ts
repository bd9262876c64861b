import { expect, test } from 'vitest'
import { exitCode } from './exit-code.ts'
import type { Verdict } from './stream.ts'

const code = (
  verdicts: readonly Verdict[],
  accepted: readonly string[] = [],
  hasStaleKnownFailures = false,
) =>
  exitCode({
    verdicts: verdicts.map((verdict) => ({ verdict, kind: 'clock' })),
    accepted,
    hasStaleKnownFailures,
  })

test('a fault of ours beats a broken rule, that beats incomplete, that beats fine', () => {
  expect(code(['engine-error', 'failed', 'incomplete', 'passed'])).toBe(2)
  expect(code(['failed', 'incomplete', 'passed'])).toBe(1)
  expect(code(['incomplete', 'passed'])).toBe(3)
  expect(code(['passed', 'warning', 'known-failure', 'not-applicable'])).toBe(0)
})

test('an entry of the known failures that shields nothing is a mistake of the file', () => {
  expect(code(['failed'], [], true)).toBe(2)
})

test('only the accepted kinds of incomplete are forgiven', () => {
  expect(code(['incomplete', 'passed'], ['clock'])).toBe(0)
  expect(code(['incomplete', 'passed'], ['settings'])).toBe(3)
})

test('a run that judged nothing is never fine', () => {
  expect(code([])).toBe(3)
  expect(code(['not-applicable'])).toBe(3)
  expect(code(['incomplete'], ['clock'])).toBe(3)
})
