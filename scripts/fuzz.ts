/**
 * Fuzzes both simulated systems from their contracts: `node scripts/fuzz.ts --requests 50000 --seed nightly`. Ends
 * with 1 when an answer was wrong, and prints the smallest request found that shows it.
 */
import { parseArgs } from 'node:util'
import { toCurl } from '../test/fuzz/fuzz-request.ts'
import type { FuzzedApi } from '../test/fuzz/fuzz-target.ts'
import { runFuzz } from '../test/fuzz/run-fuzz.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    seed: { type: 'string', default: 'daily' },
    api: { type: 'string', multiple: true, default: ['omnium', 'flow'] },
  },
})

for (const api of values.api as FuzzedApi[]) {
  const start = performance.now()
  const report = await runFuzz({ api, requests: Number(values.requests), seed: values.seed, timing: true })
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  const { statuses, findings, operations, neverSucceeded } = report
  console.log(
    `${api}: ${report.requests} requests (${report.broken} broken on purpose), seed ${values.seed}, ${seconds} s`,
  )
  console.log(
    `  statuses: ${Object.entries(statuses)
      .map(([status, times]) => `${status} × ${times}`)
      .join(', ')}`,
  )
  console.log(`  slowest answer: ${report.slowest.toFixed(0)} ms`)
  console.log(`  operations with a 2xx: ${operations - neverSucceeded.length} of ${operations}`)
  if (neverSucceeded.length > 0) console.log(`  never: ${neverSucceeded.join(', ')}`)
  for (const { problem, detail, number, times, request } of findings) {
    console.error(
      `  ${problem}, ${times} times, first in request ${number} of seed ${values.seed}: ${detail.slice(0, 300)}`,
    )
    console.error(`    ${toCurl(request, `http://${api}.test`).slice(0, 400)}`)
    if (request.broken.length > 0) console.error(`    broken: ${request.broken.join(', ')}`)
  }
  if (findings.length > 0) process.exitCode = 1
}
