import { expect, test } from 'vitest'
import { generatedCatalogue } from '../../contract/catalogue/generated-catalogue.ts'
import { allCases } from '../../../conformance/cases/index.ts'
import { watchersOf } from '../../../conformance/runner/continuous.ts'
import { listCases } from './list-cases.ts'

test('the list names what watches every run too, so that its numbers are those of a run', () => {
  const watchers = watchersOf('sync')
  const text = listCases(allCases.slice(0, 2), watchers, generatedCatalogue())
  for (const { id } of watchers) expect(text).toContain(`  ${id}  `)
  expect(text.trimEnd().split('\n').at(-1)).toMatch(
    /^2 cases and 6 that watch every run, \d+ checks, \d+ rules$/,
  )
})
