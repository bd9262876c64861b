/** UTC with seven decimals, as Omnium writes instants. */
export const timestamp = (instant: number): string => new Date(instant).toISOString().replace('Z', '0000Z')

/** Milliseconds of a TimeSpan, `HH:MM:SS` or `D.HH:MM:SS`. */
export function durationOf(span: string): number {
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(\d+)\.)?(\d+):(\d+):(\d+)/.exec(span) ?? []
  return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}
