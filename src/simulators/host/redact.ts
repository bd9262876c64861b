/**
 * Keeps secrets out of the journal. Only credentials are secret: the rest is synthetic data and stays readable.
 */
export const REDACTED = '[redacted]'

const SECRET_HEADER =
  /^(proxy-)?authorization$|cookie|secret|token|api-?key|password|(?<!idempotency)-key$|-auth$/i
const SECRET_FIELD =
  /^(\w*(password|secret)|((access|refresh|auth|device|integration|api|bearer|id)_?)?token|api_?key|authorization|pin)$/i
/** Keys under which settings and lists of headers hold a secret as their value. */
const SECRET_KEY = /(secret|token|password|api[-_]?key)$|^(proxy-)?authorization$|cookie|-(key|auth)$/i
/** A JSON Web Token, wherever it stands. */
const JWT = /\beyJ[\w-]{5,4000}\.[\w-]+\.[\w-]*/g
/** A secret in text that could not be parsed: a member of JSON, or a field of a form. */
const SECRET_IN_TEXT =
  /((?:password|secret|token|api_?key|authorization|pin)["']?\s*[:=]\s*["']?)(?:(?:bearer|basic)\s+)?[^\s"'&,}]+/gi

/** Takes out what is secret for reasons of its own, as the credentials of a tenant. */
export type Hide = (text: string) => string

const asItIs: Hide = (text) => text

/** Hides these texts wherever they stand; short ones would be found in innocent places. */
export function hiding(secrets: readonly string[]): Hide {
  const long = [...new Set(secrets.filter(({ length }) => length >= SHORTEST_SECRET))]
  if (long.length === 0) return asItIs
  return (text) =>
    long.reduce((rest, secret) => (rest.includes(secret) ? rest.replaceAll(secret, REDACTED) : rest), text)
}

const SHORTEST_SECRET = 8

export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  hide: Hide = asItIs,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADER.test(name) ? schemeOf(value) : redactToken(hide(value)),
    ]),
  )
}

/** A missing or strange scheme is a finding about the caller, so the scheme stays. */
function schemeOf(value: string): string {
  const [, scheme] = /^(bearer|basic|digest)\s/i.exec(value) ?? []
  return scheme === undefined ? REDACTED : `${scheme} ${REDACTED}`
}

/** The secret parts of headers, as far as they can be told from their schemes. */
export function secretsInHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers)
    .filter(([name]) => SECRET_HEADER.test(name))
    .flatMap(([, value]) => {
      const credentials = value.replace(/^(bearer|basic|digest)\s+/i, '')
      if (!/^basic\s/i.test(value)) return [credentials]
      const [, password = ''] =
        /^[^:]*:(.*)$/s.exec(Buffer.from(credentials, 'base64').toString('utf8')) ?? []
      return [credentials, password]
    })
}

/** The values of the secret ones. */
export const secretsInFields = (fields: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(fields)
    .filter(([name]) => SECRET_FIELD.test(name))
    .flatMap(([, value]) => value)
    .filter((value) => typeof value === 'string')

/** Replaces the values of secret query parameters and any user name and password before the host. */
export function redactUrl(url: string): string {
  return url
    .replace(/^([a-z]+:\/\/)[^/@?]*@/i, `$1${REDACTED}@`)
    .replace(/([?&])([^=&#]+)=([^&#]*)/g, (whole, mark: string, key: string) =>
      SECRET_FIELD.test(key) ? `${mark}${key}=${REDACTED}` : whole,
    )
}

/** The same value with the secret members of its objects replaced; shares what holds no secret. */
export function redactValue(value: unknown, hide: Hide = asItIs): unknown {
  if (typeof value === 'string') return redactString(value, hide)
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const redacted = items.map((item) => redactValue(item, hide))
    return redacted.some((item, index) => item !== items[index]) ? redacted : items
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  const isSetting = isSecretSetting(value)
  const entries = Object.entries(value)
  const redacted = entries.map(([key, member]): [string, unknown] => [
    key,
    SECRET_FIELD.test(key) || (isSetting && key === 'value')
      ? blank(member)
      : redactMember(key, member, hide),
  ])
  return redacted.some(([, member], index) => member !== entries[index]?.[1])
    ? Object.fromEntries(redacted)
    : value
}

/** Headers of a subscription are told by their own names: `{ headers: { authorization: '…' } }`. */
function redactMember(key: string, member: unknown, hide: Hide): unknown {
  if (key !== 'headers' || !isHeaders(member)) return redactValue(member, hide)
  const redacted = redactHeaders(member, hide)
  return Object.keys(member).some((name) => redacted[name] !== member[name]) ? redacted : member
}

const isHeaders = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => typeof each === 'string')

/** Text that is no JSON may hold secrets all the same. */
export const redactText = (text: string, hide: Hide = asItIs): string =>
  redactToken(hide(text)).replace(SECRET_IN_TEXT, `$1${REDACTED}`)

/** The address of a subscriber may hold its credentials. */
const redactString = (text: string, hide: Hide): string =>
  redactToken(hide(/^[a-z]+:\/\//i.test(text) ? redactUrl(text) : text))

const redactToken = (text: string): string => (text.includes('eyJ') ? text.replace(JWT, REDACTED) : text)

/** Whether there is a secret at all, and that it was repeated, stays to be seen. */
function blank(member: unknown): unknown {
  if (Array.isArray(member)) return member.map(blank)
  if (typeof member === 'string' || typeof member === 'number') return REDACTED
  return redactValue(member)
}

/** A setting as Flow writes it (`{ key: 'OMNIUM_CLIENT_SECRET', value: '…' }`), or a header in a list. */
function isSecretSetting(value: object): boolean {
  if (!('value' in value) || typeof value.value !== 'string') return false
  const name = 'key' in value ? value.key : 'name' in value ? value.name : undefined
  return typeof name === 'string' && SECRET_KEY.test(name)
}
