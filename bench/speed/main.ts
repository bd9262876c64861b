/**
 * The simulators against Prism and against bare `node:http` with Ajv, side by side: one after the other in each of
 * three rounds, so that what disturbs the machine disturbs all of them. Medians and ratios; nothing here is a test.
 */
import { spawnSync } from 'node:child_process'
import { packageRoot } from '../../src/kernel/package-root.ts'
import { load, orderBody } from './load.ts'
import type { Measured } from './load.ts'
import { memoryOf, startBare, startKit, startPrism, stop } from './peers.ts'
import type { Peer } from './peers.ts'

const ROUNDS = 3
const SECONDS = Number(process.argv[2] ?? 6)
const CONNECTIONS = 8

const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: packageRoot(), stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
// The first start fills the compile cache, as the first start of an installed package does.
await stop(await startKit())

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

async function coldStarts(start: () => Promise<Peer>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const peer = await start()
    times.push(peer.coldStart)
    await stop(peer)
  }
  return median(times)
}

const cold = {
  kit: await coldStarts(() => startKit()),
  prism: await coldStarts(() => startPrism(4979)),
}

const peers = [
  await startKit(),
  await startKit(['--log', 'requests'], 'kit + log'),
  await startPrism(4978),
  await startBare(),
]
let serial = 0
const workloads = {
  'GET one order': () => ({ method: 'GET' as const, path: '/api/Orders/bench' }),
  'POST an order': () => ({
    method: 'POST' as const,
    path: '/api/Orders',
    body: JSON.stringify(orderBody(`B${++serial}`)),
  }),
}
for (const peer of peers) {
  const headers = { ...peer.headers, 'content-type': 'application/json' }
  await fetch(`${peer.url}/api/Orders`, { method: 'POST', headers, body: JSON.stringify(orderBody('bench')) })
  // Everybody gets warm before anybody is measured.
  for (const request of Object.values(workloads))
    await load(peer, { seconds: 2, connections: CONNECTIONS, request })
}

console.log(`medians of ${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections`)
for (const [name, request] of Object.entries(workloads)) {
  const rounds = new Map<string, Measured[]>(peers.map((peer) => [peer.name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const peer of peers)
      rounds.get(peer.name)?.push(await load(peer, { seconds: SECONDS, connections: CONNECTIONS, request }))
  const of = (peer: string, member: keyof Measured): number =>
    median((rounds.get(peer) ?? []).map((measured) => measured[member]))
  console.log(`\n${name}`)
  for (const { name: peer } of peers)
    console.log(
      `  ${peer.padEnd(16)} ${of(peer, 'rate').toFixed(0).padStart(7)} /s   p50 ${of(peer, 'p50')} ms   p99 ${of(peer, 'p99')} ms`,
    )
  console.log(`  kit / prism ${(of('kit', 'rate') / of('prism', 'rate')).toFixed(2)}`)
  console.log(`  log / none  ${(of('kit + log', 'rate') / of('kit', 'rate')).toFixed(2)}`)
  console.log(`  kit / bare  ${(of('kit', 'rate') / of('node:http + Ajv', 'rate')).toFixed(2)}`)
}
console.log('\ncold start to first answer')
console.log(
  `  kit ${cold.kit.toFixed(0)} ms, prism ${cold.prism.toFixed(0)} ms, ratio ${(cold.kit / cold.prism).toFixed(2)}`,
)
console.log('\nresident memory afterwards')
for (const peer of peers) console.log(`  ${peer.name.padEnd(16)} ${(await memoryOf(peer)).toFixed(0)} MiB`)
for (const peer of peers) await stop(peer)
process.exit()
