export type Fields = Readonly<Record<string, unknown>>

/** An object of the description: neither a list nor a scalar. */
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
