import { invalid, Refused } from '../refused.ts'
import type { Schema } from '../schemas.ts'

type Operation = Schema<'BatchOperation'>
type Result = Schema<'BatchItemResult'>
type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never

/** What each list of a batch does with one item; it answers the uid of what was written, or throws `Refused`. */
export type BatchSteps<Request> = {
  readonly [Key in keyof Required<Request> & Operation]: (item: ItemOf<Required<Request>[Key]>) => string
}

const ORDER: readonly Operation[] = ['create', 'update', 'delete', 'upsert']

/**
 * Quirk 22: every item is done or fails for itself, and one failure makes the status 207. The lists are worked
 * off in the order in which the documentation names them (assumed), their items in theirs.
 */
export function runBatch<Request extends object>(
  request: Request,
  steps: BatchSteps<Request>,
): { status: 200 | 207; body: Schema<'BatchResponse'> } {
  const lists = request as Readonly<Partial<Record<Operation, unknown>>>
  const run = steps as Readonly<Partial<Record<Operation, (item: never) => string>>>
  for (const operation of ORDER) {
    if (lists[operation] !== undefined && !Array.isArray(lists[operation]))
      throw invalid(`/${operation}`, 'must be array')
  }
  const items = ORDER.flatMap((operation) => {
    const step = run[operation]
    if (step === undefined) return []
    return ((lists[operation] ?? []) as unknown[]).map((item, index) =>
      resultOf(operation, index, () => step(asObject(item) as never)),
    )
  })
  return { status: items.some(({ error }) => error) ? 207 : 200, body: { items } }
}

function resultOf(operation: Operation, index: number, step: () => string): Result {
  try {
    return { operation, index, status: 200, uid: step(), error: null }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { operation, index, status: error.status, uid: null, error: error.body }
  }
}

function asObject(item: unknown): object {
  if (typeof item !== 'object' || item === null) throw invalid('/', 'must be object')
  return item
}
