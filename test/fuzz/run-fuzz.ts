import { createRandom } from '../../src/kernel/random.ts'
import type { Operation } from '../../src/simulators/host/contract/contract.ts'
import { loadDocument } from '../../src/simulators/host/contract/load-contract.ts'
import { EntityPool } from './entity-pool.ts'
import type { FuzzRequest } from './fuzz-request.ts'
import { FuzzTarget } from './fuzz-target.ts'
import type { FuzzedApi, Served } from './fuzz-target.ts'
import { kindOf } from './identifier-names.ts'
import { SLOW, judgeServed } from './judge-served.ts'
import type { Judgement } from './judge-served.ts'
import { mutateRequest } from './mutate-request.ts'
import { RequestSource } from './request-source.ts'
import { shrinkRequest } from './shrink-request.ts'

export interface FuzzOptions {
  readonly api: FuzzedApi
  readonly requests: number
  readonly seed: string
  /** Also judges how long answers take; on a busy machine that may accuse the innocent. */
  readonly timing?: boolean
}

export interface Finding extends Judgement {
  /** Of the first request that failed in this way, counted from 1. */
  readonly number: number
  readonly times: number
  readonly request: FuzzRequest
}

export interface FuzzReport {
  readonly requests: number
  readonly statuses: Readonly<Record<string, number>>
  /** Requests that were broken on purpose. */
  readonly broken: number
  readonly findings: readonly Finding[]
  readonly operations: number
  /** Operations that nothing ever got a 2xx from. */
  readonly neverSucceeded: readonly string[]
  /** Milliseconds of the slowest answer. */
  readonly slowest: number
}

/** The data are put back after this many, so that deletions do not empty and additions not bloat them. */
const LIFE = 2500

/** Sends generated requests, half of them broken on purpose, and judges every answer. Equal seeds give equal runs. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { api, requests, seed } = options
  const random = createRandom(`${seed}/${api}`)
  const pool = new EntityPool(random.fork('pool'))
  const target = new FuzzTarget(api)
  const source = new RequestSource(loadDocument(api), random.fork('requests'), pool, target.fixed)
  const { operations } = target.contract
  const unreached = new Set(operations)
  const statuses: Record<string, number> = {}
  const findings = new Map<string, Finding>()
  let broken = 0
  let slowest = 0

  for (let number = 1; number <= requests; number++) {
    if (number % LIFE === 1) {
      target.reset()
      pool.clear()
      target.teach(pool)
      pool.settle()
    }
    if (number % 50 === 0) {
      target.tick(random.int(1000, 60_000))
      // Deliveries and their answers happen between requests.
      await new Promise((resolve) => setImmediate(resolve))
    }
    target.tick(random.int(20, 200))
    const isAimed = unreached.size > 0 && random.int(1, 4) === 1
    const operation = random.pick(isAimed ? [...unreached] : operations)
    const drawn = source.draw(operation)
    const request = isAimed || random.int(0, 2) === 0 ? drawn : mutateRequest(drawn, random)
    if (request !== drawn) broken++
    const served = target.serve(request)
    slowest = Math.max(slowest, served.took)
    const status = served.response?.status ?? 0
    statuses[status] = (statuses[status] ?? 0) + 1
    if (status >= 200 && status < 300) {
      if (request.method === operation.method) unreached.delete(operation)
      learn(pool, request, served)
    }
    const judgement = judged(request, served)
    if (judgement) note(judgement, number, request)
  }
  target.end()
  return {
    requests,
    statuses,
    broken,
    findings: [...findings.values()],
    operations: operations.length,
    neverSucceeded: [...unreached].map(({ operationId }) => operationId),
    slowest,
  }

  function judged(request: FuzzRequest, served: Served): Judgement | undefined {
    const judgement = judgeServed(request, operationOf(request), served)
    if (judgement?.problem !== 'slow') return judgement
    if (options.timing !== true) return undefined
    // Compilation, collection of garbage and neighbours make one answer slow, but not three.
    const isSlow = [1, 2, 3].every(() => target.undone(() => target.serve(request)).took > SLOW)
    return isSlow ? judgement : undefined
  }

  /** What the request was drawn for, unless it was bent to something else. */
  function operationOf({ method, path, operationId }: FuzzRequest): Operation | undefined {
    const operation = target.contract.byId(operationId)
    return operation.method === method && operation.path === path ? operation : undefined
  }

  function note(judgement: Judgement, number: number, request: FuzzRequest): void {
    const key = `${judgement.problem} ${judgement.detail}`
    const known = findings.get(key)
    if (known) {
      findings.set(key, { ...known, times: known.times + 1 })
      return
    }
    const fails = (smaller: FuzzRequest): boolean =>
      target.undone(() => {
        const again = judgeServed(smaller, operationOf(smaller), target.serve(smaller))
        return again?.problem === judgement.problem && again.detail === judgement.detail
      })
    const isSlow = judgement.problem === 'slow'
    const smallest = !isSlow && fails(request) ? shrinkRequest(request, fails) : request
    findings.set(key, { ...judgement, number, times: 1, request: smallest })
  }
}

function learn(pool: EntityPool, { path, values }: FuzzRequest, { response }: Served): void {
  if (typeof response?.body !== 'string' || response.body.length > 200_000) return
  if (!/json/.test(response.headers['content-type'] ?? '')) return
  const parents = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]),
  )
  pool.learn(JSON.parse(response.body), kindOf(path), parents)
}
