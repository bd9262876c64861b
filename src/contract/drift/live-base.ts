import { UserError } from '../../kernel/errors.ts'

export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source)

/**
 * What to put before an operation's path. The contract's base path may be written or left out; anything else is
 * a prefix of a gateway and stays.
 *
 * @throws UserError `E_DRIFT_URL`
 */
export function liveBase(given: string, base: string, withToken: boolean): string {
  const url = URL.parse(given)
  if (!url) throw mistake(given, 'The URL cannot be read', 'https://host')
  if (url.username !== '' || url.password !== '')
    throw mistake(url.origin, 'The URL carries credentials', 'the token in a variable (--token-env NAME)')
  if (url.search !== '' || url.hash !== '') throw mistake(url.origin, 'The URL has a query', 'a base URL')
  if (withToken && url.protocol === 'http:' && !isLoopback(url.hostname))
    throw mistake(url.origin, 'The token would travel unencrypted', 'https, or a server on this machine')
  const prefix = url.pathname.replace(/\/+$/, '')
  return url.origin + (base !== '' && prefix.endsWith(base) ? prefix.slice(0, -base.length) : prefix)
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)

const mistake = (where: string, what: string, expected: string): UserError =>
  new UserError({ code: 'E_DRIFT_URL', what, where, expected, next: 'correct --against' })
