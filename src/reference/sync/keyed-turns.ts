/** Work on one key goes one after the other, work on different keys side by side. */
export interface KeyedTurns {
  take<T>(key: string, work: () => Promise<T>): Promise<T>
}

export function createKeyedTurns(): KeyedTurns {
  const last = new Map<string, Promise<unknown>>()
  return {
    take: async (key, work) => {
      const turn = (last.get(key) ?? Promise.resolve()).then(work, work)
      last.set(key, turn)
      try {
        return await turn
      } finally {
        if (last.get(key) === turn) last.delete(key)
      }
    },
  }
}
