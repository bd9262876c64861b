import { expect, test } from 'vitest'
import { START, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const HOUR = 3_600_000

const read = async (bed: OmniumBed, token?: string) =>
  (await bed.call('GET', '/api/Markets', undefined, token === undefined ? {} : { token })).status
const freshToken = (bed: OmniumBed) =>
  bed.call(
    'POST',
    `/api/Token?clientId=${bed.omnium.clientId}&clientSecret=${bed.omnium.clientSecret}`,
    undefined,
    {
      token: null,
    },
  )

test('a token that a fault revokes is worthless for good, and a new one is fine', async () => {
  const bed = await omniumBed()
  const other = String((await freshToken(bed)).body)
  const fault = bed.tenant.faults.inject({
    system: 'omnium',
    operationId: '*',
    effect: { kind: 'revoke-token' },
  })
  const next = String((await freshToken(bed)).body)
  expect(fault.consumedBy).toEqual([])
  const refused = await bed.call('GET', '/api/Markets')
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  expect([await read(bed), await read(bed, other), await read(bed, next)]).toEqual([401, 200, 200])
})

test('a token issued by a server whose clock is wrong expires as that clock says', async () => {
  const bed = await omniumBed({ tokenLifetime: 3600 })
  const inject = (seconds: number) =>
    bed.tenant.faults.inject({
      system: 'omnium',
      operationId: 'TokenPost',
      effect: { kind: 'clock-skew', seconds },
    })
  inject(-1800)
  const slow = await freshToken(bed)
  expect(slow.headers.get('date')).toBe('Mon, 02 Mar 2026 07:30:00 GMT')
  const [, claims = ''] = String(slow.body).split('.')
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    iat: START / 1000 - 1800,
    exp: START / 1000 + 1800,
  })
  inject(-3600)
  const late = await freshToken(bed)
  expect([await read(bed, String(slow.body)), await read(bed, String(late.body))]).toEqual([200, 401])
  bed.tenant.clock.moveTo(START + HOUR / 2)
  expect(await read(bed, String(slow.body))).toBe(401)
})

test('a refusal by a fault has the body family of the operation', async () => {
  const bed = await omniumBed()
  const answer = async (status: number) => {
    bed.tenant.faults.inject({
      system: 'omnium',
      operationId: 'OrdersGet',
      effect: { kind: 'status', status },
    })
    const { type, body } = await bed.call('GET', '/api/Orders/1')
    return [type, body]
  }
  expect(await answer(409)).toEqual(['text/plain; charset=utf-8', 'Conflict.'])
  expect(await answer(429)).toEqual(['', undefined])
  expect(await answer(503)).toEqual(['text/plain; charset=utf-8', 'An unexpected error occurred.'])
})
