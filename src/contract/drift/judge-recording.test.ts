import { expect, it } from 'vitest'
import { parseOverlay } from '../overlay/read-overlay.ts'
import { applyOverlays } from '../overlay/apply-overlays.ts'
import type { OpenApiDocument } from '../openapi/openapi-document.ts'
import { draftOverlay } from './draft-overlay.ts'
import { driftText } from './drift-text.ts'
import { smallDocument, smallSubject } from './fixture/small-contract.ts'
import { judgeRecording } from './judge-recording.ts'
import type { Payload, Recording, RecordedExchange } from './recorded-exchange.ts'

const json = (body: unknown): Payload => ({ contentType: 'application/json', body })
const oslo = { shopUid: 'oslo', name: 'Torggata', kind: 'SHOP', closedAt: null }

function exchange(call: string, status: number, body?: unknown, request?: unknown): RecordedExchange {
  const [method = '', url = ''] = call.split(' ')
  return {
    source: call,
    kind: 'call',
    method,
    url,
    request: request === undefined ? {} : json(request),
    response: body === undefined ? {} : json(body),
    status,
  }
}

const recording = (...exchanges: RecordedExchange[]): Recording => ({
  name: 'test',
  kind: 'har',
  exchanges,
  skipped: {},
})

function judge(...exchanges: RecordedExchange[]) {
  const { report, drafts } = judgeRecording(recording(...exchanges), [smallSubject()])
  const [api] = report.apis
  if (!api) throw new Error('nothing was judged')
  const items = (verdict: string): string[] =>
    api.items
      .filter((item) => item.verdict === verdict)
      .map(({ name, reason }) => [name, reason].filter(Boolean).join(': '))
  return {
    report,
    drafts: drafts.get('flow') ?? [],
    findings: api.findings,
    kinds: api.findings.map(({ kind, pointer }) => `${kind} ${pointer}`),
    confirmed: items('confirmed'),
    refuted: items('refuted'),
    counts: api.counts,
  }
}

it('finds no drift in traffic as described, and counts what it confirms', () => {
  const full = { ...oslo, zipCode: '0181', floorArea: 120, kind: 'OUTLET' }
  const { findings, confirmed, refuted, counts } = judge(
    exchange('GET /v2/shops?pageSize=10', 200, { items: [oslo, full] }),
    exchange('POST /v2/shops', 409, undefined, oslo),
  )
  expect(findings).toEqual([])
  expect(refuted).toEqual([])
  expect(confirmed.sort()).toEqual([
    '409 of createShop',
    'GET /shops',
    'Shop requires name',
    'Shop.floorArea',
    'Shop.kind: OUTLET',
    'Shop.zipCode',
  ])
  expect(counts).toEqual({
    assumed: { confirmed: 5, refuted: 0, unseen: 0 },
    implied: { confirmed: 1, refuted: 0, unseen: 1 },
  })
})

it.each([
  ['a path', exchange('GET /v2/gift-cards/4711', 200, { pin: 1 }), 'undocumented-path /request/path'],
  ['a method', exchange('DELETE /v2/shops/oslo', 204), 'undocumented-method /request/method'],
  ['a status', exchange('GET /v2/shops/oslo', 410), 'undocumented-status /status'],
  ['a missing operation', exchange('POST /v2/shops', 405, undefined, oslo), 'missing-operation /status'],
  [
    'a query parameter',
    exchange('GET /v2/shops?sort=name', 200, { items: [] }),
    'undocumented-parameter /request/query/sort',
  ],
  [
    'a field of an answer',
    exchange('GET /v2/shops', 200, { items: [oslo, { ...oslo, country: 'NO' }] }),
    'undocumented-field /response/body/items/*/country',
  ],
  [
    'a field of an accepted request',
    exchange('POST /v2/shops', 201, oslo, { ...oslo, country: 'NO' }),
    'undocumented-field /request/body/country',
  ],
  [
    'a value',
    exchange('GET /v2/shops/oslo', 200, { ...oslo, kind: 'KIOSK' }),
    'unlisted-value /response/body/kind',
  ],
  [
    'a wrong type',
    exchange('GET /v2/shops/oslo', 200, { ...oslo, name: 7 }),
    'violation /response/body/name',
  ],
  [
    'a missing property',
    exchange('GET /v2/shops/oslo', 200, { name: 'x' }),
    'violation /response/body/shopUid',
  ],
  [
    'a content type',
    { ...exchange('GET /v2/shops/oslo', 200), response: { contentType: 'text/html', body: '<p>' } },
    'undocumented-content /response/headers/content-type',
  ],
])('reports %s that is not described', (_, one, finding) => {
  expect(judge(one).kinds).toEqual([finding])
})

it('names clause and evidence, and counts repetitions instead of repeating them', () => {
  const wrong = exchange('GET /v2/shops/oslo', 200, { ...oslo, zipCode: 181 })
  const { findings } = judge(
    ...Array.from({ length: 5 }, (_, index) => ({ ...wrong, source: `entry ${index}` })),
  )
  expect(findings).toMatchObject([
    {
      kind: 'violation',
      message: 'must be string',
      clause: '/components/schemas/Shop/properties/zipCode',
      restsOn: 'assumed',
      count: 5,
      seen: ['entry 0', 'entry 1', 'entry 2'],
    },
  ])
})

it('does not blame the contract for what the system refused', () => {
  const refused = exchange('GET /v2/shops?sort=name', 404)
  const bad = exchange('POST /v2/shops', 409, undefined, { wrong: true })
  expect(judge(bad, exchange('GET /v2/shops/nobody', 404)).findings).toEqual([])
  expect(judge(bad, exchange('GET /v2/nothing', 404)).report.recording.skipped).toEqual({
    'unknown to contract and system alike': 1,
  })
  // The list has no parameter in its path, so 404 means that it is not there.
  expect(judge(refused).refuted).toEqual(['GET /shops: answered with 404'])
})

it('refutes assumed items by their real names', () => {
  const { refuted } = judge(
    exchange('GET /v2/shops/oslo', 200, {
      shopUid: 'oslo',
      zip_code: '0181',
      kind: 'OUTLETS',
      floorArea: 'large',
    }),
    exchange('GET /v2/stores', 200, { items: [{ shopUid: 'oslo', name: 'Torggata' }] }),
  )
  expect(refuted.sort()).toEqual([
    'GET /shops: seen as /v2/stores',
    'Shop requires name: GET /v2/shops/{shopUid} had none',
    'Shop.floorArea: seen as string',
    'Shop.kind: OUTLET: seen as OUTLETS',
    'Shop.zipCode: seen as zip_code',
  ])
})

it('judges deliveries by the described events', () => {
  const delivery = (webhook: string, body: unknown): RecordedExchange => ({
    ...exchange('POST /hook', 200, undefined, body),
    kind: 'delivery',
    webhook,
  })
  expect(judge(delivery('SHOP_UPDATE', { shop: { Uid: 'oslo' } })).kinds).toEqual([])
  expect(judge(delivery('SHOP_UPDATE', { shop: { Id: 1, Uid: 2 } })).kinds).toEqual([
    'undocumented-field /response/body/shop/Id',
    'violation /response/body/shop/Uid',
  ])
  expect(judge(delivery('SHOP_GONE', {})).kinds).toEqual(['undocumented-event /body'])
})

it('takes a label of a result stream for what the schema has in its place', () => {
  const shop = { shopUid: 'number-1', name: 'number-2', floorArea: 'number-3' }
  const one = exchange('GET /v2/shops/oslo', 200, shop)
  expect(judge({ ...one, labelled: true }).findings).toEqual([])
  expect(judge(one).kinds).toEqual(['violation /response/body/floorArea'])
})

it('drafts an overlay under which the same recording shows no drift any more', () => {
  const exchanges = [
    exchange('GET /v2/shops/oslo', 200, {
      shopUid: 'oslo',
      zip_code: '0181',
      kind: 'OUTLETS',
      floorArea: 'large',
    }),
    exchange('GET /v2/shops/bergen', 200, {
      ...oslo,
      kind: 'KIOSK',
      opened: '2026-03-02T08:00:00Z',
      rooms: [{ no: 1.5 }],
    }),
    exchange('GET /v2/shops/oslo', 410, { reason: 'closed' }),
    exchange('GET /v2/stores', 200, { items: [{ shopUid: 'oslo', name: 'Torggata' }] }),
    exchange('GET /v2/shops/oslo/tills/7', 200, [{ tillNo: 7 }]),
    exchange('DELETE /v2/shops/oslo', 204),
  ]
  const first = judge(...exchanges)
  expect(first.findings.length).toBeGreaterThan(7)
  const text = draftOverlay(smallSubject(), first.drafts, 'test') ?? ''
  const { flow } = applyOverlays([parseOverlay('draft.yaml', text)], () => smallDocument() as never)
  const again = judgeRecording(recording(...exchanges), [
    smallSubject(flow.document as unknown as OpenApiDocument),
  ])
  expect(again.report.apis[0]?.findings).toEqual([])
  expect(text).toContain('x-rename')
  expect(text).toContain('format: date-time')
  expect(text).not.toContain('bergen')
})

it('drafts nothing when nothing was seen that is not described', () => {
  const { drafts } = judge(exchange('GET /v2/shops/oslo', 200, oslo))
  expect(draftOverlay(smallSubject(), drafts, 'test')).toBeUndefined()
})

it('is an error when nothing could be judged', () => {
  expect(() => judgeRecording(recording(), [smallSubject()])).toThrow(
    'Nothing in the recording could be judged',
  )
  const other = { ...exchange('GET /v2/shops', 200), system: 'omnium' as const }
  expect(() => judgeRecording(recording(other), [smallSubject()])).toThrow('1 with other systems')
})

it('prints findings, verdicts and counts', () => {
  const { report } = judge(exchange('GET /v2/shops', 200, { items: [{ ...oslo, country: 'NO' }] }))
  expect(driftText(report)).toMatchInlineSnapshot(`
    "har test: 1 exchange, 1 judged

    flow: 1 exchange with 1 operation
      undocumented-field · GET /v2/shops
        /response/body/items/*/country: Shop has no property country (seen as string)
        contract /components/schemas/Shop
        once: GET /v2/shops
      confirmed
        assumed operation GET /shops
        assumed required Shop requires name
      assumed items: 2 confirmed, 0 refuted, 3 not seen
      implied items: 0 confirmed, 0 refuted, 2 not seen

    drift: 1 finding; 0 uncertain items refuted"
  `)
})
