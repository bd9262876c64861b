import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { smallSubject } from './fixture/small-contract.ts'
import { judgeRecording } from './judge-recording.ts'
import { probe } from './probe.ts'
import type { ProbeOptions } from './probe.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const oslo = { shopUid: 'oslo', name: 'Torggata', kind: 'SHOP' }

/** A live system on this machine, and the calls that reached it. */
async function system(
  answer: (request: IncomingMessage, response: ServerResponse) => void = (request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(/shops\/./.test(request.url ?? '') ? oslo : { items: [oslo] }))
  },
): Promise<{ url: string; calls: string[]; tokens: Set<string | undefined> }> {
  const calls: string[] = []
  const tokens = new Set<string | undefined>()
  const server = createServer((request, response) => {
    calls.push(`${request.method ?? ''} ${request.url ?? ''}`)
    tokens.add(request.headers.authorization)
    answer(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, tokens }
}

const options = (url: string, more: Partial<ProbeOptions> = {}): ProbeOptions => ({
  ...{ url, fetch, params: new Map(), allow: [], timeout: 5000, limit: 10 },
  ...more,
})

it('only reads, and only where it needs no value', async () => {
  const { url, calls } = await system()
  const recording = await probe(smallSubject(), options(url))
  expect(calls).toEqual(['GET /v2/shops'])
  expect(recording.skipped).toEqual({
    'not allowed to change anything (--allow)': 1,
    'without a value (--param shopUid=…)': 1,
  })
  const { report } = judgeRecording(recording, [smallSubject()])
  expect(report.apis[0]).toMatchObject({ exchanges: 1, findings: [] })
})

it('fills in parameters, allows named methods and sends the example of the contract', async () => {
  const { url, calls } = await system()
  const params = new Map([
    ['shopUid', 'nowhere'],
    ['getShop.shopUid', 'oslo/1'],
    ['pageSize', '5'],
  ])
  const recording = await probe(smallSubject(), options(`${url}/v2/`, { params, allow: ['POST'] }))
  expect(calls).toEqual(['GET /v2/shops?pageSize=5', 'POST /v2/shops', 'GET /v2/shops/oslo%2F1'])
  expect(recording.exchanges[1]?.request.body).toEqual({ shopUid: 'oslo', name: 'Torggata' })
})

it('sends the token and never keeps it', async () => {
  const { url, tokens } = await system()
  const recording = await probe(smallSubject(), options(url, { token: 'made-up-secret' }))
  expect([...tokens]).toEqual(['Bearer made-up-secret'])
  expect(JSON.stringify(recording)).not.toContain('made-up-secret')
})

it('keeps to its limit of calls', async () => {
  const { url, calls } = await system()
  const params = new Map([['shopUid', 'oslo']])
  const recording = await probe(smallSubject(), options(url, { params, limit: 1 }))
  expect(calls).toHaveLength(1)
  expect(recording.skipped['over the limit of calls']).toBe(1)
})

it('asks only for the named operations', async () => {
  const { url, calls } = await system()
  const params = new Map([['shopUid', 'oslo']])
  await probe(smallSubject(), options(url, { params, only: ['getShop'] }))
  expect(calls).toEqual(['GET /v2/shops/oslo'])
})

it('follows no redirect: it would carry the token elsewhere', async () => {
  const other = await system()
  const { url } = await system((_, response) => response.writeHead(302, { location: other.url }).end())
  const recording = await probe(smallSubject(), options(url, { token: 'made-up' }))
  expect(other.calls).toEqual([])
  const { report } = judgeRecording(recording, [smallSubject()])
  expect(report.apis[0]?.findings.map(({ kind, message }) => [kind, message])).toEqual([
    ['undocumented-status', 'listShops has no status 302 (described: 200, 404)'],
  ])
})

it('gives up on a system that does not answer in time', async () => {
  const { url } = await system(() => undefined)
  await expect(probe(smallSubject(), options(url, { timeout: 50 }))).rejects.toThrow(
    /No call was answered: no answer in time/,
  )
})

it('says why nothing answers', async () => {
  await expect(probe(smallSubject(), options('http://127.0.0.1:1'))).rejects.toThrow('No call was answered')
})

it.each([
  ['http://shop.example', 'made-up', 'unencrypted'],
  ['https://me:secret@shop.example', undefined, 'carries credentials'],
  ['https://shop.example/?a=1', undefined, 'has a query'],
])('refuses %s', async (url, token, message) => {
  await expect(probe(smallSubject(), options(url, token === undefined ? {} : { token }))).rejects.toThrow(
    message,
  )
})
