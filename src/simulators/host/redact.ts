/**
 * Keeps secrets out of the journal. Only credentials are secret: the rest is synthetic data and stays readable.
 */
export const REDACTED = '[redacted]'

const SECRET_HEADER = /^(proxy-)?authorization$|cookie|secret|token|api-?key|password/i
const SECRET_FIELD =
  /^(access_?token|refresh_?token|client_?secret|secret|password|token|api_?key|authorization)$/i

export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADER.test(name) ? schemeOf(value) : value,
    ]),
  )
}

/** A missing or strange scheme is a finding about the caller, so the scheme stays. */
function schemeOf(value: string): string {
  const [, scheme] = /^(bearer|basic|digest)\s/i.exec(value) ?? []
  return scheme === undefined ? REDACTED : `${scheme} ${REDACTED}`
}

/** Replaces the values of secret query parameters and any user name and password before the host. */
export function redactUrl(url: string): string {
  return url
    .replace(/^([a-z]+:\/\/)[^/@?]*@/i, `$1${REDACTED}@`)
    .replace(/([?&])([^=&#]+)=([^&#]*)/g, (whole, mark: string, key: string) =>
      SECRET_FIELD.test(key) ? `${mark}${key}=${REDACTED}` : whole,
    )
}

/** The same value with the secret members of its objects replaced; shares what holds no secret. */
export function redactValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const redacted = items.map(redactValue)
    return redacted.some((item, index) => item !== items[index]) ? redacted : items
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  const entries = Object.entries(isSecretSetting(value) ? { ...value, value: REDACTED } : value)
  const redacted = entries.map(([key, member]): [string, unknown] => [key, redactMember(key, member)])
  return isSecretSetting(value) || redacted.some(([, member], index) => member !== entries[index]?.[1])
    ? Object.fromEntries(redacted)
    : value
}

function redactMember(key: string, member: unknown): unknown {
  if (typeof member === 'string' && SECRET_FIELD.test(key)) return REDACTED
  return key === 'headers' && isHeaders(member) ? redactChanged(member) : redactValue(member)
}

/** Headers of a subscription: `{ authorization: '…' }`. */
const isHeaders = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => typeof each === 'string')

function redactChanged(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const redacted = redactHeaders(headers)
  return Object.keys(headers).some((name) => redacted[name] !== headers[name]) ? redacted : headers
}

/** A setting or header as Flow writes it: `{ key: 'OMNIUM_CLIENT_SECRET', value: '…' }`. */
const isSecretSetting = (value: object): boolean =>
  'key' in value &&
  'value' in value &&
  typeof value.key === 'string' &&
  typeof value.value === 'string' &&
  /(secret|token|password|authorization|api-?key|cookie)$/i.test(value.key)

export function redactFields<T>(fields: Readonly<Record<string, T>>): Record<string, T | string> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, SECRET_FIELD.test(key) ? REDACTED : value]),
  )
}
