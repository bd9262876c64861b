import { DateTime } from 'luxon'

const SATURDAY = 6

/**
 * PICK-04, PICK-06, PICK-07: the instant's local day plus so many working days, Monday to Friday, the start day
 * not counted; public holidays are working days (profile `holidays=none`). PICK-08: the deadline is the end of
 * that day in local time. Whole local days are added, so a change to summer time moves nothing (PICK-09).
 */
export function pickUpDeadline(now: number, days: number, zone: string): string {
  let day = DateTime.fromMillis(now, { zone }).startOf('day')
  for (let left = days; left > 0;) {
    day = day.plus({ days: 1 })
    if (day.weekday < SATURDAY) left--
  }
  return day.set({ hour: 23, minute: 59, second: 59 }).toUTC().toISO({ suppressMilliseconds: false }) ?? ''
}

const ZONES: Readonly<Record<string, string>> = {
  NO: 'Europe/Oslo',
  SE: 'Europe/Stockholm',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
}

/** Profile `deadline-zone=store`: a store has no time zone field, its country tells; else the tenant's zone. */
export function storeZone(countryCode: string | null | undefined, tenantZone: string | undefined): string {
  const zone = ZONES[countryCode?.toUpperCase() ?? ''] ?? tenantZone
  return zone !== undefined && DateTime.local({ zone }).isValid ? zone : 'UTC'
}
