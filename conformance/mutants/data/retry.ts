import type { Mutant } from '../mutant.ts'

const SCHEDULE = 'src/reference/queue/retry-schedule.ts'

/** Failed jobs. */
export const retryMutants: readonly Mutant[] = [
  {
    id: 'RETRY-03-wrong-row',
    title: 'waits 4 instead of 5 minutes before the third retry',
    file: SCHEDULE,
    anchor: '(FIRST_DELAYS[failures - 1] ?? LAST_DELAY) * MINUTE',
    replacement: '(failures === 3 ? (__mutant(), 4) : (FIRST_DELAYS[failures - 1] ?? LAST_DELAY)) * MINUTE',
    mustBreak: {
      'RETRY-03-table/table': 'RETRY-03',
      'RETRY-06-receptions/table': 'RETRY-06',
      'RCV-25-retry-table/table': 'RCV-25',
    },
  },
  {
    id: 'RETRY-04-ever-longer',
    title: 'waits four hours after retry 10',
    file: SCHEDULE,
    anchor: '(FIRST_DELAYS[failures - 1] ?? LAST_DELAY) * MINUTE',
    replacement: '(FIRST_DELAYS[failures - 1] ?? (failures > 10 ? (__mutant(), 240) : LAST_DELAY)) * MINUTE',
    mustBreak: { 'RETRY-04-endless/every-two-hours': 'RETRY-04' },
    mayBreak: ['RETRY-04-endless/endless'],
  },
  {
    id: 'RETRY-05-gives-up',
    title: 'drops a job after ten retries',
    file: 'src/reference/queue/dispatcher.ts',
    anchor: 'await store.fail(job, { dueAt, error: outcome.error })',
    replacement: [
      'if (failures > 10) {',
      '          __mutant()',
      '          return store.complete(job)',
      '        }',
      '        await store.fail(job, { dueAt, error: outcome.error })',
    ].join('\n'),
    mustBreak: { 'RETRY-04-endless/endless': 'RETRY-05' },
    mayBreak: ['RETRY-04-endless/*'],
  },
  {
    id: 'RETRY-08-impatient',
    title: 'does not listen to Retry-After',
    file: SCHEDULE,
    anchor: 'Math.max(now + retryDelay(failures), notBefore)',
    replacement: '(notBefore > now + retryDelay(failures) ? __mutant() : 0, now + retryDelay(failures))',
    mustBreak: { 'RETRY-08-retry-after/gap': 'RETRY-08' },
  },
]
