import { pino } from 'pino'
import { iso } from '../kernel/clock.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Secrets } from './secrets.ts'

type Fields = Readonly<Record<string, unknown>>

/** Where the connector says what it does. Entity ids go into the fields, so that one order can be followed (SAFE-05). */
export interface Log {
  debug(fields: Fields, message: string): void
  info(fields: Fields, message: string): void
  /** Something a person should look at; the rules call it reported or visible. */
  warn(fields: Fields, message: string): void
  error(fields: Fields, message: string): void
}

/** JSON lines on stderr. Every line passes the secrets filter, whatever it was made of (AUTH-15, SAFE-03). */
export function createJsonLog(
  secrets: Secrets,
  clock: Pick<Clock, 'now'>,
  level: string,
  write: (line: string) => void,
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${iso(clock.now())}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => write(secrets.hide(line)) },
  )
}

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }
