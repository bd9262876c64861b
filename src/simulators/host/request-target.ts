/** Splits a request target into its path and its query, as they came: the router decodes the path. */
export interface RequestTarget {
  readonly path: string
  /** A repeated key gives a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
}

export function parseTarget(url: string): RequestTarget {
  const [target = ''] = url.split('#', 1)
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  return { path: path === '' ? '/' : path, query: mark < 0 ? {} : parseForm(target.slice(mark + 1)) }
}

/** Reads `application/x-www-form-urlencoded` text, of a query or of a body. */
export function parseForm(text: string): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>()
  for (const [key, value] of new URLSearchParams(text)) {
    const present = fields.get(key)
    if (present === undefined) fields.set(key, value)
    else if (typeof present === 'string') fields.set(key, [present, value])
    else present.push(value)
  }
  // As own members, whatever they are called: `constructor`, `__proto__`.
  return Object.fromEntries(fields)
}
