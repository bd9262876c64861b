import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { packageRoot } from '../kernel/package-root.ts'

const MAIN = join(packageRoot(), 'src/cli/main.ts')
const ANY_PORTS = ['--port-omnium', '0', '--port-flow', '0', '--port-admin', '0']
const started: ChildProcess[] = []
const folder = mkdtempSync(join(tmpdir(), 'flow-omnium-cli-'))
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

interface Ready {
  readonly omnium: { readonly url: string; readonly clientId: string; readonly clientSecret: string }
  readonly flow: { readonly url: string; readonly tenantUid: string; readonly token: string }
  readonly admin: { readonly url: string; readonly token: string }
}

function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  const output = { out: '', err: '' }
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const line = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output.out += chunk.toString()
      if (output.out.includes('\n')) resolve(output.out)
    })
    void ended.then((code) => reject(new Error(`ended with ${code}: ${output.err}`)))
  })
  line.catch(() => undefined)
  return { child, output, ended, line }
}

async function simulate(...args: readonly string[]) {
  const running = run('simulate', ...ANY_PORTS, '--json', ...args)
  return { ...running, ready: JSON.parse(await running.line) as Ready }
}

const orders = ({ flow }: Ready): string => `${flow.url}/v2/tenants/${flow.tenantUid}/stores/OSLO/orders`

const place = ({ flow, ...ready }: Ready, orderUid: string): Promise<Response> =>
  fetch(orders({ flow, ...ready }), {
    method: 'POST',
    headers: { authorization: `Bearer ${flow.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ orderUid }),
  })

/** Places orders until the program is gone; answers the uids that were acknowledged. */
async function underLoad(ready: Ready, prefix: string, enough: number, then: () => void): Promise<string[]> {
  const acknowledged: string[] = []
  const one = async (lane: number): Promise<void> => {
    for (let n = 0; ; n++) {
      const uid = `${prefix}-${lane}-${n}`
      const answer = await place(ready, uid).catch(() => undefined)
      if (!answer) return
      expect(answer.status).toBeLessThan(300)
      if (acknowledged.push(uid) === enough) then()
    }
  }
  await Promise.all([0, 1, 2, 3].map(one))
  return acknowledged
}

async function missing(ready: Ready, uids: readonly string[]): Promise<readonly string[]> {
  const headers = { authorization: `Bearer ${ready.flow.token}` }
  const found = await Promise.all(
    uids.map(
      async (uid) =>
        (await fetch(`${ready.flow.url}/v2/tenants/${ready.flow.tenantUid}/orders/${uid}`, { headers }))
          .status === 200,
    ),
  )
  return uids.filter((_, index) => !found[index])
}

test('with --data-dir nothing that was acknowledged is lost by kill -9 or by SIGTERM, and credentials stay', async () => {
  const dataDir = join(folder, 'kept')
  const first = await simulate('--data-dir', dataDir)
  const second = run('simulate', ...ANY_PORTS, '--data-dir', dataDir)
  expect(await second.ended).toBe(2)
  expect(second.output.err).toContain('E_DATA_LOCKED')
  const killed = await underLoad(first.ready, 'kill', 40, () => first.child.kill('SIGKILL'))
  await first.ended
  const third = await simulate('--data-dir', dataDir)
  expect(third.ready.flow).toEqual({ ...first.ready.flow, url: third.ready.flow.url })
  expect(third.ready.omnium.clientSecret).toBe(first.ready.omnium.clientSecret)
  expect(await missing(third.ready, killed)).toEqual([])
  const told = await underLoad(third.ready, 'term', 40, () => third.child.kill('SIGTERM'))
  expect([await third.ended, third.output.err]).toEqual([0, ''])
  const fourth = await simulate('--data-dir', dataDir)
  expect(await missing(fourth.ready, [...killed, ...told])).toEqual([])
}, 60_000)

test('state remembers, compares, exports and forks a running tenant; --import begins with the export', async () => {
  const { ready, child, ended } = await simulate()
  const state = async (...args: readonly string[]): Promise<string> => {
    const access = ['--admin', ready.admin.url, '--token', ready.admin.token, '--tenant', 'tenant-1']
    const command = run('state', ...args, ...access)
    const code = await command.ended
    return `${code} ${command.output.out}${command.output.err}`
  }
  expect(await state('snapshot', 'before')).toContain('"name": "before"')
  expect((await place(ready, 'K1')).status).toBeLessThan(300)
  expect(await state('diff', 'before')).toContain('"K1"')
  const target = join(folder, 'exported')
  expect(await state('export', target, '--with-credentials')).toContain('0 Tenant tenant-1 is in')
  expect(await state('export', target)).toMatch(/^2 error E_EXPORT_FOLDER/)
  expect(await state('restore', 'before')).toContain('as it was in before')
  expect(await missing(ready, ['K1'])).toEqual(['K1'])
  expect(await state('fork', '--id', 'other')).toContain('"id": "other"')
  expect(await state('restore', 'befor')).toMatch(/^2 error E_NO_SNAPSHOT: [^]*Did you mean before\?/)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  const again = await simulate('--import', target)
  expect(again.ready.flow.token).toBe(ready.flow.token)
  expect(await missing(again.ready, ['K1'])).toEqual([])
}, 60_000)

test('--config makes tenants with settings, subscriptions and faults; options win; requests are logged', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'flow-omnium-config-')), 'simulators.yaml')
  writeFileSync(
    file,
    `ports: { omnium: 1, flow: 1, admin: 1 }
log: requests
bodyLimit: 1000
tenants:
  - id: shop
    now: '2026-03-02T08:00:00Z'
    settings: { omnium: { isNewOrderQueued: true } }
    subscriptions:
      omnium: [{ url: http://127.0.0.1:9/events, headers: { Authorization: Bearer hush } }]
      flow: [{ url: http://127.0.0.1:9/hooks, actions: [ORDER_CREATED], token: hush }]
    faults: [{ system: omnium, operationId: OrdersGet, effect: { kind: status, status: 503 } }]
  - { id: bare, dataset: empty }
`,
  )
  const { ready, output, child, ended } = await simulate('--config', file)
  const admin = async (path: string): Promise<{ tenants: { id: string }[]; faults: unknown[] }> =>
    (await (
      await fetch(`${ready.admin.url}${path}`, { headers: { authorization: `Bearer ${ready.admin.token}` } })
    ).json()) as { tenants: { id: string }[]; faults: unknown[] }
  expect((await admin('/tenants')).tenants.map(({ id }) => id)).toEqual(['shop', 'bare'])
  expect((await admin('/tenants/shop/faults')).faults).toHaveLength(1)
  expect((await place(ready, 'x'.repeat(2000))).status).toBe(413)
  expect((await place(ready, 'K1')).status).toBeLessThan(300)
  const metrics = await (await fetch(`${ready.admin.url}/metrics`)).text()
  expect(metrics).toMatch(/flow_omnium_exchanges_total\{system="flow",operation="\w+",status="2xx"\} 1/)
  expect(metrics).toContain('flow_omnium_tenants 2')
  expect(metrics).not.toContain('shop')
  expect((await fetch(`${ready.admin.url}/readyz`)).status).toBe(200)
  child.kill('SIGTERM')
  expect([await ended, output.out.split('\n').length]).toEqual([0, 2])
  expect(output.err).toMatch(/^08:00:00.000 flow +POST \/v2\/.*\/orders 413 /m)
  expect(output.err).not.toContain('hush')
}, 30_000)

test('mistakes in the file are shown with line, column and what was meant', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'flow-omnium-config-')), 'simulators.yaml')
  writeFileSync(file, 'prots: { omnium: 1 }\ntenants:\n  - id: a\n    dataset: dmeo\n')
  const { ended, output } = run('simulate', '--config', file)
  expect(await ended).toBe(2)
  expect(output.err).toContain(`unknown key "prots"; did you mean "ports"?\n  at: ${file}:1:1`)
  expect(output.err).toContain(`"dmeo"; did you mean "demo"?\n  at: ${file}:4:14`)
  expect(existsSync(join(folder, 'kept'))).toBe(false)
})
