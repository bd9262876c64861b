import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { packageRoot } from '../../kernel/package-root.ts'

/** Starts the simulators in a process of its own, and says which of the packages it has loaded. */
function loaded(overlays: readonly string[]): readonly string[] {
  const program = `
    import { registerHooks } from 'node:module'
    const seen = new Set()
    registerHooks({ load: (url, context, next) => {
      const name = /node_modules\\/(ajv|json-p3|yaml)\\//.exec(url)?.[1]
      if (name) seen.add(name)
      return next(url, context)
    } })
    const { startSimulators } = await import('./src/simulators/index.ts')
    const simulators = await startSimulators({ overlays: ${JSON.stringify(overlays)} })
    const { token, tenantUid } = simulators.createTenant().flow
    const url = simulators.flow.url + '/v2/tenants/' + tenantUid
    await fetch(url, { headers: { authorization: 'Bearer ' + token } })
    console.log([...seen].sort().join(' '))
    await simulators.close()`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: packageRoot(),
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.trim().split(' ').filter(Boolean)
}

test('what overlays need is loaded with the first of them only', () => {
  expect(loaded([])).not.toContain('json-p3')
  expect(loaded([])).not.toContain('yaml')
  expect(loaded(['examples/overlays/flow-orders.yaml'])).toEqual(['ajv', 'json-p3', 'yaml'])
})
