import type { Delivery } from './delivery.ts'

export interface PostResult {
  /** Undefined when there was no answer. */
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON where it is JSON, else text; at most the first 64 KiB. */
  readonly body: unknown
  /** Why there was no answer. */
  readonly error: string | undefined
}

interface PostOptions {
  readonly fetch: typeof fetch
  /** Real milliseconds for the whole exchange. */
  readonly timeout: number
  readonly signal: AbortSignal
}

const LONGEST_BODY = 64 * 1024

/** One POST of an event. Never throws: a subscriber that is not there is a result like any other. */
export async function postEvent(delivery: Delivery, options: PostOptions): Promise<PostResult> {
  const expired = AbortSignal.timeout(options.timeout)
  try {
    const response = await options.fetch(delivery.url, {
      method: 'POST',
      // A kept connection may belong to a connector that was restarted meanwhile: a failure that is nobody's fault.
      headers: { ...delivery.headers, 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify(delivery.payload),
      redirect: 'manual',
      signal: AbortSignal.any([expired, options.signal]),
    })
    const text = await readStart(response)
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: parse(text),
      error: undefined,
    }
  } catch (error) {
    const reason = expired.aborted ? `no answer within ${options.timeout / 1000} s` : reasonOf(error)
    return { status: undefined, headers: {}, body: undefined, error: reason }
  }
}

async function readStart(response: Response): Promise<string> {
  if (!response.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length >= LONGEST_BODY) return text.slice(0, LONGEST_BODY)
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text // a subscriber may answer anything
  }
}

/** `fetch failed` alone says nothing; the code of its cause does. */
function reasonOf(error: unknown): string {
  const { code, message } = (
    error instanceof Error && error.cause instanceof Error ? error.cause : error
  ) as {
    code?: string
    message?: string
  }
  return code ?? message ?? String(error)
}
