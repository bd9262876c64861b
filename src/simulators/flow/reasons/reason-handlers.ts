import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { reasons } from './reasons.ts'

/** Quirk 3: creating one answers 200, not 201. */
export const reasonHandlers: FlowHandlers<'listReasons' | 'createReason'> = {
  listReasons: ({ query }, tenant) => {
    const { reasonType } = query
    const wanted = reasons.all(tenant).filter(({ type }) => reasonType === undefined || type === reasonType)
    return { status: 200, body: page(wanted, query) }
  },
  createReason: ({ body }, tenant) => ({ status: 200, body: reasons.create(tenant, body) }),
}
