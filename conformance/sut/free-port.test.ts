import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort } from './free-port.ts'

it('gives another port at each call, below those that systems hand out by themselves', async () => {
  const ports = await Promise.all([freePort(), freePort(), freePort()])
  expect(new Set(ports).size).toBe(3)
  for (const port of ports) expect(port).toBeLessThan(32_768)
})

it('passes over a port that is taken', async () => {
  const next = (await freePort()) + 1
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(next, '127.0.0.1', resolve))
  try {
    expect(await freePort()).not.toBe(next)
  } finally {
    server.close()
  }
})
