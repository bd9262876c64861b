import { InvalidArgumentError } from 'commander'

/** A number of things, at least one. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1) throw new InvalidArgumentError('It has to be a whole number from 1.')
  return number
}

/** Milliseconds since the epoch. */
export function instant(text: string): number {
  const at = Date.parse(text)
  if (Number.isNaN(at))
    throw new InvalidArgumentError('It has to be an instant such as 2026-03-02T08:00:00Z.')
  return at
}
