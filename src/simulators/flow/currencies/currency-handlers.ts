import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { createCurrency, requireCurrency, updateCurrency } from './currencies.ts'

export const currencyHandlers: FlowHandlers<
  'listCurrencies' | 'createCurrency' | 'getCurrency' | 'updateCurrency'
> = {
  listCurrencies: ({ query }, tenant) => ({ status: 200, body: page(tenant.currencies.all(), query) }),
  createCurrency: ({ body }, tenant) => ({
    status: 201,
    body: createCurrency(tenant, body, integrationUser),
  }),
  getCurrency: ({ path }, tenant) => ({ status: 200, body: requireCurrency(tenant, path.currencyUid) }),
  updateCurrency: ({ path, body }, tenant) => ({
    status: 200,
    body: updateCurrency(tenant, path.currencyUid, body, integrationUser),
  }),
}
