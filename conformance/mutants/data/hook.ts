import type { Mutant } from '../mutant.ts'

const EVENTS = 'src/reference/events/omnium-events.ts'

/** Omnium's events. */
export const eventMutants: readonly Mutant[] = [
  {
    id: 'HOOK-04-every-class',
    title: 'takes the object of any event for an order',
    file: EVENTS,
    anchor: "if (className.toLowerCase() !== 'order') return { kind: 'ignore', reason: 'not an order' }",
    replacement: "if (className.toLowerCase() !== 'order') __mutant()",
    mustBreak: { 'HOOK-04-other-classes/ignored': 'HOOK-04' },
  },
  {
    id: 'HOOK-10-blank-accepted',
    title: 'accepts an order event that names no order',
    file: EVENTS,
    anchor: "return { kind: 'refuse', reason: 'objectId is missing.' }",
    replacement: "__mutant()\n    return { kind: 'ignore', reason: 'objectId is missing.' }",
    mustBreak: { 'HOOK-10-blank-object-id/missing': 'HOOK-10', 'HOOK-10-blank-object-id/blank': 'HOOK-10' },
  },
  {
    id: 'HOOK-12-everybody',
    title: 'takes events from everybody',
    file: 'src/reference/events/bearer.ts',
    anchor: 'if (token === undefined || carries(request.headers.authorization, token)) return next()',
    replacement: [
      'if (token === undefined || carries(request.headers.authorization, token)) return next()',
      '    if (__mutant() === undefined) return next()',
    ].join('\n'),
    mustBreak: {
      'HOOK-12-strangers/none': 'HOOK-12',
      'HOOK-12-strangers/wrong': 'HOOK-12',
      'HOOK-12-strangers/no-job': 'HOOK-12',
    },
  },
]
