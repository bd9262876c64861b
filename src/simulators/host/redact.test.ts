import { expect, test } from 'vitest'
import { REDACTED, redactHeaders, redactUrl, redactValue } from './redact.ts'

test('headers that carry credentials are redacted; a scheme stays to be seen', () => {
  expect(
    redactHeaders({
      authorization: 'Bearer abc',
      cookie: 'a=b',
      'x-api-key': 'k',
      accept: '*/*',
      'x-hook-token': 't',
    }),
  ).toEqual({
    authorization: 'Bearer [redacted]',
    cookie: '[redacted]',
    'x-api-key': '[redacted]',
    accept: '*/*',
    'x-hook-token': '[redacted]',
  })
  expect(redactHeaders({ authorization: 'abc' })).toEqual({ authorization: '[redacted]' })
})

test('secret query parameters and user information are redacted whatever their case', () => {
  expect(redactUrl('/api/Token?ClientSecret=a%20b&clientId=c')).toBe(
    '/api/Token?ClientSecret=[redacted]&clientId=c',
  )
  expect(redactUrl('http://user:pass@host/hook?x=1')).toBe('http://[redacted]@host/hook?x=1')
})

test('a value without secrets is passed through as it is, one with secrets is copied', () => {
  const plain = { orders: [{ id: '1', note: null }] }
  expect(redactValue(plain)).toBe(plain)
  const secret = { user: 'u', nested: [{ accessToken: 'abc', expiresIn: 5 }] }
  expect(redactValue(secret)).toEqual({ user: 'u', nested: [{ accessToken: '[redacted]', expiresIn: 5 }] })
  expect(secret.nested[0]?.accessToken).toBe('abc')
})

test('secret settings of Flow lose their value, others keep it', () => {
  const settings = [
    { key: 'OMNIUM_CLIENT_SECRET', value: 's3cret' },
    { key: 'OMNIUM_PROPERTY_PREFIX', value: 'flow' },
    { key: 'OMNIUM_TOKEN', value: null },
  ]
  expect(redactValue({ items: settings })).toEqual({
    items: [{ key: 'OMNIUM_CLIENT_SECRET', value: REDACTED }, settings[1], settings[2]],
  })
})
