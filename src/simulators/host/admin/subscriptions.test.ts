import { expect, test } from 'vitest'
import { startSimulators } from '../../index.ts'

test('subscriptions of Omnium are made, listed, changed and ended, without their secrets being shown', async () => {
  const simulators = await startSimulators({ fetch: async () => new Response() })
  const { id } = simulators.createTenant()
  const call = async (method: string, path: string, json?: unknown) => {
    const response = await fetch(`${simulators.admin.url}/tenants/${id}/omnium/subscriptions${path}`, {
      method,
      headers: { authorization: `Bearer ${simulators.admin.token}`, 'content-type': 'application/json' },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    })
    const text = await response.text()
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as unknown }
  }
  const made = await call('POST', '', {
    url: 'http://127.0.0.1:9/hook',
    name: 'Connector',
    headers: { Authorization: 'Bearer hook-secret' },
  })
  const { result } = made.body as { result: { id: string } }
  const path = `/${result.id}`
  expect(await call('PATCH', path, { active: false, filters: { classNames: ['Order'] } })).toMatchObject({
    status: 200,
    body: { id: result.id, name: 'Connector', active: false, filters: { classNames: ['Order'] } },
  })
  const listed = await call('GET', '')
  expect(listed).toMatchObject({ status: 200, body: { subscriptions: [{ id: result.id, active: false }] } })
  expect(JSON.stringify(listed.body)).not.toContain('hook-secret')
  expect((await call('PATCH', path, { url: 'nowhere' })).status).toBe(400)
  expect((await call('PATCH', path, { filters: { className: ['Order'] } })).status).toBe(400)
  expect((await call('DELETE', path)).status).toBe(204)
  expect([(await call('DELETE', path)).status, (await call('GET', '')).body]).toEqual([
    404,
    { subscriptions: [] },
  ])
  await simulators.close()
})
