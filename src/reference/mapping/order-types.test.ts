import { expect, test } from 'vitest'
import { statusMeaning } from './order-status.ts'
import { orderKind } from './order-types.ts'

test.each([
  ['ClickAndCollect', 'click-and-collect'],
  ['ClickAndcollect', 'click-and-collect'],
  ['OnlineOrder', 'online'],
  ['Online', 'online'],
  ['Pos', 'ignored'],
  ['Bopis', 'ignored'],
  [undefined, 'ignored'],
])('the type %s is %s', (type, kind) => {
  expect(orderKind(type).kind).toBe(kind)
})

test.each([
  ['New', 'open'],
  ['SomethingTheTenantInvented', 'open'],
  ['Queued', 'queued'],
  ['OrderCanceledByStore', 'cancelled'],
  ['NotCollected', 'cancelled'],
  ['PickedUp', 'finished'],
  ['Deleted', 'deleted'],
])('the status %s means %s', (status, meaning) => {
  expect(statusMeaning(status)).toBe(meaning)
})
