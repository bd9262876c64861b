/** One place in which two JSON values differ. A side is absent where there is nothing on it. */
export interface JsonChange {
  /** JSON pointer, the empty text for the whole value. */
  readonly pointer: string
  readonly before?: unknown
  readonly after?: unknown
}

/** Where two JSON values differ, in the order of their members, at most so many places. */
export function jsonChanges(before: unknown, after: unknown, limit = Infinity): readonly JsonChange[] {
  const changes: JsonChange[] = []
  collect('', before, after, changes, limit)
  return changes
}

function collect(
  pointer: string,
  before: unknown,
  after: unknown,
  changes: JsonChange[],
  limit: number,
): void {
  if (before === after || changes.length >= limit) return
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    changes.push({
      pointer,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    })
    return
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    collect(`${pointer}/${escaped(key)}`, before[key], after[key], changes, limit)
}

type Container = Readonly<Record<string, unknown>>

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
