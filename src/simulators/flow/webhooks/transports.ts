import { Buffer } from 'node:buffer'
import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import { newUid } from '../uids.ts'

/** Where deliveries go and how they prove where they come from. */
export type Transport = Schema<'HttpTransportResponse'>

const SECURITY_TYPES: readonly Schema<'HttpTransportSecurityType'>[] = ['NONE', 'BASIC_AUTH', 'BEARER_TOKEN']

export function createTransport(
  tenant: FlowTenant,
  request: Schema<'HttpTransportCreateRequest'>,
): Transport {
  const known = knownFields(request, {
    httpTransportUid: 'string',
    name: 'string',
    url: 'string',
    securityType: { oneOf: SECURITY_TYPES },
    username: 'string?',
    password: 'string?',
    token: 'string?',
    headers: { listOf: { key: 'string', value: 'string' }, required: ['key', 'value'] },
  })
  if (known.name === undefined) throw invalid('/name', 'is required')
  if (!URL.canParse(known.url) || !/^https?:/i.test(known.url))
    throw invalid('/url', 'must be an http(s) address')
  const securityType = known.securityType ?? 'NONE'
  const httpTransportUid = newUid(
    tenant,
    tenant.transports,
    'transport',
    'httpTransportUid',
    known.httpTransportUid,
  )
  return tenant.transports.insert({ headers: [], ...known, securityType, httpTransportUid })
}

/** Headers of a delivery, lower case. Custom ones come first, so that they cannot undo the authentication. */
export function deliveryHeaders(transport: Transport): Record<string, string> {
  const custom = (transport.headers ?? []).map(({ key, value }) => [key.toLowerCase(), value] as const)
  return { ...Object.fromEntries(custom), ...authorization(transport) }
}

function authorization({ securityType, username, password, token }: Transport): Record<string, string> {
  switch (securityType) {
    case 'BASIC_AUTH': {
      const credentials = Buffer.from(`${username ?? ''}:${password ?? ''}`).toString('base64')
      return { authorization: `Basic ${credentials}` }
    }
    case 'BEARER_TOKEN':
      return { authorization: `Bearer ${token ?? ''}` }
    default:
      return {}
  }
}
