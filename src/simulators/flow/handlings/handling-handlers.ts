import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { createHandling } from './handlings.ts'

export const handlingHandlers: FlowHandlers<'listHandlings' | 'createHandling' | 'getHandling'> = {
  listHandlings: ({ query }, tenant) => ({ status: 200, body: page(tenant.handlings.all(), query) }),
  createHandling: ({ body }, tenant) => ({
    status: 201,
    body: createHandling(tenant, body, integrationUser),
  }),
  getHandling: ({ path }, tenant) => ({
    status: 200,
    body: fromPath(tenant.handlings, 'handling', path.handlingUid),
  }),
}
