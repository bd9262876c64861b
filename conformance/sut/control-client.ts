/** The connector's optional control endpoints, as `specs/connector` describes them. */
import { iso } from '../../src/kernel/clock.ts'
import type { Clock } from '../../src/kernel/clock.ts'
import type { ClockAnswer, ControlledClock } from './clock-driver.ts'
import type { ControlJob } from './report-channel.ts'

export interface ControlClientOptions {
  /** Address of `/_control`. */
  readonly url: string
  readonly token: string
  /** Real milliseconds without any sign of life after which a move has failed. */
  readonly patience: number
  /** Real instant of the last thing that was seen of the connector. */
  readonly lastActivity: () => number
  readonly real: Clock
}

const LONGEST_MOVE = 12
const LOOK_EVERY = 200

export class ControlClient implements ControlledClock {
  readonly kind = 'control'
  readonly #options: ControlClientOptions

  constructor(options: ControlClientOptions) {
    this.#options = options
  }

  async moveTo(instant: number): Promise<ClockAnswer> {
    const { patience } = this.#options
    const answer = await this.#call('PUT', '/clock', { now: iso(instant) })
    switch (answer.kind) {
      case 'silent':
        return trouble(`the connector did not finish its work at ${iso(instant)} within ${patience / 1000} s`)
      case 'broken':
        return trouble(`PUT /_control/clock failed: ${answer.reason}`)
      case 'answered': {
        if (answer.status !== 200) return trouble(`PUT /_control/clock was answered with ${answer.status}`)
        const nextDue = (answer.body as { nextDue?: unknown } | null)?.nextDue
        const now = (answer.body as { now?: unknown } | null)?.now
        if (typeof now !== 'string' || Number.isNaN(Date.parse(now))) {
          return trouble('PUT /_control/clock was answered without {now, nextDue}')
        }
        if (nextDue === null || nextDue === undefined) return { kind: 'moved', nextDue: undefined }
        const due = typeof nextDue === 'string' ? Date.parse(nextDue) : Number.NaN
        if (Number.isNaN(due)) return trouble(`PUT /_control/clock gave nextDue ${JSON.stringify(nextDue)}`)
        return { kind: 'moved', nextDue: due }
      }
    }
  }

  /** Empty when the connector does not answer in a way that makes sense. */
  async jobs(): Promise<readonly ControlJob[]> {
    const answer = await this.#call('GET', '/jobs')
    const jobs = answer.kind === 'answered' ? (answer.body as { jobs?: unknown } | null)?.jobs : undefined
    return Array.isArray(jobs) ? (jobs as ControlJob[]).filter(({ key }) => typeof key === 'string') : []
  }

  async flowChange(change: Readonly<Record<string, string>>): Promise<number | undefined> {
    const answer = await this.#call('POST', '/flow-change', change)
    return answer.kind === 'answered' ? answer.status : undefined
  }

  /** A kept connection may belong to a process that was restarted since; every call here can be repeated. */
  async #call(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await this.#try(method, path, body)
    return answer.kind === 'broken' ? this.#try(method, path, body) : answer
  }

  /** Waits as long as something is seen of the connector, within reason. */
  async #try(method: string, path: string, body?: unknown): Promise<Answer> {
    const { url, token, patience, lastActivity, real } = this.#options
    const abort = new AbortController()
    const start = real.now()
    const watch = setInterval(() => {
      const now = real.now()
      if (now - Math.max(start, lastActivity()) > patience || now - start > patience * LONGEST_MOVE)
        abort.abort()
    }, LOOK_EVERY)
    try {
      const response = await fetch(url + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: abort.signal,
      })
      return { kind: 'answered', status: response.status, body: parse(await response.text()) }
    } catch (error) {
      if (abort.signal.aborted) return { kind: 'silent' }
      const { cause } = error as { cause?: { code?: string } }
      return { kind: 'broken', reason: cause?.code ?? String(error) }
    } finally {
      clearInterval(watch)
    }
  }
}

type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'silent' }
  | { readonly kind: 'broken'; readonly reason: string }

const trouble = (reason: string): ClockAnswer => ({ kind: 'trouble', reason })

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null // the caller asks for members and finds none
  }
}
