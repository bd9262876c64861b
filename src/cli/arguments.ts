import { InvalidArgumentError } from 'commander'

/** A port; 0 lets the system choose. */
export function port(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= 65535) return number
  throw new InvalidArgumentError('It has to be a port between 0 and 65535.')
}

export function trueOrFalse(text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  throw new InvalidArgumentError('It has to be true or false.')
}

/** A number of things, at least one. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1) throw new InvalidArgumentError('It has to be a whole number from 1.')
  return number
}

/** How fast time goes. */
export function rate(text: string): number {
  const number = Number(text)
  if (/^\d+(\.\d+)?$/.test(text) && number <= 1_000_000) return number
  throw new InvalidArgumentError('It has to be a number from 0 to 1000000.')
}

/** Bytes: a number, or one with kb or mb. */
export function bytes(text: string): number {
  const [, number = '', unit = ''] = /^(\d+)(kb|mb)?$/i.exec(text) ?? []
  const size = Number(number) * (unit === '' ? 1 : unit.toLowerCase() === 'kb' ? 1024 : 1024 ** 2)
  if (size >= 1) return size
  throw new InvalidArgumentError('It has to be a size such as 500kb or 20mb.')
}

/** Milliseconds since the epoch. */
export function instant(text: string): number {
  const at = Date.parse(text)
  if (Number.isNaN(at))
    throw new InvalidArgumentError('It has to be an instant such as 2026-03-02T08:00:00Z.')
  return at
}
