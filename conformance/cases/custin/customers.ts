import { case_ } from '../case.ts'
import type { CaseContext } from '../context.ts'
import { flowCustomers, flowOrder } from '../given/flow-order.ts'
import type { FlowCustomer } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'
import { like } from '../matchers.ts'

/** The Flow customer that the Flow order of the Omnium order names. */
const customerOf = (t: CaseContext<never>, orderId: string): FlowCustomer | undefined => {
  const uid = flowOrder(t.state.flow, orderId)?.customerUid
  return uid ? t.state.flow.customer(uid) : undefined
}

/** Customers that were created through Flow's API within the case. */
const created = (t: CaseContext<never>) =>
  t.calls({ system: 'flow', operationId: 'createCustomer' }).filter(({ status }) => status === 201)

/** The customer that the first of these calls created, as it is now. */
const newCustomer = (t: CaseContext<never>): FlowCustomer | undefined => {
  const [call] = created(t)
  const { customerUid } = (call?.responseBody ?? {}) as { customerUid?: string }
  return customerUid === undefined ? undefined : t.state.flow.customer(customerUid)
}

export const unknownCustomer = case_(
  'CUSTIN-01-unknown',
  {
    title: 'a customer that Flow does not know is fetched and created',
    rules: ['CUSTIN-01', 'ORD-IN-24'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'CUSTIN-01', says: 'the order arrives in Flow' },
      created: { rule: 'CUSTIN-01', says: 'the customer of an order is created in Flow when Flow lacks it' },
      fetched: {
        rule: 'CUSTIN-01',
        says: "the new customer has the e-mail address of Omnium's customer, which the order does not tell",
      },
      attached: { rule: 'ORD-IN-24', says: 'the Flow order names the customer that was created' },
    },
  },
  async (t) => {
    const customer = t.given.customer()
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({ id, store: store.id, customerId: customer.id, lines: [{ sku: product.sku }] }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually('created', () => created(t).length, 1)
    await t.expect.eventually('fetched', () => newCustomer(t)?.email, customer.email)
    await t.expect.eventually('attached', () => customerOf(t, id)?.customerUid, newCustomer(t)?.customerUid)
  },
)

export const secondOrder = case_(
  'CUSTIN-02-second-order',
  {
    title: 'the second order of a customer creates no second customer',
    rules: ['CUSTIN-02', 'CUSTIN-01'],
    role: 'sync',
    time: 'still',
    checks: {
      first: { rule: 'CUSTIN-01', says: 'the first order arrives with its customer' },
      same: { rule: 'CUSTIN-02', says: 'the second order names the same Flow customer' },
      once: { rule: 'CUSTIN-02', says: 'a customer is created once' },
    },
  },
  async (t) => {
    const customer = t.given.customer()
    const store = t.given.store()
    const product = t.given.product()
    const [first, second] = [t.ids.order(), t.ids.order()]
    const options = { store: store.id, customerId: customer.id, lines: [{ sku: product.sku }] }
    t.omnium.placeOrder({ order: webOrder({ id: first, ...options }) })
    const known = await t.expect.present('first', () => customerOf(t, first))
    t.omnium.placeOrder({ order: webOrder({ id: second, ...options }) })
    await t.expect.eventually('same', () => customerOf(t, second)?.customerUid, known.customerUid)
    await t.expect.trigger(second)
    t.expect.later('once', () =>
      created(t).length > 1 ? `${created(t).length} customers were created for ${customer.id}` : undefined,
    )
  },
)

export const knownCustomer = case_(
  'CUSTIN-02-known',
  {
    title: 'a customer that Flow knows already is not created',
    rules: ['CUSTIN-02', 'ORD-IN-24'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'CUSTIN-02', says: 'the order arrives in Flow' },
      attached: { rule: 'ORD-IN-24', says: 'the order names the customer that Flow knew before' },
      none: { rule: 'CUSTIN-02', says: 'a known customer is not created again' },
    },
  },
  async (t) => {
    const customer = t.given.customer({ alsoInFlow: true })
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    const known = flowCustomers(t.state.flow, customer.id)[0]?.customerUid
    t.omnium.placeOrder({
      order: webOrder({ id, store: store.id, customerId: customer.id, lines: [{ sku: product.sku }] }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually('attached', () => customerOf(t, id)?.customerUid, known)
    await t.expect.trigger(id)
    t.expect.later('none', () => {
      const [call] = created(t)
      return call && `${call.method} ${call.url} created a customer for ${customer.id}`
    })
  },
)

export const businessCustomer = case_(
  'CUSTIN-03-business',
  {
    title: 'the customer of a B2B order is a business customer',
    rules: ['CUSTIN-03'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'CUSTIN-03', says: 'the B2B order arrives in Flow' },
      company: {
        rule: 'CUSTIN-03',
        says: "the customer of a B2B order is read from Omnium's business customers",
      },
    },
  },
  async (t) => {
    const customerId = t.ids.customer()
    t.omnium.saveCustomer({
      type: 'business',
      customer: {
        customerId,
        name: 'Fjordvind Sport AS',
        email: t.ids.email(),
        phone: '+4722000000',
        taxId: '999888777',
        marketId: 'NOR',
      },
    })
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({
        id,
        store: store.id,
        customerId,
        customerType: 'B2B',
        lines: [{ sku: product.sku }],
      }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually(
      'company',
      () => customerOf(t, id),
      like({ customerType: 'COMPANY', companyName: 'Fjordvind Sport AS' }),
    )
  },
)
