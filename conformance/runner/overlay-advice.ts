import type { Exchange } from '../../src/simulators/host/exchange.ts'
import { loadContract } from '../../src/simulators/host/contract/load-contract.ts'
import { createRouter } from '../../src/simulators/host/router.ts'
import type { ServedContracts } from '../../src/simulators/index.ts'

/** What comes before the contract's own paths on the wire. */
const BASE_PATHS = { omnium: '', flow: '/v2' } as const

/**
 * The action of an overlay with which a call that matches no operation would reach the nearest one; undefined when
 * nothing is near.
 */
export function overlayAdvice(
  { system, method, url }: Exchange,
  contracts: ServedContracts = {},
): string | undefined {
  const contract = contracts[system] ?? loadContract(system)
  const [path = ''] = url.split('?')
  const match = createRouter(contract, { caseSensitive: system === 'flow' }).match(method, path)
  if (match.kind !== 'unknown') return undefined
  const nearest = match.nearest.find((operation) => operation.method === method)
  const to = nearest && templateOf(path, nearest.path)
  if (!nearest || to === undefined) return undefined
  const base = BASE_PATHS[system]
  const names = { from: nearest.path.slice(base.length), to: to.slice(base.length) }
  return `{ target: $.paths, x-rename: { from: '${names.from}', to: '${names.to}' } }`
}

/** The path of a call with the parameters of a template in place of what was sent for them. */
function templateOf(path: string, template: string): string | undefined {
  const [given, wanted] = [path.split('/'), template.split('/')]
  if (given.length !== wanted.length) return undefined
  return given.map((part, index) => (wanted[index]?.startsWith('{') ? wanted[index] : part)).join('/')
}
