import { createSimulators } from '../../simulators/index.ts'
import type { ConnectorConfig } from '../../../conformance/sut/connector-config.ts'
import { connectorTokens } from '../../../conformance/sut/connector-instance.ts'
import { connectorEnvironment } from '../../../conformance/sut/environment.ts'
import { UserError } from '../../kernel/errors.ts'

/**
 * What a connector that somebody starts by hand has to know, as lines for a shell. Credentials follow from the
 * seed, so they are the same as those of the run that comes after.
 */
export async function printEnvironment(config: ConnectorConfig, seed: string): Promise<string> {
  const { plug } = config
  if (plug.rung !== 'url') {
    throw new UserError({
      code: 'E_NOT_BY_HAND',
      what: 'A connector with "command" is started by the runner, on other ports at each run.',
      expected: 'a connector file with "url"',
      next: 'See examples/connector-url.yaml.',
    })
  }
  const simulators = createSimulators({ seed })
  const tokens = connectorTokens(config, seed)
  const environment = connectorEnvironment({
    simulators: {
      ...simulators,
      omnium: { url: `http://127.0.0.1:${plug.ports.omnium}` },
      flow: { url: `http://127.0.0.1:${plug.ports.flow}` },
    },
    tenant: simulators.createTenant({ id: 'group-1', seed }),
    settings: plug.settings,
    eventToken: tokens.event,
    controlToken: tokens.control,
  })
  await simulators.close()
  return Object.entries(environment)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`)
    .join('\n')
}
