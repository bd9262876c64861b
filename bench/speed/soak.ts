/**
 * Whether memory stays flat: a steady mix of reading, searching and changing the same 200 orders, for so many minutes
 * as the first argument says (10). The first quarter fills what is bounded (journal, versions, event log) and is left
 * out of the verdict; after it the resident memory must not grow by more than a tenth.
 */
import { load, orderBody } from './load.ts'
import { memoryOf, startKit, stop } from './peers.ts'

const MINUTES = Number(process.argv[2] ?? 10)
const ORDERS = 200
const SLICE = 15

const peer = await startKit()
const headers = { ...peer.headers, 'content-type': 'application/json' }
for (let at = 0; at < ORDERS; at++) {
  const body = JSON.stringify(orderBody(`S${at}`))
  const { ok } = await fetch(`${peer.url}/api/Orders`, { method: 'POST', headers, body })
  if (!ok) throw new Error('an order was refused')
}
const samples: number[] = []
const slices = Math.ceil((MINUTES * 60) / SLICE)
let calls = 0
for (let slice = 0; slice < slices; slice++) {
  const { rate } = await load(peer, {
    seconds: SLICE,
    connections: 4,
    request: (number) => {
      const id = `S${number % ORDERS}`
      if (number % 10 < 6) return { method: 'GET', path: `/api/Orders/${id}` }
      if (number % 10 < 7)
        return {
          method: 'POST',
          path: '/api/Orders/Search',
          body: JSON.stringify({ selectedStores: ['S1'] }),
        }
      const body = JSON.stringify({ customerName: `Kari ${number}` })
      return { method: 'PATCH', path: `/api/Orders/${id}/PatchOrder`, body }
    },
  })
  calls += Math.round(rate * SLICE)
  samples.push(await memoryOf(peer))
  console.log(
    `${String((slice + 1) * SLICE).padStart(4)} s  ${rate.toFixed(0)} /s  ${samples.at(-1)?.toFixed(0)} MiB`,
  )
}
await stop(peer)
const settled = samples.slice(Math.ceil(samples.length / 4))
const half = Math.floor(settled.length / 2)
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length
const growth = mean(settled.slice(half)) / mean(settled.slice(0, half)) - 1
console.log(`${calls} calls; second half against first: ${(growth * 100).toFixed(1)} %`)
process.exit(growth > 0.1 ? 1 : 0)
