import type { Mutant } from '../mutant.ts'

/** Tokens of Omnium. */
export const authMutants: readonly Mutant[] = [
  {
    id: 'AUTH-07-token-kept',
    title: 'keeps a token that Omnium has refused',
    file: 'src/reference/clients/omnium-client.ts',
    anchor: 'if (response.status === 401) tokens.drop(token)',
    replacement: 'if (response.status === 401) __mutant()',
    mustBreak: { 'AUTH-07-revoked/after': 'AUTH-07', 'AUTH-07-revoked/dropped': 'AUTH-07' },
    mayBreak: ['AUTH-07-revoked/sequence', 'AUTH-07-always/revoked-token'],
  },
  {
    id: 'AUTH-04-token-each-call',
    title: 'asks for a token before every call',
    file: 'src/reference/clients/token-manager.ts',
    anchor: 'if (cached && clock.now() < cached.renewAt) return Promise.resolve(cached.token)',
    replacement: '__mutant()',
    mustBreak: { 'AUTH-04-reuse/reuse': 'AUTH-04' },
  },
  {
    id: 'AUTH-05-never-renewed',
    title: 'uses a token until it is refused',
    file: 'src/reference/clients/token-manager.ts',
    anchor: 'if (cached && clock.now() < cached.renewAt) return Promise.resolve(cached.token)',
    replacement: [
      'if (cached && clock.now() >= cached.renewAt) __mutant()',
      '      if (cached) return Promise.resolve(cached.token)',
    ].join('\n'),
    mustBreak: { 'AUTH-06-short-life/in-time': 'AUTH-06' },
  },
]
