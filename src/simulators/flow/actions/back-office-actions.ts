import type { FlowTenant } from '../flow-tenant.ts'
import { createCustomerActions } from './customer-actions.ts'
import type { CustomerActions } from './customer-actions.ts'
import { createMasterDataActions } from './master-data-actions.ts'
import type { MasterDataActions } from './master-data-actions.ts'
import { createPurchaseActions } from './purchase-actions.ts'
import type { PurchaseActions } from './purchase-actions.ts'
import { createSettingsActions } from './settings-actions.ts'
import type { SettingsActions } from './settings-actions.ts'
import { createStockActions } from './stock-actions.ts'
import type { StockActions } from './stock-actions.ts'
import { createWebOrderActions } from './web-order-actions.ts'
import type { WebOrderActions } from './web-order-actions.ts'

/** What is done in the back office: master data, customers, purchases, stock, web orders, settings. */
export interface BackOfficeActions
  extends
    MasterDataActions,
    CustomerActions,
    PurchaseActions,
    StockActions,
    WebOrderActions,
    SettingsActions {}

export const createBackOfficeActions = (self: () => FlowTenant): BackOfficeActions => ({
  ...createMasterDataActions(self),
  ...createCustomerActions(self),
  ...createPurchaseActions(self),
  ...createStockActions(self),
  ...createWebOrderActions(self),
  ...createSettingsActions(self),
})
