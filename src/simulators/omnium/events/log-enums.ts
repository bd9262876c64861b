import type { Schema } from '../schemas.ts'

type Model = Schema<'OmniumEventLogModelType'>
type Type = Schema<'OmniumEventLogType'>

/** The closed sets of the log; a record each, so that a member of the contract that is missing here is a type error. */
const MODELS: Readonly<Record<Model, true>> = {
  Order: true,
  BusinessCustomer: true,
  PrivateCustomer: true,
  Project: true,
  Product: true,
  PriceList: true,
  Inventory: true,
  Store: true,
  Cart: true,
  User: true,
  Delivery: true,
  PurchaseOrder: true,
  Supplier: true,
  Return: true,
  Promotion: true,
  TenantSettings: true,
  ScheduledTask: true,
  Notification: true,
  PickList: true,
  IncompleteProduct: true,
  EventSubscription: true,
  Webhook: true,
}
const TYPES: Readonly<Record<Type, true>> = {
  Created: true,
  Added: true,
  Deleted: true,
  Updated: true,
  Canceled: true,
  Notification: true,
  Information: true,
  Published: true,
  Workflow: true,
  WorkflowStep: true,
  Exported: true,
  Comment: true,
  Error: true,
}

export const isEventModel = (name: string | undefined): name is Model => Object.hasOwn(MODELS, name ?? '')
export const isEventType = (name: string | undefined): name is Type => Object.hasOwn(TYPES, name ?? '')
