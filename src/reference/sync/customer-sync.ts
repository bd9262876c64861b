import type { FlowClient } from '../clients/flow-client.ts'
import type { OmniumClient, OmniumOrder } from '../clients/omnium-client.ts'
import { customerToFlow } from '../mapping/customers.ts'
import type { OmniumCustomer } from '../mapping/customers.ts'
import type { KeyedTurns } from './keyed-turns.ts'
import { need, needUnlessMissing } from './job-trouble.ts'

export interface CustomerSync {
  /** The Flow customer of an order, created when Flow does not know it; undefined for guests. */
  customerOf(order: OmniumOrder, loyaltyIdKey: string | undefined): Promise<string | undefined>
}

export function createCustomerSync(flow: FlowClient, omnium: OmniumClient, turns: KeyedTurns): CustomerSync {
  return {
    customerOf: async (order, loyaltyIdKey) => {
      const { customerId } = order
      // CUSTIN-04: a guest's name and contact stand on the order.
      if (!customerId) return undefined
      // CUSTIN-06: two orders of one new customer take turns, so the second one finds what the first created.
      return turns.take(`customer ${customerId}`, async () => {
        const known = need(await flow.customersByExternalId(customerId)).find(
          ({ externalId }) => externalId === customerId,
        )
        // CUSTIN-02.
        if (known) return known.customerUid
        const found = await readCustomer(omnium, customerId, order.customerType)
        // CUSTIN-05 (profile `cust-missing=from-order`): the order comes without customer record.
        if (!found) return undefined
        const { customerUid } = need(await flow.createCustomer(customerToFlow(found, loyaltyIdKey)))
        return customerUid
      })
    },
  }
}

/** CUSTIN-03: the order says which kind of customer it is; private is the rule. */
async function readCustomer(
  omnium: OmniumClient,
  customerId: string,
  customerType: string | null | undefined,
): Promise<OmniumCustomer | undefined> {
  if (customerType?.toUpperCase() === 'B2B') {
    const customer = needUnlessMissing(await omnium.businessCustomer(customerId))
    return customer && { type: 'B2B', customer }
  }
  const customer = needUnlessMissing(await omnium.privateCustomer(customerId))
  return customer && { type: 'B2C', customer }
}
