/** A schedule of five fields: minute, hour, day of the month, month, day of the week (0 and 7 are Sunday). UTC. */
export interface Cron {
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  readonly days: ReadonlySet<number>
  readonly months: ReadonlySet<number>
  readonly weekdays: ReadonlySet<number>
  /** When both kinds of day are restricted, either is enough; that is how cron has always read it. */
  readonly isEitherDay: boolean
}

const BOUNDS = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const

/** `*`, `a`, `a-b`, lists of these, each with `/step`; undefined when the text is no schedule. */
export function parseCron(text: string): Cron | undefined {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== BOUNDS.length) return undefined
  const sets = BOUNDS.map(([low, high], index) => parseField(fields[index] ?? '', low, high))
  const [minutes, hours, days, months, weekdays] = sets
  if (!minutes || !hours || !days || !months || !weekdays) return undefined
  if (weekdays.has(7)) weekdays.add(0)
  const isEitherDay = !fields[2]?.startsWith('*') && !fields[4]?.startsWith('*')
  return { minutes, hours, days, months, weekdays, isEitherDay }
}

function parseField(field: string, low: number, high: number): Set<number> | undefined {
  const values = new Set<number>()
  for (const part of field.split(',')) {
    const [, from, to, step = '1'] = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part) ?? ['']
    if (part === '' || !/^[\d*]/.test(part) || Number(step) < 1) return undefined
    const first = from === undefined ? low : Number(from)
    // With a step a single number is the beginning of a range that goes to the end.
    const last = to === undefined ? (from === undefined || part.includes('/') ? high : first) : Number(to)
    if (first < low || last > high || first > last) return undefined
    for (let value = first; value <= last; value += Number(step)) values.add(value)
  }
  return values
}

const MINUTE = 60_000
const DAY = 86_400_000
/** Longer than between two 29ths of February. */
const HORIZON = 9 * 366

/** The first instant after the given one that the schedule names; undefined when there is none, as 30 February. */
export function nextRun(cron: Cron, after: number): number | undefined {
  const first = Math.floor(after / MINUTE) * MINUTE + MINUTE
  const midnight = Math.floor(first / DAY) * DAY
  for (let day = 0; day < HORIZON; day++) {
    const start = midnight + day * DAY
    if (!isDay(cron, new Date(start))) continue
    const found = runOf(cron, start, first)
    if (found !== undefined) return found
  }
  return undefined
}

function isDay({ days, months, weekdays, isEitherDay }: Cron, date: Date): boolean {
  if (!months.has(date.getUTCMonth() + 1)) return false
  const [byMonth, byWeek] = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())]
  return isEitherDay ? byMonth || byWeek : byMonth && byWeek
}

function runOf({ hours, minutes }: Cron, midnight: number, from: number): number | undefined {
  for (let hour = 0; hour < 24; hour++) {
    if (!hours.has(hour) || midnight + (hour + 1) * 60 * MINUTE <= from) continue
    for (let minute = 0; minute < 60; minute++) {
      const at = midnight + (hour * 60 + minute) * MINUTE
      if (minutes.has(minute) && at >= from) return at
    }
  }
  return undefined
}
