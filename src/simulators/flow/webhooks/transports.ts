import { Buffer } from 'node:buffer'
import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import { fromPath, newUid } from '../uids.ts'

/** Where deliveries go and how they prove where they come from. */
export type Transport = Schema<'HttpTransportResponse'>

const SECURITY_TYPES: readonly Schema<'HttpTransportSecurityType'>[] = ['NONE', 'BASIC_AUTH', 'BEARER_TOKEN']

const FIELDS: FieldTable<Schema<'HttpTransportUpdateRequest'>> = {
  name: 'string',
  url: 'string',
  securityType: { oneOf: SECURITY_TYPES },
  username: 'string?',
  password: 'string?',
  token: 'string?',
  headers: { listOf: { key: 'string', value: 'string' }, required: ['key', 'value'] },
}

export function createTransport(
  tenant: FlowTenant,
  request: Schema<'HttpTransportCreateRequest'>,
): Transport {
  const known = knownFields(request, { ...FIELDS, httpTransportUid: 'string' })
  if (known.name === undefined) throw invalid('/name', 'is required')
  requireUrl(known.url)
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

/** Deliveries that are waiting for a retry keep the address that they were made for. */
export function updateTransport(
  tenant: FlowTenant,
  uid: string,
  request: Schema<'HttpTransportUpdateRequest'>,
): Transport {
  const before = fromPath(tenant.transports, 'transport', uid)
  const changes = knownFields(request, FIELDS)
  if (changes.url !== undefined) requireUrl(changes.url)
  return tenant.transports.put({ ...before, ...changes })
}

/** Its subscriptions go with it. */
export function deleteTransport(tenant: FlowTenant, uid: string): void {
  fromPath(tenant.transports, 'transport', uid)
  for (const { webhookSubscriptionUid } of tenant.subscriptions.by('transport', uid))
    tenant.subscriptions.delete(webhookSubscriptionUid)
  tenant.transports.delete(uid)
}

function requireUrl(url: string): void {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw invalid('/url', 'must be an http(s) address')
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
