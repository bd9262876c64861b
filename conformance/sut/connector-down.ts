import { UserError } from '../../src/kernel/errors.ts'
import { programName } from '../runner/invocation.ts'
import type { ConnectorConfig } from './connector-config.ts'

/** `absent`: no such program; `no-health`: it answers, but knows no such path; `refused`: nobody listens. */
export type DownKind = 'absent' | 'died' | 'silent' | 'no-health' | 'refused' | 'clock'

/** The connector could not be brought up. Whether that is a mistake of its file or a finding, the runner decides. */
export class ConnectorDown extends Error {
  readonly kind: DownKind
  /** Last lines of its output. */
  readonly tail: readonly string[]

  constructor(kind: DownKind, message: string, tail: readonly string[]) {
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
    expected:
      down.kind === 'refused' && plug.rung === 'url'
        ? `a connector that answers GET ${config.endpoints.health} with 200 there`
        : expectation(down, config),
    next: nextStep(down, config),
  })
}

function expectation({ kind }: ConnectorDown, { endpoints }: ConnectorConfig): string {
  switch (kind) {
    case 'absent':
      return 'a program that can be started'
    case 'died':
    case 'refused':
      return 'a process that listens on 127.0.0.1:$PORT and stays'
    case 'silent':
    case 'no-health':
      return `GET ${endpoints.health} answers 200`
    case 'clock':
      return `PUT ${endpoints.control}/clock {now} answers 200 with {now, nextDue}`
  }
}

function nextStep({ kind }: ConnectorDown, { plug, endpoints }: ConnectorConfig): string {
  const printed = `the variables that ${programName()} conform --connector FILE --print-env prints`
  switch (kind) {
    case 'absent':
      return 'Correct "command" in the connector file, or "cwd" if the program lies elsewhere.'
    case 'no-health':
      return `Set endpoints.health to the path at which the connector answers 200; ${endpoints.health} is not it.`
    case 'clock':
      return 'Offer the endpoint as specs/connector/openapi.yaml describes it, or write clock: none.'
    case 'died':
    case 'silent':
    case 'refused':
      return plug.rung === 'url'
        ? `Start the connector with ${printed}.`
        : `Start the command by hand with ${printed}, and see what it says.`
  }
}
