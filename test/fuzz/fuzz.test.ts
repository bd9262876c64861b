import { expect, test } from 'vitest'
import { toCurl } from './fuzz-request.ts'
import { runFuzz } from './run-fuzz.ts'

// The long form, with other seeds: node scripts/fuzz.ts --requests 50000 --seed nightly.
test.each(['omnium', 'flow'] as const)(
  '%s answers whatever it is asked, within its contract',
  { timeout: 120_000 },
  async (api) => {
    const { findings, statuses, operations, neverSucceeded } = await runFuzz({
      api,
      requests: 5000,
      seed: 'daily',
    })
    const seen = findings.map(
      ({ problem, detail, number, request }) =>
        `request ${number} of seed daily: ${problem}: ${detail}\n${toCurl(request, `http://${api}.test`)}`,
    )
    expect(seen).toEqual([])
    expect(Object.keys(statuses).filter((status) => Number(status) < 200 || Number(status) >= 500)).toEqual(
      [],
    )
    // A fuzzer that is refused at every door proves nothing.
    expect(neverSucceeded.length / operations).toBeLessThan(0.25)
  },
)

test('the same seed asks for the same things', async () => {
  const options = { api: 'flow', requests: 300, seed: 'again' } as const
  const [first, second] = [await runFuzz(options), await runFuzz(options)]
  expect(second.statuses).toEqual(first.statuses)
})
