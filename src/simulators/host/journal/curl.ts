import type { Exchange } from '../exchange.ts'
import { REDACTED } from '../redact.ts'
import { absoluteUrl } from './absolute-url.ts'
import { requestText } from './body-text.ts'

/** What curl or `fetch` set themselves, and what belongs to one connection. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'expect',
  'keep-alive',
  'accept-language',
  'sec-fetch-mode',
])

/** A line for a POSIX shell that makes the same request again. Secrets are variables of the shell. */
export function toCurl(exchange: Exchange): string {
  const { method, requestHeaders, truncated } = exchange
  const url = absoluteUrl(exchange)
  const body = requestText(exchange)
  const headers = Object.entries(requestHeaders)
    .filter(([name]) => !OWN_HEADERS.has(name))
    .map(([name, value]) => `-H ${quoted(`${name}: ${value}`, name === 'authorization' ? 'TOKEN' : name)}`)
  return [
    'curl',
    ...(method === 'GET' && body === undefined ? [] : method === 'HEAD' ? ['-I'] : ['-X', method]),
    ...(/[[\]{}]/.test(url.replaceAll(REDACTED, '')) ? ['-g'] : []),
    quoted(url, 'SECRET'),
    ...headers,
    ...(body === undefined ? [] : ['--data-raw', quoted(body, 'SECRET')]),
    ...(truncated?.requestBody === undefined ? [] : ['# the body was longer and is not whole']),
  ].join(' ')
}

/** What stands before a secret tells its name: `clientSecret=`, `"clientSecret":"`. */
const SECRET = /(?:(\w+)(=|":\s*"))?\[redacted\]/g

/** One word of the shell: text in single quotes, secrets as variables in double quotes. */
function quoted(text: string, usual: string): string {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: found, 1: name = usual } of text.matchAll(SECRET)) {
    const end = index + found.length
    parts.push(single(text.slice(from, end - REDACTED.length)), `"$${variable(name)}"`)
    from = end
  }
  parts.push(single(text.slice(from)))
  return parts.join('') || "''"
}

const single = (text: string): string => (text === '' ? '' : `'${text.replaceAll("'", `'\\''`)}'`)

/** `CLIENT_SECRET` of `clientSecret`. */
const variable = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/\W/g, '_')
    .toUpperCase()
