import { expect, test } from 'vitest'
import { VirtualClock } from '../../kernel/virtual-clock.ts'
import { createSecrets } from '../secrets.ts'
import { CallFailed } from './api-result.ts'
import type { ApiResult } from './api-result.ts'
import { createTokenManager } from './token-manager.ts'
import type { IssuedToken, TokenManager } from './token-manager.ts'

function manager(lifetimeSeconds: number | undefined): {
  clock: VirtualClock
  tokens: TokenManager
  issued: () => number
} {
  const clock = new VirtualClock(0)
  let count = 0
  const issue = async (): Promise<ApiResult<IssuedToken>> => ({
    ok: true,
    value: { token: `token-${++count}`, lifetimeSeconds },
  })
  return { clock, tokens: createTokenManager(issue, clock, createSecrets()), issued: () => count }
}

test('twenty callers without a token make one request', async () => {
  const { tokens, issued } = manager(600)
  const all = await Promise.all(Array.from({ length: 20 }, () => tokens.current()))
  expect([new Set(all).size, issued()]).toEqual([1, 1])
})

test('a token is kept until a minute before its end', async () => {
  const { clock, tokens } = manager(600)
  await tokens.current()
  clock.moveTo(539_000)
  expect(await tokens.current()).toBe('token-1')
  clock.moveTo(540_000)
  expect(await tokens.current()).toBe('token-2')
})

test('no token is used longer than sixteen hours, whatever was declared', async () => {
  const { clock, tokens } = manager(864_000)
  await tokens.current()
  clock.moveTo(17 * 3_600_000)
  expect(await tokens.current()).toBe('token-2')
})

test('a very short life still serves several calls', async () => {
  const { clock, tokens } = manager(30)
  expect(await tokens.current()).toBe('token-1')
  clock.moveTo(10_000)
  expect(await tokens.current()).toBe('token-1')
  clock.moveTo(15_000)
  expect(await tokens.current()).toBe('token-2')
})

test('a dropped token is replaced once, also when two callers drop it', async () => {
  const { tokens } = manager(600)
  const old = await tokens.current()
  tokens.drop(old)
  expect(await tokens.current()).toBe('token-2')
  tokens.drop(old)
  expect(await tokens.current()).toBe('token-2')
})

test('a failed request is told to all who waited and tried anew by the next', async () => {
  let attempts = 0
  const issue = async (): Promise<ApiResult<IssuedToken>> => {
    attempts++
    return attempts === 1
      ? { ok: false, operation: 'token', failure: { kind: 'timeout' } }
      : { ok: true, value: { token: 'good', lifetimeSeconds: 600 } }
  }
  const tokens = createTokenManager(issue, new VirtualClock(0), createSecrets())
  const outcomes = await Promise.allSettled([tokens.current(), tokens.current()])
  expect(
    outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason instanceof CallFailed),
  ).toEqual([true, true])
  expect(await tokens.current()).toBe('good')
  expect(attempts).toBe(2)
})
