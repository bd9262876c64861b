import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { packageRoot } from '../kernel/package-root.ts'

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

const ANY_PORTS = ['--port-omnium', '0', '--port-flow', '0', '--port-admin', '0']

function simulate(...options: readonly string[]) {
  const main = join(packageRoot(), 'src/cli/main.ts')
  const child = spawn(process.execPath, [main, 'simulate', ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  const output = { out: '', err: '' }
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  /** Standard output up to the text. */
  const until = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output.out += chunk.toString()
        if (output.out.includes(text)) resolve(output.out)
      })
      void ended.then((code) => reject(new Error(`ended with ${code}: ${output.err}`)))
    })
  return { child, output, ended, until }
}

interface Ready {
  omnium: { url: string; clientId: string; clientSecret: string }
  flow: { url: string; tenantUid: string; token: string }
  admin: { url: string; token: string }
}

test('--json prints one line when ready, everything in it works, and SIGTERM ends it with 0', async () => {
  const { child, output, ended, until } = simulate(...ANY_PORTS, '--json', '--now', '2026-03-02T08:00:00Z')
  const ready = JSON.parse(await until('\n')) as Ready
  expect(Object.keys(ready)).toEqual(['omnium', 'flow', 'admin'])
  const { clientId, clientSecret } = ready.omnium
  const query = new URLSearchParams({ clientId, clientSecret, returnAsJson: 'true' }).toString()
  const token = await fetch(`${ready.omnium.url}/api/Token?${query}`, { method: 'POST' })
  expect(await token.json()).toMatchObject({ tokenType: 'Bearer' })
  expect(token.headers.get('date')).toBe('Mon, 02 Mar 2026 08:00:00 GMT')
  const stores = await fetch(`${ready.flow.url}/v2/tenants/${ready.flow.tenantUid}/stores`, {
    headers: { authorization: `Bearer ${ready.flow.token}` },
  })
  const tenants = await fetch(`${ready.admin.url}/tenants`, {
    headers: { authorization: `Bearer ${ready.admin.token}` },
  })
  expect([stores.status, tenants.status]).toEqual([200, 200])
  child.kill('SIGTERM')
  expect([await ended, output.err, output.out.split('\n').length]).toEqual([0, '', 2])
})

test('the printed examples work as they stand', async () => {
  const { child, ended, until } = simulate(...ANY_PORTS)
  const text = await until('Ctrl+C')
  const exports = text.split('\n').filter((line) => line.startsWith('  export '))
  const commands = text.split('\n').filter((line) => /^ {2}(TOKEN=|curl )/.test(line))
  expect([exports.length, commands.length]).toEqual([3, 5])
  const names = exports.join(' ').match(/\w+(?==)/g)
  expect(names).toEqual([
    ...['OMNIUM_URL', 'CLIENT_ID', 'CLIENT_SECRET', 'FLOW_URL', 'TENANT_UID', 'FLOW_TOKEN'],
    ...['ADMIN', 'ADMIN_TOKEN', 'TENANT'],
  ])
  const calls = commands.map((line) => line.replaceAll('curl -s ', 'curl -sf ')).join(' && echo && ')
  const script = [...exports, calls].join('\n')
  const shell = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let answers = ''
  shell.stdout.on('data', (chunk: Buffer) => (answers += chunk.toString()))
  expect(await new Promise((resolve) => shell.once('close', resolve))).toBe(0)
  const [order, stores, action, journal] = answers
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect([typeof order?.id, Array.isArray(stores?.items), journal?.size]).toEqual(['string', true, 3])
  expect(action).toMatchObject({ name: 'placeOrder', example: { order: { storeId: 'OSLO' } } })
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('SIGHUP, as of a closed terminal, ends it with 0', async () => {
  const { child, ended, until } = simulate(...ANY_PORTS, '--json')
  await until('\n')
  child.kill('SIGHUP')
  expect(await ended).toBe(0)
})

const MAIN = join(packageRoot(), 'src/cli/main.ts')
// A shell that has more to do after the command does not give way to it.
const UNDER_A_SHELL = ['sh', '-c', '"$@"; exit $?', 'sh']

const STARTERS: readonly { starter: string; shell: readonly string[] }[] = [
  { starter: 'the program that started it', shell: [] },
  ...(process.platform === 'linux' ? [{ starter: 'npm above a shell', shell: UNDER_A_SHELL }] : []),
]

test.each(STARTERS)('it ends when $starter is killed, and frees its ports', async ({ shell }) => {
  const [file, ...args] = [...shell, process.execPath, MAIN, 'simulate', '--json', ...ANY_PORTS]
  const script = `require('node:child_process').spawn(
    ${JSON.stringify(file)}, ${JSON.stringify(args)}, { stdio: 'inherit' })`
  const parent = spawn(process.execPath, ['-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: 'cli' },
  })
  started.push(parent)
  // The pipe closes when its last holder, the simulators, has ended.
  const ended = new Promise((resolve) => parent.stdout.once('end', resolve))
  const line = await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve))
  const { admin } = JSON.parse(line.toString()) as Ready
  parent.stdout.resume()
  parent.kill('SIGKILL')
  await ended
  await expect(fetch(`${admin.url}/healthz`)).rejects.toThrow()
})

test('the same seed gives the same credentials, another one others', async () => {
  const read = async (...options: string[]) =>
    JSON.parse(await simulate(...ANY_PORTS, '--json', '--dataset', 'empty', ...options).until('\n')) as Ready
  const [a, b, c] = await Promise.all([read('--seed', 'x'), read('--seed', 'x'), read('--seed', 'y')])
  expect(b.flow.token).toBe(a.flow.token)
  expect(c.flow.token).not.toBe(a.flow.token)
  expect(b.admin.token).not.toBe(a.admin.token)
})

test('an address that others may reach comes with a warning', async () => {
  const { output, until } = simulate(...ANY_PORTS, '--json', '--host', '0.0.0.0')
  const ready = JSON.parse(await until('\n')) as Ready
  expect(output.err).toContain('0.0.0.0 is not a loopback address')
  expect((await fetch(`${ready.admin.url}/healthz`)).status).toBe(200)
})

test('a port in use is named with its option, exit code 2', async () => {
  const occupant = createServer()
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve))
  const { port } = occupant.address() as AddressInfo
  const { ended, output } = simulate(...ANY_PORTS, '--port-flow', String(port))
  expect(await ended).toBe(2)
  expect(output.err).toContain(`error E_PORT_IN_USE: Port ${port} for Flow's API is in use.`)
  expect(output.err).toContain('--port-flow')
  occupant.close()
})

test.each([
  [['--port-flow', 'many'], '--port-flow'],
  [['--port-admin', '70000'], '65535'],
  [['--now', 'noon'], 'at: --now'],
  [['--dataset', 'huge'], 'empty, demo, large'],
  [['--log', 'all'], 'requests, off'],
  [['--body-limit', 'much'], '20mb'],
  [['--import', '/nowhere'], 'no folder of an exported tenant'],
  [['--config', '/nowhere.yaml'], 'E_SIMULATORS_FILE'],
  [['--prot-flow', '1'], '--port-flow'],
  [['surplus'], 'too many arguments'],
])('%j is a mistake with exit code 2', async (options, message) => {
  const { ended, output } = simulate(...ANY_PORTS, ...options)
  expect(await ended).toBe(2)
  expect(output.err).toContain(message)
})

test('--overlay serves the changed contract and says which overlays are laid over it', async () => {
  const file = join(packageRoot(), 'examples/overlays/flow-orders.yaml')
  const { child, ended, until } = simulate(...ANY_PORTS, '--json', '--overlay', file)
  const { flow, overlays } = JSON.parse(await until('\n')) as Ready & { overlays: unknown }
  const sha256: unknown = expect.stringMatching(/^[0-9a-f]{64}$/)
  expect(overlays).toEqual([{ file, title: 'Orders as our Flow tenant serves them', sha256 }])
  const statusOf = async (path: string): Promise<number> => {
    const headers = { authorization: `Bearer ${flow.token}` }
    return (await fetch(`${flow.url}/v2/tenants/${flow.tenantUid}/${path}`, { headers })).status
  }
  expect([await statusOf('sales-orders'), await statusOf('orders')]).toEqual([200, 404])
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('an overlay that matches nothing ends with 2 and its line', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'overlay-')), 'wrong.yaml')
  const action = "  - target: $.paths['/tenants/{tenantUid}/order'].get\n    remove: true\n"
  writeFileSync(file, `overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions:\n${action}`)
  const { output, ended } = simulate(...ANY_PORTS, '--overlay', file)
  expect(await ended).toBe(2)
  expect(output.err).toContain(`at: ${file}:4:5`)
  expect(output.err).toContain("Perhaps $.paths['/tenants/{tenantUid}/orders']")
})

test('--no-rate-limits lifts the limits that the vendor documents', async () => {
  const isLimited = async (...options: readonly string[]): Promise<unknown> => {
    const { until } = simulate(...ANY_PORTS, '--json', ...options)
    const { admin } = JSON.parse(await until('\n')) as Ready
    const headers = { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' }
    const url = `${admin.url}/tenants/tenant-1/omnium/actions/saveSettings`
    const answer = await fetch(url, { method: 'POST', headers, body: '{"settings": {}}' })
    return ((await answer.json()) as { result: { rateLimits: { isEnabled: boolean } } }).result.rateLimits
      .isEnabled
  }
  expect([await isLimited(), await isLimited('--no-rate-limits')]).toEqual([true, false])
})
