import type { Operation, Parameter } from './contract.ts'

/**
 * Turns the strings of a URL into the declared types. What cannot be turned stays a string, so that the
 * validator reports it with the value that was sent. Names match without regard to case when no exact name
 * does, as ASP.NET binds them.
 */
export function coerceParameters(
  operation: Operation,
  place: Parameter['in'],
  values: Readonly<Record<string, string | readonly string[]>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...values }
  for (const parameter of operation.parameters) {
    if (parameter.in !== place) continue
    const key = keyOf(parameter.name, values)
    if (key === undefined) continue
    const value = values[key]
    if (value === undefined) continue
    delete result[key]
    result[parameter.name] = coerce(parameter, value)
  }
  return result
}

function keyOf(name: string, values: Readonly<Record<string, unknown>>): string | undefined {
  if (Object.hasOwn(values, name)) return name
  return Object.keys(values).find((key) => key.toLowerCase() === name.toLowerCase())
}

function coerce(parameter: Parameter, value: string | readonly string[]): unknown {
  if (parameter.type !== 'array')
    return scalar(parameter.type, typeof value === 'string' ? value : (value.at(-1) ?? ''))
  const list = typeof value === 'string' ? (parameter.explode ? [value] : value.split(',')) : value
  return list.map((each) => scalar(parameter.items ?? 'string', each))
}

function scalar(type: string, text: string): unknown {
  if (type === 'integer' || type === 'number')
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
  if (type === 'boolean') return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text
  return text
}
