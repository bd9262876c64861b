/**
 * Callers that ask in one turn of the event loop, as jobs that are taken together do, share one read. It starts
 * after the last of them has asked, so nobody sees anything older than with a read of their own.
 */
export function shareTurn<T>(read: () => Promise<T>): () => Promise<T> {
  let next: Promise<T> | undefined
  return () =>
    (next ??= Promise.resolve().then(() => {
      next = undefined
      return read()
    }))
}
