import { Router } from 'express'
import { iso } from '../../kernel/clock.ts'
import type { Connector } from '../connector.ts'
import { requireBearer } from '../events/bearer.ts'
import { receivementJob } from '../events/flow-webhooks.ts'
import { parseObject, readBody } from '../events/json-body.ts'
import type { Log } from '../log.ts'
import type { ClockControl } from './move-clock.ts'

export interface ControlOptions {
  readonly token: string
  readonly version: string
  /** Absent: the connector runs in real time and its clock cannot be moved. */
  readonly clock: ClockControl | undefined
  readonly log: Log
}

/** The optional test control of specs/connector: time, jobs, and changes in Flow told by hand. */
export function controlRouter(connector: Connector, { token, version, clock, log }: ControlOptions): Router {
  const router = Router()
  router.use(requireBearer(token), readBody)

  router.get('/info', (_request, response) => {
    const features = ['jobs', 'flow-change', ...(clock ? ['clock'] : [])]
    response.json({ name: 'flow-omnium reference connector', version, features })
  })

  router.put('/clock', async (request, response) => {
    const instant = instantOf(parseObject(request.headers['content-type'], request.body)?.['now'])
    if (!clock) return void response.status(404).json({ error: 'The connector runs in real time.' })
    if (instant === undefined)
      return void response.status(400).json({ error: 'now is not an instant (ISO 8601).' })
    if (instant < clock.now()) {
      return void response
        .status(400)
        .json({ error: `Time is ${iso(clock.now())} already and only goes forward.` })
    }
    const { now, nextDue } = await clock.moveTo(instant)
    response.json({ now: iso(now), nextDue: nextDue === undefined ? null : iso(nextDue) })
  })

  router.get('/jobs', async (_request, response) => {
    const jobs = await connector.jobs()
    response.json({
      jobs: jobs.map(({ queue, key, state, attempts, nextAttemptAt, lastError }) => ({
        queue,
        key,
        state,
        attempts,
        nextAttemptAt: nextAttemptAt === undefined ? null : iso(nextAttemptAt),
        lastError: lastError ?? null,
      })),
    })
  })

  router.post('/flow-change', async (request, response) => {
    const { entity, uid, storeUid } = parseObject(request.headers['content-type'], request.body) ?? {}
    if (typeof uid !== 'string' || uid === '' || !ENTITIES.includes(String(entity))) {
      return void response
        .status(400)
        .json({ error: `entity has to be one of ${ENTITIES.join(', ')}, uid a text.` })
    }
    if (entity !== 'receivement') {
      log.debug({ entity, uid }, 'Changes of this entity in Flow are not carried to Omnium.')
      return void response.status(202).json({ queued: false })
    }
    if (typeof storeUid !== 'string' || storeUid === '') {
      return void response.status(400).json({ error: 'A receivement needs its storeUid.' })
    }
    await connector.enqueue(receivementJob(uid, storeUid))
    response.status(202).json({ queued: true })
  })
  return router
}

const ENTITIES: readonly string[] = ['order', 'receivement', 'customer']

function instantOf(value: unknown): number | undefined {
  const instant = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isNaN(instant) ? undefined : instant
}
