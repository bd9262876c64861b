import type { Send } from '../clients/transport.ts'

type Json = Record<string, unknown>
type Answer = (request: {
  readonly path: readonly string[]
  readonly body: Json
  readonly url: URL
}) => Response

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })

export const list = (items: unknown[]): Response =>
  json({ items, paging: { pageNumber: 1, pageSize: 100, totalCount: items.length } })

/** An order as the small Flow below keeps it. */
export interface KeptOrder extends Json {
  orderState: string
  readonly items: Json[]
}

/**
 * Both vendors as far as a test of the connector needs them: Omnium answers what it is given, Flow keeps orders.
 * A test replaces single answers by `on`; the simulators are tested elsewhere and are none of this folder's.
 */
export interface ScriptedVendors {
  readonly fetch: Send
  /** `METHOD path` of every call, ids included, in order. */
  readonly calls: string[]
  readonly bodies: Map<string, Json[]>
  readonly orders: KeptOrder[]
  /** Answers calls whose `METHOD path` matches, so many times; the latest script counts first. */
  on(call: RegExp, answer: Answer, times?: number): void
  writes(): string[]
}

export function scriptedVendors(): ScriptedVendors {
  const calls: string[] = []
  const bodies = new Map<string, Json[]>()
  const orders: KeptOrder[] = []
  const scripts: { call: RegExp; answer: Answer; left: number }[] = []
  const on = (call: RegExp, answer: Answer, times = Infinity): void => {
    scripts.unshift({ call, answer, left: times })
  }
  standardAnswers(on, orders)
  return {
    calls,
    bodies,
    orders,
    on,
    writes: () => calls.filter((call) => !/^GET|products\/stock$|Token$/.test(call)),
    fetch: async (request) => {
      const url = new URL(request.url)
      const path = decodeURIComponent(url.pathname)
      const call = `${request.method} ${path}`
      const text = await request.text()
      const body = text === '' ? {} : (JSON.parse(text) as Json)
      calls.push(call)
      bodies.set(call, [...(bodies.get(call) ?? []), body])
      const script = scripts.find((each) => each.left > 0 && each.call.test(call))
      if (!script) return json({ code: 'NOT_FOUND', message: call }, 404)
      script.left--
      return script.answer({ path: path.split('/').slice(1), body, url })
    },
  }
}

/** Prefix of Flow's paths in these tests. */
export const T = '/v2/tenants/t'

function standardAnswers(on: ScriptedVendors['on'], orders: KeptOrder[]): void {
  let next = 0
  const orderOf = (path: readonly string[]): KeptOrder => {
    const order = orders.find(({ orderUid }) => orderUid === path[6])
    if (!order) throw new Error(`no order ${path[6] ?? ''}`)
    return order
  }
  const tenant = { timezone: 'Europe/Oslo', currency: { code: 'NOK' } }
  on(/^POST \/api\/Token$/, () => json({ accessToken: `token-${++next}`, expiresIn: 864_000 }))
  on(/^GET \/v2\/tenants\/t$/, () =>
    json({ ...tenant, extensions: [{ extensionCode: 'OMNIUM', active: true }] }),
  )
  on(/\/extensions\/omnium\/parameters$/, () => json({ items: [] }))
  on(/^GET .*\/stores\/[^/]+$/, ({ path }) => json({ storeUid: path[4], countryCode: 'NO' }))
  on(/^GET .*\/stores$/, () => list([]))
  on(/^GET .*\/products$/, ({ url }) => {
    const sku = url.searchParams.get('productSku')
    return list([{ productUid: `P-${sku}`, sku }])
  })
  on(/^GET .*\/handlings\/[^/]+$/, ({ path }) => json({ handlingUid: path[4] }))
  on(/^GET .*\/customers$/, () => list([]))
  on(/^POST .*\/customers$/, ({ body }) =>
    json({ ...body, customerUid: `C-${String(body['externalId'])}` }, 201),
  )
  on(/^GET .*\/warehouses$/, () => list([{ warehouseUid: 'w1', externalId: 'W-1' }]))
  on(/^GET .*t\/orders$/, ({ url }) =>
    list(
      orders.filter((order) => order['externalOrderNumber'] === url.searchParams.get('externalOrderNumber')),
    ),
  )
  on(/^POST .*\/orders$/, ({ path, body }) => {
    const fresh = {
      orderState: 'OPEN',
      tillUid: null,
      items: [],
      orderhandlings: [],
      settlements: [],
      validUntil: null,
    }
    const order = { orderUid: `O${++next}`, storeUid: path[4], ...fresh, ...body }
    orders.push(order)
    return json(order, 201)
  })
  on(/^PUT .*\/orders\/[^/]+$/, ({ path, body }) => json(Object.assign(orderOf(path), body)))
  on(/^PUT .*\/status$/, ({ path, body }) =>
    json(Object.assign(orderOf(path), { orderState: body['status'] })),
  )
  on(/^POST .*\/items$/, ({ path, body }) => {
    const item = { orderItemUid: `I${++next}`, productSku: String(body['productUid']).slice(2), ...body }
    orderOf(path).items.push(item)
    return json(item, 201)
  })
  on(/^PUT .*\/items\/[^/]+$/, ({ path, body }) =>
    json(Object.assign(orderOf(path).items.find(({ orderItemUid }) => orderItemUid === path[8]) ?? {}, body)),
  )
  on(/^DELETE .*\/items\/[^/]+$/, ({ path }) => {
    const { items } = orderOf(path)
    items.splice(
      items.findIndex(({ orderItemUid }) => orderItemUid === path[8]),
      1,
    )
    return new Response(null, { status: 204 })
  })
  on(/^POST .*\/handlings$/, ({ path, body }) => {
    const handlings = orderOf(path)['orderhandlings'] as Json[]
    handlings.push(body)
    return json(body, 201)
  })
  on(/^POST .*\/settlements$/, ({ path, body }) => {
    const order = orderOf(path)
    const settlements = order['settlements'] as Json[]
    settlements.push(body)
    order.orderState = 'CONFIRMED'
    return json(body, 201)
  })
}
