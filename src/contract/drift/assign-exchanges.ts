import type { Recording, RecordedExchange } from './recorded-exchange.ts'
import type { Subject } from './subject.ts'

/**
 * Which exchanges belong to which contract: by what the recording says, else by host, else by path. With one
 * contract everything is taken for its own, but for what goes to hosts of others when its own are met too.
 */
export function assignExchanges(
  { exchanges }: Recording,
  subjects: readonly Subject[],
  host: string | undefined,
  skip: (reason: string) => void,
): ReadonlyMap<'omnium' | 'flow', readonly RecordedExchange[]> {
  const assigned = new Map<'omnium' | 'flow', RecordedExchange[]>()
  const hosts = subjects.map((subject) => ({ subject, own: hostsOf(subject) }))
  const namesHosts = exchanges.some((one) => hosts.some(({ own }) => own.has(one.host ?? '')))

  const ownerOf = (exchange: RecordedExchange): Subject | undefined => {
    if (exchange.system) return subjects.find(({ api }) => api === exchange.system)
    if (host !== undefined && exchange.host !== host) return undefined
    const [only, ...others] = subjects
    if (host === undefined && namesHosts)
      return hosts.find(({ own }) => own.has(exchange.host ?? ''))?.subject
    return others.length === 0 ? only : subjects.find((subject) => isUnder(subject, exchange.url))
  }
  for (const exchange of exchanges) {
    const owner = ownerOf(exchange)
    if (!owner) skip('with other systems')
    else assigned.set(owner.api, [...(assigned.get(owner.api) ?? []), exchange])
  }
  return assigned
}

function hostsOf({ document }: Subject): ReadonlySet<string> {
  const hosts = (document.servers ?? []).map(({ url }) => URL.parse(url)?.host)
  return new Set(hosts.filter((one) => one !== undefined))
}

/** Flow lies under `/v2`, Omnium under `/api`. */
const isUnder = ({ base, contract }: Subject, url: string): boolean => {
  const first = base || `/${contract.operations[0]?.path.split('/')[1] ?? ''}`
  return url.toLowerCase().startsWith(`${first.toLowerCase()}/`)
}
