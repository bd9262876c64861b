import { fileURLToPath } from 'node:url'
import type { ConnectorConfig } from '../../../conformance/sut/connector-config.ts'
import { packageVersion } from '../../kernel/package-version.ts'

/**
 * The reference connector as a program of its own, over loopback like any other. The file of the command line is
 * found beside this one, so that a checkout runs its sources and a package its compiled files.
 */
export function referenceConfig(): ConnectorConfig {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const main = fileURLToPath(new URL(`../main.${extension}`, import.meta.url))
  return {
    name: 'reference connector',
    version: packageVersion(),
    role: 'sync',
    plug: {
      rung: 'command',
      command: [process.execPath, main, 'connect', '--clock', 'control', '--control'],
      cwd: process.cwd(),
      // Long enough for a busy machine, shorter than the patience of the run.
      env: { CONNECTOR_HTTP_TIMEOUT_MS: '8000', CONNECTOR_LOG_LEVEL: 'warn' },
    },
    endpoints: {
      omniumEvents: '/omnium/events',
      flowWebhooks: '/flow/webhooks',
      health: '/health',
      control: '/_control',
    },
    clock: 'control',
    flowChanges: 'webhook',
    pollInterval: 0,
    features: ['jobs'],
    profiles: {},
    timeouts: { start: 30_000, wait: 10_000, quiet: 3000, http: 8000 },
    logs: [],
    accept: { incomplete: [] },
    knownFailures: [],
  }
}
