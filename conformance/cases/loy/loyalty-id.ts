import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'
import { configuredHandlings } from '../given/configured-handlings.ts'
import { configured } from '../settings.ts'

export const loyaltyId = case_(
  'LOY-01-external-id',
  {
    title: 'the loyalty id is the external id under the configured key',
    rules: ['LOY-01', 'CUSTIN-01'],
    role: 'sync',
    settings: configured,
    time: 'still',
    checks: {
      arrives: { rule: 'CUSTIN-01', says: 'the order arrives in Flow with its customer' },
      loyalty: {
        rule: 'LOY-01',
        says: 'OMNIUM_CUSTOMER_LOYALTY_ID_PROPERTY_KEY names the external id that becomes the loyalty id',
      },
    },
  },
  async (t) => {
    configuredHandlings(t)
    const customerId = t.ids.customer()
    const voyado = t.ids.of('VOY*')
    t.omnium.saveCustomer({
      type: 'private',
      customer: {
        customerId,
        firstName: 'Kari',
        lastName: 'Eksempel',
        email: t.ids.email(),
        marketId: 'NOR',
        externalIds: [
          { providerName: 'Nettbutikk', id: t.ids.of('WEB*') },
          { providerName: 'Voyado', id: voyado },
        ],
      },
    })
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({ id, store: store.id, customerId, lines: [{ sku: product.sku }] }),
    })
    const uid = await t.expect.present('arrives', () => flowOrder(t.state.flow, id)?.customerUid)
    await t.expect.eventually('loyalty', () => t.state.flow.customer(uid)?.loyaltyId, voyado)
  },
)
