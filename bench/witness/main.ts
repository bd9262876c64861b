/**
 * Independent witnesses of the simulators: the suite runs against the reference connector with Prism as validating
 * proxy before both systems, and afterwards every exchange of the journal is checked by a second JSON Schema
 * validator. Neither shares code with the simulators' own checks. Exit code 1 for any violation or too few exchanges.
 */
import { join } from 'node:path'
import { allCases } from '../../conformance/cases/index.ts'
import { runConformance } from '../../conformance/runner/run.ts'
import { referenceConfig } from '../../src/cli/conform/reference-config.ts'
import { generatedCatalogue } from '../../src/contract/catalogue/generated-catalogue.ts'
import { profilesOf } from '../../src/cli/conform/profiles-of.ts'
import { packageRoot } from '../../src/kernel/package-root.ts'
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import { createOfflineValidator } from './offline-validator.ts'
import { WITNESS_HEADER, startPrismProxy } from './prism-proxy.ts'
import type { PrismProxy } from './prism-proxy.ts'

const LEAST_EXCHANGES = 2000
/** With these the suite breaks an answer on purpose: there is nothing for a witness to judge. */
const BREAKING_FAULTS: ReadonlySet<string> = new Set(['reset', 'commit-then-drop', 'html', 'rewrite'])

const catalogue = generatedCatalogue()
const exchanges: Exchange[] = []
const proxies = new Map<string, PrismProxy>()
const describedBy = (system: string): string => join(packageRoot(), 'generated', system, 'openapi.json')

const { exitCode } = await runConformance({
  config: referenceConfig(),
  cases: allCases,
  rules: catalogue.rules,
  profiles: profilesOf(catalogue),
  suite: 'witness',
  inFront: async ({ omnium, flow }) => {
    const start = async (system: string, upstream: string, basePath: string): Promise<void> =>
      void proxies.set(
        system,
        await startPrismProxy({ description: describedBy(system), upstream, basePath }),
      )
    await start('omnium', omnium, '')
    await start('flow', flow, '/v2')
    return { omnium: proxies.get('omnium')?.url ?? '', flow: proxies.get('flow')?.url ?? '' }
  },
  onExchanges: (seen) => exchanges.push(...seen),
})

const findings: string[] = []
let witnessed = 0
const leftOut = new Map<string, number>()
for (const exchange of exchanges) {
  if (exchange.kind !== 'call') continue
  const number = exchange.requestHeaders[WITNESS_HEADER] ?? ''
  const proxy = proxies.get(exchange.system)
  const judged = proxy?.judged.get(number)
  const why =
    exchange.fault && BREAKING_FAULTS.has(exchange.fault.kind) ? `fault ${exchange.fault.kind}` : undefined
  if (!judged || why) {
    const reason = why ?? 'past Prism'
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
    continue
  }
  witnessed++
  if (judged.length > 0 && exchange.fault) {
    leftOut.set('answered by a fault', (leftOut.get('answered by a fault') ?? 0) + 1)
    continue
  }
  for (const { location, message } of judged)
    findings.push(
      `Prism: ${exchange.system} ${exchange.operationId ?? exchange.url}: ${location.join('.')} ${message}`,
    )
}
const unmatched = [...proxies.values()].flatMap((proxy) => proxy.unmatched)

const offline = await createOfflineValidator()
let checked = 0
for (const exchange of exchanges) {
  if (exchange.fault && BREAKING_FAULTS.has(exchange.fault.kind)) continue
  // Posted by the suite itself, which may send what no system would.
  if (!Number.isInteger(exchange.seq)) continue
  const found = await offline.check(exchange)
  if (!found) continue
  checked++
  for (const { operationId, side, problems } of found)
    findings.push(`Hyperjump: ${exchange.system} ${operationId} ${side}: ${problems.slice(0, 3).join('; ')}`)
}
await Promise.all([...proxies.values()].map((proxy) => proxy.close()))

const outside = [...leftOut].map(([reason, count]) => `${count} ${reason}`).join(', ') || 'none'
console.log(`Prism: ${witnessed} exchanges; left out: ${outside}; no path: ${unmatched.length}`)
for (const path of new Set(unmatched)) console.log(`  past Prism: ${path}`)
console.log(`Hyperjump: ${checked} exchanges with JSON bodies`)
const counts = new Map<string, number>()
for (const finding of findings) counts.set(finding, (counts.get(finding) ?? 0) + 1)
for (const [finding, count] of counts) console.log(`VIOLATION (${count} x) ${finding}`)
console.log(`suite through Prism: exit code ${exitCode}`)
console.log(`witnesses: ${findings.length} violations`)
const tooFew = witnessed < LEAST_EXCHANGES || checked < LEAST_EXCHANGES
if (tooFew) console.error(`At least ${LEAST_EXCHANGES} exchanges are wanted from each witness.`)
// Prism leaves handles open after it was closed.
process.exit(findings.length > 0 || tooFew || exitCode !== 0 ? 1 : 0)
