import createClient from 'openapi-fetch'
import type { Clock } from '../../kernel/clock.ts'
import type { components, paths } from '../../../generated/omnium/types.ts'
import { acknowledgementOf, answerOf } from './call.ts'
import type { ApiResult } from './api-result.ts'
import { createSemaphore } from './semaphore.ts'
import type { TokenManager } from './token-manager.ts'
import type { Send } from './transport.ts'

type Schemas = components['schemas']
export type OmniumOrder = Schemas['OmniumOrder']
export type OmniumOrderLine = Schemas['OmniumOrderLine']
export type OmniumPayment = Schemas['OmniumPayment']
export type OmniumPrivateCustomer = Schemas['OmniumPrivateCustomer']
export type OmniumBusinessCustomer = Schemas['OmniumBusinessCustomer']
export type OmniumPurchaseOrder = Schemas['OmniumPurchaseOrder']
export type OmniumPurchaseOrderLine = Schemas['OmniumPurchaseOrderLine']

/** One line of a goods reception, as this connector sends it (RCV-08). */
export interface GoodsReceptionLine {
  readonly lineItemId: string
  readonly deliveredQuantity: number
  readonly warehouseCode: string
  readonly goodsReceptionId: string
}

/** The level message: exactly these three (INV-06). */
export interface StockLevel {
  readonly sku: string
  readonly warehouseCode: string
  readonly inventory: number
}

/** The part of Omnium's API that this connector uses. */
export interface OmniumClient {
  order(id: string): Promise<ApiResult<OmniumOrder>>
  privateCustomer(id: string): Promise<ApiResult<OmniumPrivateCustomer>>
  businessCustomer(id: string): Promise<ApiResult<OmniumBusinessCustomer>>
  purchaseOrder(id: string): Promise<ApiResult<OmniumPurchaseOrder>>
  /** With a delivery the ids of the lines are checked for repeats, without one they are not (RCV-12). */
  receiveGoods(
    lines: readonly GoodsReceptionLine[],
    deliveryId: string | undefined,
  ): Promise<ApiResult<undefined>>
  setStockLevels(levels: readonly StockLevel[]): Promise<ApiResult<undefined>>
}

/** LIM-01: requests at once of one API user. */
const MOST_AT_ONCE = 20
/** LIM-02: batch updates at once. */
const MOST_BATCHES_AT_ONCE = 4

export function createOmniumClient(
  baseUrl: string,
  send: Send,
  tokens: TokenManager,
  clock: Pick<Clock, 'now'>,
): OmniumClient {
  const api = createClient<paths>({ baseUrl, fetch: authorised(send, tokens) })
  const batches = createSemaphore(MOST_BATCHES_AT_ONCE)
  const now = (): number => clock.now()
  return {
    order: (id) =>
      answerOf('Omnium GET /api/Orders/{id}', api.GET('/api/Orders/{id}', { params: { path: { id } } }), now),
    privateCustomer: (customerId) =>
      answerOf(
        'Omnium GET /api/PrivateCustomers/{customerId}',
        api.GET('/api/PrivateCustomers/{customerId}', { params: { path: { customerId } } }),
        now,
      ),
    businessCustomer: (id) =>
      answerOf(
        'Omnium GET /api/BusinessCustomers/{id}',
        api.GET('/api/BusinessCustomers/{id}', { params: { path: { id } } }),
        now,
      ),
    purchaseOrder: (purchaseOrderId) =>
      answerOf(
        'Omnium GET /api/PurchaseOrders/{purchaseOrderId}',
        api.GET('/api/PurchaseOrders/{purchaseOrderId}', { params: { path: { purchaseOrderId } } }),
        now,
      ),
    receiveGoods: (lines, deliveryId) => {
      const body = lines.map((line) => ({ ...line }))
      return deliveryId === undefined
        ? acknowledgementOf(
            'Omnium POST /api/Deliveries/ProcessGoodsReception',
            api.POST('/api/Deliveries/ProcessGoodsReception', { body }),
            now,
          )
        : acknowledgementOf(
            'Omnium POST /api/Deliveries/{deliveryId}/ProcessGoodsReception',
            api.POST('/api/Deliveries/{deliveryId}/ProcessGoodsReception', {
              params: { path: { deliveryId } },
              body,
            }),
            now,
          )
    },
    setStockLevels: (levels) =>
      batches.run(() =>
        acknowledgementOf(
          'Omnium PUT /api/Inventory/UpdateMany',
          api.PUT('/api/Inventory/UpdateMany', { body: levels.map((level) => ({ ...level })) }),
          now,
        ),
      ),
  }
}

/**
 * AUTH-03: every call carries the token. AUTH-07: a 401 drops it, a new one is fetched and the same request
 * repeated once. AUTH-08: a second 401 is the answer. AUTH-13: 403 is an answer like any other, no new log-in.
 */
function authorised(send: Send, tokens: TokenManager): Send {
  const places = createSemaphore(MOST_AT_ONCE)
  const attempt = async (request: Request): Promise<Response> => {
    const token = await tokens.current()
    const response = await send(withToken(request, token))
    if (response.status === 401) tokens.drop(token)
    return response
  }
  return (request) =>
    places.run(async () => {
      const response = await attempt(request)
      return response.status === 401 ? attempt(request) : response
    })
}

function withToken(request: Request, token: string): Request {
  const copy = request.clone()
  copy.headers.set('authorization', `Bearer ${token}`)
  return copy
}
