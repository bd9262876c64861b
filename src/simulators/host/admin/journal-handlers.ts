import type { components, operations } from '../../../../generated/simulator/types.ts'
import type { PatientHandler } from '../handler.ts'
import type { Journal } from '../journal.ts'
import { toCurl } from '../journal/curl.ts'
import { toHar } from '../journal/har.ts'
import { attemptsAt, causedBy } from '../journal/links.ts'
import { describeExchange } from '../journal/near-misses.ts'
import { NotInJournal } from '../journal/verdict.ts'
import type { Verdict } from '../journal/verdict.ts'
import { NotFound, tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'
import { filterOfBody, filterOfQuery, newest } from './journal-filter.ts'
import type { JournalQuery } from './journal-filter.ts'

type JournalOperations =
  | 'getStrayJournal'
  | 'getJournal'
  | 'clearJournal'
  | 'getExchange'
  | 'verifyJournal'
  | 'waitForExchange'
  | 'exportJournal'
  | 'exportCurlLines'
type Schemas = components['schemas']
type Exchanges = Schemas['JournalPage']['exchanges']

export const journalHandlers: {
  readonly [Id in JournalOperations]: PatientHandler<operations[Id], AdminRoot>
} = {
  getStrayJournal: ({ query }, root) => ({ status: 200, body: read(root.core.stray, query) }),
  getJournal: ({ path, query }, root) => ({
    status: 200,
    body: read(tenantOf(root, path.tenantId).journal, query),
  }),
  clearJournal: ({ path }, root) => {
    tenantOf(root, path.tenantId).journal.clear()
    return { status: 204 }
  },
  getExchange: ({ path }, root) => {
    const entries = tenantOf(root, path.tenantId).journal.entries()
    const exchange = entries.find(({ seq }) => seq === path.seq)
    if (!exchange) throw noExchange(path.seq, path.tenantId)
    const caused = causedBy(exchange, entries)
    const attempts = exchange.kind === 'delivery' ? { attempts: attemptsAt(exchange, entries) } : {}
    const view = { ...exchange, curl: toCurl(exchange), caused, ...attempts }
    return { status: 200, body: view as unknown as Schemas['ExchangeWithLinks'] }
  },
  verifyJournal: ({ path, body }, root) => {
    const { journal } = tenantOf(root, path.tenantId)
    return { status: 200, body: show(journal.check(filterOfBody(body.filter), body.times)) }
  },
  waitForExchange: async ({ path, body: { filter, ...wait } }, root) => {
    const { journal } = tenantOf(root, path.tenantId)
    try {
      const exchanges = await journal.waitFor(filterOfBody(filter), wait)
      return {
        status: 200,
        body: { count: exchanges.length, exchanges: exchanges as unknown as Exchanges },
      }
    } catch (error) {
      if (!(error instanceof NotInJournal)) throw error
      const { code, message, verdict } = error
      return { status: 408, body: { code, message, verdict: show(verdict) } }
    }
  },
  exportJournal: ({ path, query }, root) => ({
    status: 200,
    body: toHar(found(tenantOf(root, path.tenantId).journal, query)) as unknown as Schemas['Har'],
  }),
  exportCurlLines: ({ path, query }, root) => ({
    status: 200,
    body: found(tenantOf(root, path.tenantId).journal, query)
      .map((exchange) => `${toCurl(exchange)}\n`)
      .join(''),
  }),
}

const found = (journal: Journal, query: JournalQuery) =>
  newest(journal.entries(filterOfQuery(query)), query.limit)

function read(journal: Journal, query: JournalQuery): Schemas['JournalPage'] {
  const all = journal.entries(filterOfQuery(query))
  const { entries, bytes, dropped, bounds } = journal.size
  return {
    size: all.length,
    limit: bounds.entries,
    kept: entries,
    keptBytes: bytes,
    limitBytes: bounds.bytes,
    limitBodyBytes: bounds.bodyBytes,
    dropped,
    // An exchange has the members of the contract; it only promises not to write to its lists.
    exchanges: newest(all, query.limit) as unknown as Exchanges,
  }
}

const show = ({ exchanges, nearest, ...verdict }: Verdict): Schemas['Verdict'] => ({
  ...verdict,
  exchanges: exchanges.map(({ seq }) => seq),
  nearest: nearest.map(({ exchange, differs }) => ({
    seq: exchange.seq,
    exchange: describeExchange(exchange),
    differs: differs.map((difference) => ({ ...difference })),
  })),
})

const noExchange = (seq: number, tenant: string): NotFound =>
  new NotFound({
    code: 'E_NO_EXCHANGE',
    what: `The journal of tenant ${tenant} has no exchange ${seq}.`,
    next: 'It may be that of another tenant, or too old: see limit and dropped of GET /tenants/{id}/journal.',
  })
