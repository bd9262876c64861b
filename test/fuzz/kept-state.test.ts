import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFetch, createSimulators } from '../../src/simulators/index.ts'
import type { SimulatedTenant } from '../../src/simulators/index.ts'
import { NASTY_TEXTS } from './mutate-value.ts'

// A lone surrogate cannot be sent: HTTP knows UTF-8 only.
const ids = [...NASTY_TEXTS.filter((text) => text.trim() !== '' && text.isWellFormed()), 'x'.repeat(50_000)]

const customerOf = (tenant: SimulatedTenant, id: string): unknown =>
  tenant.omnium.state.privateCustomers.get(id)

test('entities with the strangest ids are there again after a restart', { timeout: 60_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'flow-omnium-fuzz-'))
  try {
    const first = createSimulators({ dataDir })
    const tenant = first.createTenant({ id: 'kept' })
    const fetch = createFetch(first)
    const { clientId, clientSecret } = tenant.omnium
    const credentials = `clientId=${clientId}&clientSecret=${clientSecret}`
    const token = await (
      await fetch(`${first.omnium.url}/api/Token?${credentials}`, { method: 'POST' })
    ).text()
    for (const id of ids) {
      const answer = await fetch(`${first.omnium.url}/api/PrivateCustomers`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ customerId: id, firstName: id }),
      })
      expect([id.slice(0, 40), answer.status]).toEqual([id.slice(0, 40), expect.toBeOneOf([200, 201])])
    }
    const written = ids.map((id) => customerOf(tenant, id))
    await first.close()

    const second = createSimulators({ dataDir })
    const again = second.tenant('kept')
    expect(again && ids.map((id) => customerOf(again, id))).toEqual(written)
    expect(written.every((customer) => customer !== undefined)).toBe(true)
    await second.close()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
