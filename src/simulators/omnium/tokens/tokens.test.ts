import { expect, test } from 'vitest'
import { START, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const anonymous = { token: null } as const
const query = ({ omnium }: OmniumBed, more = ''): string =>
  `/api/Token?clientId=${omnium.clientId}&clientSecret=${omnium.clientSecret}${more}`
const read = (bed: OmniumBed, token?: string) =>
  bed.call('GET', '/api/Markets', undefined, token === undefined ? {} : { token })
const freshToken = async (bed: OmniumBed): Promise<string> =>
  String((await bed.call('POST', query(bed), undefined, anonymous)).body)

test('Omnium quirk 1: a token is bare text, and an object when asked for', async () => {
  const bed = await omniumBed()
  const bare = await bed.call('POST', query(bed), undefined, anonymous)
  expect([bare.status, bare.type]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(String(bare.body).split('.')).toHaveLength(3)
  const json = await bed.call('POST', query(bed, '&returnAsJson=true'), undefined, anonymous)
  expect(json.body).toMatchObject({ tokenType: 'Bearer', expiresIn: 864_000 })
})

test('the claims of a token say when it expires', async () => {
  const bed = await omniumBed({ tokenLifetime: 600 })
  const [, claims = ''] = (await freshToken(bed)).split('.')
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ exp: START / 1000 + 600 })
})

test('a form is as good as a query', async () => {
  const bed = await omniumBed()
  const { clientId, clientSecret } = bed.omnium
  const body = `grant_type=client_credentials&clientId=${clientId}&clientSecret=${clientSecret}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await bed.call('POST', '/api/token', body, { token: null, headers })
  expect(answer.status).toBe(200)
  expect((await read(bed, String(answer.body))).status).toBe(200)
})

test('wrong credentials get 401, missing ones 400', async () => {
  const bed = await omniumBed()
  const { clientId } = bed.omnium
  const status = async (search: string): Promise<number> =>
    (await bed.call('POST', `/api/Token${search}`, undefined, anonymous)).status
  expect(await status(`?clientId=${clientId}&clientSecret=wrong`)).toBe(401)
  expect(await status('?clientId=nobody&clientSecret=wrong')).toBe(401)
  expect(await status(`?clientId=${clientId}`)).toBe(400)
  expect(await status('')).toBe(400)
})

test('calls without a token, or with one that nobody issued, get 401', async () => {
  const bed = await omniumBed()
  const missing = await bed.call('GET', '/api/Markets', undefined, anonymous)
  expect([missing.status, missing.body, missing.headers.get('www-authenticate')]).toEqual([
    401,
    undefined,
    'Bearer',
  ])
  expect((await read(bed, 'a.b.c')).status).toBe(401)
})

test('a token expires on the tenant clock, to the millisecond', async () => {
  const bed = await omniumBed({ tokenLifetime: 600 })
  bed.tenant.clock.moveTo(START + 599_999)
  expect((await read(bed)).status).toBe(200)
  bed.tenant.clock.moveTo(START + 600_000)
  expect((await read(bed)).status).toBe(401)
})

test('revoked tokens are refused, new ones are fine', async () => {
  const bed = await omniumBed()
  bed.omnium.revokeTokens()
  expect((await read(bed)).status).toBe(401)
  expect((await read(bed, await freshToken(bed))).status).toBe(200)
})

test('after a rotation only the new secret gets tokens, and old tokens live on', async () => {
  const bed = await omniumBed()
  const old = query(bed)
  bed.omnium.rotateSecret()
  expect((await bed.call('POST', old, undefined, anonymous)).status).toBe(401)
  expect((await bed.call('POST', query(bed), undefined, anonymous)).status).toBe(200)
  expect((await read(bed)).status).toBe(200)
})

test('Omnium quirk 44: a deactivated API user is refused at once, with tokens and with credentials', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.setApiUserActive({ active: false })
  expect((await read(bed)).status).toBe(401)
  expect((await bed.call('POST', query(bed), undefined, anonymous)).status).toBe(401)
})

test('a tenant can be set to answer the token as a quoted JSON string', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveSettings({ settings: { isTokenQuoted: true } })
  const answer = await bed.call('POST', query(bed), undefined, anonymous)
  expect(answer.type).toBe('application/json; charset=utf-8')
  expect(typeof answer.body).toBe('string')
})

test('issued tokens are listed with labels and without the tokens', async () => {
  const bed = await omniumBed({ tokenLifetime: 600 })
  const token = await freshToken(bed)
  const issued = bed.omnium.state.issuedTokens()
  expect(issued.at(-1)).toEqual({
    label: 'token-2',
    clientId: bed.omnium.clientId,
    issuedAt: START,
    expiresAt: START + 600_000,
  })
  expect(JSON.stringify(issued)).not.toContain(token)
  expect(JSON.stringify(bed.tenant.journal.entries())).not.toContain(token)
})
