import { iso } from '../kernel/clock.ts'
import type { Exchange } from '../simulators/index.ts'

/** So long a line waits for others to be written with: real milliseconds that nobody notices. */
const TOGETHER = 25

/** Writes a line for each exchange, all those of a moment at a time. */
export interface RequestLog {
  readonly note: (exchange: Exchange, milliseconds: number) => void
  /** Writes what is not written yet. */
  flush(): void
}

export function createRequestLog(write: (text: string) => void): RequestLog {
  let lines = ''
  const flush = (): void => {
    if (lines === '') return
    write(lines)
    lines = ''
  }
  return {
    note: (exchange, milliseconds) => {
      if (lines === '') setTimeout(flush, TOGETHER).unref()
      lines += requestLine(exchange, milliseconds)
    },
    flush,
  }
}

/**
 * `08:00:01.250 omnium POST /api/Orders 200 3.1 ms SaveOrder`, in tenant time; of a delivery the URL of the
 * subscriber. Secrets in URLs are redacted already, bodies and headers are not shown.
 */
export function requestLine(exchange: Exchange, milliseconds: number): string {
  const { at, system, kind, method, url, status, operationId, tenant, fault, violations, delivery } = exchange
  const parts = [
    iso(at).slice(11, 23),
    system.padEnd(6),
    kind === 'delivery' ? '->' : '',
    method,
    url,
    status ?? 'no answer',
    `${milliseconds.toFixed(1)} ms`,
    operationId ?? 'unmatched',
    tenant ?? 'no tenant',
    delivery && delivery.attempt > 1 ? `attempt ${delivery.attempt}` : '',
    delivery?.error ?? '',
    fault ? `fault ${fault.kind}` : '',
    violationText(violations),
  ]
  return `${clean(parts.filter((part) => part !== '').join(' '))}\n`
}

function violationText(violations: Exchange['violations']): string {
  const [first, ...others] = violations
  if (!first) return ''
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return `breaks the contract: ${first.pointer} ${first.message}${more}`
}

/** A line stays a line, and sends nothing to the terminal but text. */
const clean = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
