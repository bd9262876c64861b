import type { ContinuousCheck } from './continuous-check.ts'

const TOKEN_OPERATION = 'TokenPost'

/** AUTH-03: every Omnium call but the token call carries a bearer token. */
export const authorization: ContinuousCheck = {
  id: 'AUTH-03-always',
  title: 'no call to Omnium without a token',
  role: 'sync',
  check: 'authorization',
  spec: {
    rule: 'AUTH-03',
    says: 'every call to Omnium other than the token call carries Authorization: Bearer',
  },
  look: ({ exchanges, stray }) => {
    const calls = [...exchanges, ...stray].filter(
      ({ system, kind, operationId }) =>
        system === 'omnium' && kind === 'call' && operationId !== TOKEN_OPERATION,
    )
    const bare = calls.find(({ requestHeaders }) => !/^bearer /i.test(requestHeaders['authorization'] ?? ''))
    return {
      observations: calls.length,
      ...(bare && {
        violation: {
          expected: 'Authorization: Bearer <token>',
          seen: bare.requestHeaders['authorization'] ?? 'no Authorization header',
          exchange: bare,
        },
      }),
    }
  },
}
