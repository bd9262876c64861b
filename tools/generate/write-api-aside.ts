// The two large contracts take most of the generator's time, nearly all of it for validators. A second thread
// halves what a person waits.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { KitError, UserError } from '../../src/kernel/errors.ts'
import type { ErrorDetails } from '../../src/kernel/errors.ts'
import { writeApi } from './write-api.ts'
import type { GeneratedApi, WrittenApi } from './write-api.ts'

interface Order {
  readonly root: string
  readonly api: GeneratedApi
}

type Answer = { readonly written: WrittenApi } | { readonly mistake: ErrorDetails }

/** `writeApi` in a thread of its own. */
export function writeApiAside(root: string, api: GeneratedApi): Promise<WrittenApi> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { root, api } satisfies Order })
    worker.once('error', fail)
    worker.once('message', (answer: Answer) => {
      if ('mistake' in answer) fail(new UserError(answer.mistake))
      else done(answer.written)
    })
  })
}

async function answer({ root, api }: Order): Promise<Answer> {
  try {
    return { written: await writeApi(root, api) }
  } catch (error) {
    if (!(error instanceof KitError)) throw error
    const { cause: _cause, ...mistake } = error.details
    return { mistake }
  }
}

if (!isMainThread && parentPort) parentPort.postMessage(await answer(workerData as Order))
