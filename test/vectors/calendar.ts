// Working days a second time: dates as day numbers, Easter by Gauss, the local date from Intl.

const DAY = 86_400_000
const numberOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY
const textOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
const dayOf = (date: string): number => Date.parse(date) / DAY

/** The date at an instant in a time zone. */
export function dateIn(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant))
}

/** Easter Sunday after Gauss, for 1900 to 2099. */
function easter(year: number): number {
  const d = (19 * (year % 19) + 24) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && year % 19 > 10) ? 7 : 0
  return numberOf(year, 3, 22) + d + e - late
}

const fixed: [number, number][] = [
  [1, 1],
  [5, 1],
  [5, 17],
  [12, 25],
  [12, 26],
]
const aroundEaster = [-3, -2, 0, 1, 39, 49, 50]

/** The public holidays of Norway in a year, in order. */
export function norwegianHolidays(year: number): string[] {
  const days = [
    ...fixed.map(([month, day]) => numberOf(year, month, day)),
    ...aroundEaster.map((offset) => easter(year) + offset),
  ]
  return [...new Set(days)].sort((a, b) => a - b).map(textOf)
}

/** The n-th working day after a date, found in the list of all working days that follow it. */
export function workingDayAfter(date: string, n: number, holidays: ReadonlySet<string>): string {
  const start = dayOf(date)
  const following = Array.from({ length: n * 2 + 30 }, (_, i) => start + 1 + i)
  // Day 0 was a Thursday: 2 and 3 are the weekend.
  const working = following.filter((day) => ![2, 3].includes(day % 7) && !holidays.has(textOf(day)))
  const found = working[n - 1]
  if (found === undefined)
    throw new Error(`No ${n} working days in the ${following.length} days after ${date}`)
  return textOf(found)
}
