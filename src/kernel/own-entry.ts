/** What a table holds under a name that came from outside; nothing for `constructor` and all else that objects inherit. */
export const ownEntry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
