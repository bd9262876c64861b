import { UserError } from '../../src/kernel/errors.ts'
import { programName } from '../runner/invocation.ts'
import type { ConnectorConfig } from './connector-config.ts'

/** The connector could not be brought up. Whether that is a mistake of its file or a finding, the runner decides. */
export class ConnectorDown extends Error {
  readonly kind: 'died' | 'silent' | 'clock'
  /** Last lines of its output. */
  readonly tail: readonly string[]

  constructor(kind: 'died' | 'silent' | 'clock', message: string, tail: readonly string[]) {
    super(message)
    this.kind = kind
    this.tail = tail
  }
}

/** For the case that no instance at all came up: there is nothing to judge. */
export function connectorNotThere(down: ConnectorDown, config: ConnectorConfig): UserError {
  const { plug } = config
  const output =
    down.tail.length > 0 ? `\n  its last output:\n${down.tail.map((line) => `    ${line}`).join('\n')}` : ''
  return new UserError({
    code: 'E_CONNECTOR_NOT_THERE',
    what: `${down.message}${output}`,
    where: plug.rung === 'url' ? plug.url : `command: ${plug.command.join(' ')} (in ${plug.cwd})`,
    expected: expectation(down, config),
    next: nextStep(down, config),
  })
}

function expectation({ kind }: ConnectorDown, { endpoints }: ConnectorConfig): string {
  switch (kind) {
    case 'died':
      return 'a process that listens on 127.0.0.1:$PORT and stays'
    case 'silent':
      return `GET ${endpoints.health} answers 200`
    case 'clock':
      return `PUT ${endpoints.control}/clock {now} answers 200 with {now, nextDue}`
  }
}

function nextStep({ kind }: ConnectorDown, { plug }: ConnectorConfig): string {
  if (kind === 'clock')
    return 'Offer the endpoint as specs/connector/openapi.yaml describes it, or write clock: none.'
  return plug.rung === 'url'
    ? `Start the connector with the variables that ${programName()} conform --connector FILE --print-env prints.`
    : 'Start the command by hand with the variables of specs/connector/openapi.yaml and see what it says.'
}
