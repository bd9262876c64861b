import { cashier } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { receiveGoods } from '../receivements/receive-goods.ts'
import type { GoodsReception } from '../receivements/receive-goods.ts'
import { viewReceivement } from '../receivements/receivement-record.ts'
import { reverseReceivement } from '../receivements/reverse-receivement.ts'
import type { Schema } from '../schemas.ts'
import { createCheckoutActions } from './checkout-actions.ts'
import type { CheckoutActions } from './checkout-actions.ts'
import { createOrderActions } from './order-actions.ts'
import type { OrderActions } from './order-actions.ts'

type Receivement = Schema<'ReceivementResponse'>

/** What is done at the till and at the goods entrance. */
export interface PosActions extends OrderActions, CheckoutActions {
  /** Receives goods in part, over, repeatedly, with or without a purchase order. */
  receiveGoods(reception: GoodsReception): Receivement
  reverseReceivement(args: { receivementUid: string }): Receivement
}

export const createPosActions = (self: () => FlowTenant): PosActions => ({
  ...createOrderActions(self),
  ...createCheckoutActions(self),
  receiveGoods: (args) => viewReceivement(self(), receiveGoods(self(), args, cashier)),
  reverseReceivement: (args) =>
    viewReceivement(self(), reverseReceivement(self(), args.receivementUid, cashier)),
})
