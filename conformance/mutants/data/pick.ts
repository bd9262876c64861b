import type { Mutant } from '../mutant.ts'

/** The pick-up deadline. */
export const deadlineMutants: readonly Mutant[] = [
  {
    id: 'PICK-04-calendar-days',
    title: 'counts Saturdays and Sundays',
    file: 'src/reference/mapping/working-days.ts',
    anchor: 'if (day.weekday < SATURDAY) left--',
    replacement: '__mutant()\n    left--',
    mustBreak: { 'PICK-04-from-thursday/date': 'PICK-04', 'PICK-04-from-friday/date': 'PICK-04' },
  },
  {
    id: 'PICK-05-online-too',
    title: 'gives online orders a deadline',
    file: 'src/reference/mapping/order-to-flow.ts',
    anchor: 'expiryDays: collect ? settings.clickCollectExpiryDays : undefined,',
    replacement: 'expiryDays: (__mutant(), settings.clickCollectExpiryDays),',
    mustBreak: { 'PICK-05-click-collect-only/none': 'PICK-05' },
  },
]
