import type { components, operations } from '../../../../generated/simulator/types.ts'
import type { Handlers } from '../handler.ts'
import type { ExchangeFilter, Journal } from '../journal.ts'
import { tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'

type JournalOperations = 'getStrayJournal' | 'getJournal' | 'clearJournal'
type Query = NonNullable<operations['getJournal']['parameters']['query']>
type Page = components['schemas']['JournalPage']

export const journalHandlers: Handlers<Pick<operations, JournalOperations>, AdminRoot> = {
  getStrayJournal: ({ query }, root) => ({ status: 200, body: read(root.core.stray, query) }),
  getJournal: ({ path, query }, root) => ({
    status: 200,
    body: read(tenantOf(root, path.tenantId).journal, query),
  }),
  clearJournal: ({ path }, root) => {
    tenantOf(root, path.tenantId).journal.clear()
    return { status: 204 }
  },
}

function read(journal: Journal, { limit, ...filter }: Query): Page {
  const found = journal.entries(filter satisfies ExchangeFilter)
  const newest = limit === undefined ? found : found.slice(Math.max(0, found.length - limit))
  // An exchange has the members of the contract; it only promises not to write to its lists.
  return { size: found.length, exchanges: newest as unknown as Page['exchanges'] }
}
