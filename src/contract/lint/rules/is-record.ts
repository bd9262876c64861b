export type Record_ = Readonly<Record<string, unknown>>

/** An object of the description: neither a list nor a scalar. */
export const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
