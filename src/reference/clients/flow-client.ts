import createClient from 'openapi-fetch'
import type { Clock } from '../../kernel/clock.ts'
import type { components, paths } from '../../../generated/flow/types.ts'
import { acknowledgementOf, answerOf } from './call.ts'
import type { ApiResult } from './api-result.ts'
import { everyPage } from './every-page.ts'
import type { Send } from './transport.ts'

type Schemas = components['schemas']
export type FlowOrder = Schemas['OrderResponse']
export type FlowOrderItem = Schemas['OrderItem']
export type FlowOrderState = Schemas['OrderState']
export type FlowStore = Schemas['StoreResponse']
export type FlowTenant = Schemas['TenantResponse']
export type FlowCustomer = Schemas['CustomerResponse']
export type FlowCustomerRequest = Schemas['CustomerCreateRequest']
export type FlowProduct = Schemas['ProductResponse']
export type FlowWarehouse = Schemas['WarehouseResponse']
export type FlowPurchaseOrder = Schemas['PurchaseOrderResponse']
export type FlowPurchaseOrderItem = Schemas['PurchaseOrderItem']
export type FlowReceivement = Schemas['ReceivementResponse']
export type FlowProductStock = Schemas['ProductStock']
export type FlowParameter = Schemas['ExtensionParameterValue']
export type FlowOrderRequest = Schemas['OrderCreateRequest']
export type FlowItemRequest = Schemas['OrderItemCreateRequest']
export type FlowItemChange = Schemas['OrderItemUpdateRequest']
export type FlowSettlementRequest = Schemas['SettlementCreateRequest']
export type FlowOrderAddress = Schemas['OrderAddress']

export interface FlowAccess {
  /** With the version, `https://api.flowretail.com/v2`. */
  readonly baseUrl: string
  readonly tenantUid: string
  readonly token: string
}

/** The part of Flow's API that this connector uses, for one tenant. */
export type FlowClient = ReturnType<typeof createFlowClient>

export function createFlowClient(access: FlowAccess, send: Send, clock: Pick<Clock, 'now'>) {
  const { tenantUid } = access
  const headers = { authorization: `Bearer ${access.token}` }
  const api = createClient<paths>({ baseUrl: access.baseUrl, fetch: send, headers })
  const now = (): number => clock.now()
  const inTenant = { tenantUid }

  return {
    tenant: (): Promise<ApiResult<FlowTenant>> =>
      answerOf('Flow GET tenant', api.GET('/tenants/{tenantUid}', { params: { path: inTenant } }), now),

    tenantParameters: (tenantExtensionUid: string) =>
      answerOf(
        'Flow GET extension parameters',
        api.GET('/tenants/{tenantUid}/extensions/{tenantExtensionUid}/parameters', {
          params: { path: { ...inTenant, tenantExtensionUid } },
        }),
        now,
      ),

    storeParameters: (storeUid: string, tenantExtensionUid: string) =>
      answerOf(
        'Flow GET store extension parameters',
        api.GET('/tenants/{tenantUid}/stores/{storeUid}/extensions/{tenantExtensionUid}/parameters', {
          params: { path: { ...inTenant, storeUid, tenantExtensionUid } },
        }),
        now,
      ),

    store: (storeUid: string) =>
      answerOf(
        'Flow GET store',
        api.GET('/tenants/{tenantUid}/stores/{storeUid}', { params: { path: { ...inTenant, storeUid } } }),
        now,
      ),

    stores: (storeExternalId?: string): Promise<ApiResult<readonly FlowStore[]>> =>
      everyPage((page) =>
        answerOf(
          'Flow GET stores',
          api.GET('/tenants/{tenantUid}/stores', {
            params: {
              path: inTenant,
              query: { ...page, ...(storeExternalId === undefined ? {} : { storeExternalId }) },
            },
          }),
          now,
        ),
      ),

    warehouses: (storeUid: string): Promise<ApiResult<readonly FlowWarehouse[]>> =>
      everyPage((query) =>
        answerOf(
          'Flow GET warehouses',
          api.GET('/tenants/{tenantUid}/stores/{storeUid}/warehouses', {
            params: { path: { ...inTenant, storeUid }, query },
          }),
          now,
        ),
      ),

    productsBySku: (productSku: string): Promise<ApiResult<readonly FlowProduct[]>> =>
      everyPage((page) =>
        answerOf(
          'Flow GET products by SKU',
          api.GET('/tenants/{tenantUid}/products', {
            params: { path: inTenant, query: { ...page, productSku } },
          }),
          now,
        ),
      ),

    stockOf: (
      productSkus: readonly string[],
      warehouseUid: string,
    ): Promise<ApiResult<readonly FlowProductStock[]>> =>
      everyPage((query) =>
        answerOf(
          'Flow POST products/stock',
          api.POST('/tenants/{tenantUid}/products/stock', {
            params: { path: inTenant, query },
            body: { productSkus: [...productSkus], warehouseUids: [warehouseUid] },
          }),
          now,
        ),
      ),

    customersByExternalId: (customerExternalId: string): Promise<ApiResult<readonly FlowCustomer[]>> =>
      everyPage((page) =>
        answerOf(
          'Flow GET customers by external id',
          api.GET('/tenants/{tenantUid}/customers', {
            params: { path: inTenant, query: { ...page, customerExternalId } },
          }),
          now,
        ),
      ),

    createCustomer: (body: FlowCustomerRequest) =>
      answerOf(
        'Flow POST customers',
        api.POST('/tenants/{tenantUid}/customers', { params: { path: inTenant }, body }),
        now,
      ),

    handling: (handlingUid: string) =>
      answerOf(
        'Flow GET handling',
        api.GET('/tenants/{tenantUid}/handlings/{handlingUid}', {
          params: { path: { ...inTenant, handlingUid } },
        }),
        now,
      ),

    ordersByExternalNumber: (externalOrderNumber: string): Promise<ApiResult<readonly FlowOrder[]>> =>
      everyPage((page) =>
        answerOf(
          'Flow GET orders by external number',
          api.GET('/tenants/{tenantUid}/orders', {
            params: { path: inTenant, query: { ...page, externalOrderNumber } },
          }),
          now,
        ),
      ),

    createOrder: (storeUid: string, body: FlowOrderRequest) =>
      answerOf(
        'Flow POST orders',
        api.POST('/tenants/{tenantUid}/stores/{storeUid}/orders', {
          params: { path: { ...inTenant, storeUid } },
          body,
        }),
        now,
      ),

    updateOrder: (storeUid: string, orderUid: string, body: Schemas['OrderUpdateRequest']) =>
      answerOf(
        'Flow PUT order',
        api.PUT('/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}', {
          params: { path: { ...inTenant, storeUid, orderUid } },
          body,
        }),
        now,
      ),

    setOrderState: (storeUid: string, orderUid: string, status: FlowOrderState) =>
      acknowledgementOf(
        'Flow PUT order status',
        api.PUT('/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/status', {
          params: { path: { ...inTenant, storeUid, orderUid } },
          body: { status },
        }),
        now,
      ),

    addItem: (storeUid: string, orderUid: string, body: FlowItemRequest) =>
      acknowledgementOf(
        'Flow POST order item',
        api.POST('/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/items', {
          params: { path: { ...inTenant, storeUid, orderUid } },
          body,
        }),
        now,
      ),

    changeItem: (storeUid: string, orderUid: string, orderItemUid: string, body: FlowItemChange) =>
      acknowledgementOf(
        'Flow PUT order item',
        api.PUT('/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/items/{orderItemUid}', {
          params: { path: { ...inTenant, storeUid, orderUid, orderItemUid } },
          body,
        }),
        now,
      ),

    deleteItem: (storeUid: string, orderUid: string, orderItemUid: string) =>
      acknowledgementOf(
        'Flow DELETE order item',
        api.DELETE('/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/items/{orderItemUid}', {
          params: { path: { ...inTenant, storeUid, orderUid, orderItemUid } },
        }),
        now,
      ),

    addHandling: (storeUid: string, orderUid: string, handlingUid: string) =>
      acknowledgementOf(
        'Flow POST order handling',
        api.POST('/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/handlings', {
          params: { path: { ...inTenant, storeUid, orderUid } },
          body: { handlingUid },
        }),
        now,
      ),

    addSettlement: (storeUid: string, orderUid: string, body: FlowSettlementRequest) =>
      acknowledgementOf(
        'Flow POST order settlement',
        api.POST('/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/settlements', {
          params: { path: { ...inTenant, storeUid, orderUid } },
          body,
        }),
        now,
      ),

    purchaseOrder: (storeUid: string, purchaseOrderUid: string) =>
      answerOf(
        'Flow GET purchase order',
        api.GET('/tenants/{tenantUid}/stores/{storeUid}/purchase-orders/{purchaseOrderUid}', {
          params: { path: { ...inTenant, storeUid, purchaseOrderUid } },
        }),
        now,
      ),

    receivement: (storeUid: string, receivementUid: string) =>
      answerOf(
        'Flow GET receivement',
        api.GET('/tenants/{tenantUid}/stores/{storeUid}/receivements/{receivementUid}', {
          params: { path: { ...inTenant, storeUid, receivementUid } },
        }),
        now,
      ),

    receivementsSince: (
      storeUid: string,
      modifiedAfter: string,
    ): Promise<ApiResult<readonly FlowReceivement[]>> =>
      everyPage((page) =>
        answerOf(
          'Flow GET receivements',
          api.GET('/tenants/{tenantUid}/stores/{storeUid}/receivements', {
            params: { path: { ...inTenant, storeUid }, query: { ...page, modifiedAfter } },
          }),
          now,
        ),
      ),
  }
}
