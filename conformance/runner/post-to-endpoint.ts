import type { EventAnswer, EventPost } from '../cases/context.ts'
import type { Stage } from './stage.ts'

/** One POST to the event endpoint, noted among the case's exchanges as a delivery. */
export async function postToEndpoint({ body, credentials }: EventPost, stage: Stage): Promise<EventAnswer> {
  const { endpoint, recorder, keeper, tenant } = stage
  const authorization =
    credentials === 'none'
      ? {}
      : { authorization: `Bearer ${credentials === 'wrong' ? 'wrong-token' : endpoint.token}` }
  const exchange = recorder.begin({
    system: 'omnium',
    kind: 'delivery',
    tenant: tenant.id,
    at: keeper.now(),
    answeredAt: undefined,
    operationId: 'event',
    method: 'POST',
    url: endpoint.url,
    path: {},
    query: {},
    requestHeaders: { 'content-type': 'application/json' },
    requestBody: body,
    status: undefined,
    responseHeaders: {},
    responseBody: undefined,
    violations: [],
  })
  endpoint.posts.open++
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json', connection: 'close' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(endpoint.timeout),
    })
    exchange.status = response.status
    exchange.responseBody = (await response.text()).slice(0, 4096)
  } catch {
    // no answer is an answer too: the story sees that there is no status
  } finally {
    endpoint.posts.open--
    exchange.answeredAt = keeper.now()
    recorder.answered(exchange)
  }
  return { status: exchange.status }
}
