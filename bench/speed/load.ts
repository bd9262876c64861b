import autocannon from 'autocannon'
import type { Peer } from './peers.ts'

export interface Measured {
  /** Good answers in a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** What a shop sends: two lines, one shipment, an address. */
export const orderBody = (id: string): object => {
  const lineItems = [
    { lineItemId: '1', code: 'SKU1', quantity: 2, placedPrice: 100, taxRate: 25 },
    { lineItemId: '2', code: 'SKU2', quantity: 1, placedPrice: 50, taxRate: 25 },
  ]
  return {
    id,
    marketId: 'NOR',
    storeId: 'S1',
    orderType: 'Online',
    status: 'New',
    customerName: 'Kari Nordmann',
    billingAddress: {
      firstName: 'Kari',
      lastName: 'Nordmann',
      line1: 'Storgata 1',
      postalCode: '0155',
      city: 'Oslo',
    },
    orderForm: { lineItems, shipments: [{ shipmentId: '1', warehouseCode: 'S1', lineItems }] },
  }
}

interface LoadOptions {
  readonly seconds: number
  readonly connections: number
  readonly request: (number: number) => {
    readonly method: 'GET' | 'POST' | 'PATCH'
    readonly path: string
    readonly body?: string
  }
}

/** Keeps so many connections busy for so long. Any answer that is no 2xx fails the measurement. */
export async function load(peer: Peer, { seconds, connections, request }: LoadOptions): Promise<Measured> {
  let sent = 0
  const result = await autocannon({
    url: peer.url,
    duration: seconds,
    connections,
    requests: [
      {
        // Headers of its own for each: the length of one body must not be announced for the next.
        setupRequest: (given) => {
          const made = request(++sent)
          const json = made.body === undefined ? {} : { 'content-type': 'application/json' }
          return { ...given, body: undefined, ...made, headers: { ...peer.headers, ...json } }
        },
      },
    ],
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${peer.name}: ${result.non2xx} answers were no 2xx, ${result.errors} connections failed`)
  const { latency, requests } = result
  return { rate: requests.total / result.duration, p50: latency.p50, p99: latency.p99 }
}
