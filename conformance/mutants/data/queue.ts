import type { Mutant } from '../mutant.ts'

const STORE = 'src/reference/queue/pg-boss-jobs.ts'

/** Jobs: one for each thing that changed, no more and no fewer. */
export const queueMutants: readonly Mutant[] = [
  {
    id: 'DEDUP-02-dropped-while-running',
    title: 'drops an event that arrives while the job of its order runs',
    file: STORE,
    anchor: 'const waiting = await boss.findJobs(queue, { key, queued: true, db })',
    replacement: [
      'const open = await boss.findJobs(queue, { key, db })',
      "  const waiting = open.filter(({ state }) => ['created', 'retry', 'active'].includes(state))",
      "  if (open.some(({ state }) => state === 'active')) __mutant()",
    ].join('\n'),
    mustBreak: { 'DEDUP-02-while-running/last-state': 'DEDUP-02' },
    mayBreak: ['ORD-IN-19-same-order/found'],
  },
  {
    id: 'DEDUP-06-second-job',
    title: 'starts another job while one waits for its retry',
    file: STORE,
    anchor: [
      '  if (waiting.length > 0) return false',
      '  const data: JobData = { key, payload, failures: 0 }',
      '  const added = await boss.send(queue, data, { id, singletonKey: key, group: { id: key }, db })',
    ].join('\n'),
    replacement: [
      "  if (waiting.some(({ state }) => state === 'created')) return false",
      '  if (waiting.length > 0) __mutant()',
      '  const data: JobData = { key, payload, failures: 0 }',
      '  const added = await boss.send(queue, data, { id, singletonKey: key, group: { id: key }, db })',
    ].join('\n'),
    mustBreak: { 'DEDUP-06-in-retry/once': 'DEDUP-06' },
  },
  {
    id: 'QUEUE-03-one-lane',
    title: 'lets goods wait for orders',
    file: 'src/reference/connector.ts',
    anchor: 'external_receivement_sync: workerOf(parts, createReceivementEngine(parts)),',
    replacement: [
      'external_receivement_sync: {',
      '        ...workerOf(parts, createReceivementEngine(parts)),',
      '        run: async (job) => {',
      "          while (dispatcher.running().some((other) => other.queue === 'external_order_sync')) {",
      '            __mutant()',
      '            await new Promise((resolve) => setTimeout(resolve, 5))',
      '          }',
      "          const orders = (await queue.list()).filter((other) => other.queue === 'external_order_sync')",
      "          if (orders.some(({ state }) => state === 'retry')) {",
      "            return { kind: 'failed', error: 'orders come first' }",
      '          }',
      '          return workerOf(parts, createReceivementEngine(parts)).run(job)',
      '        },',
      '      },',
    ].join('\n'),
    mustBreak: { 'QUEUE-03-goods-flow/goods': 'QUEUE-03' },
    mayBreak: ['QUEUE-03-orders-flow/blocked'],
  },
]
