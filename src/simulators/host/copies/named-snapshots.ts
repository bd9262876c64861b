import { UserError } from '../../../kernel/errors.ts'
import type { TenantSnapshot } from '../tenant-snapshot.ts'

/** Most snapshots that are kept of one tenant: each holds what has changed since, so that none is free. */
export const MOST_SNAPSHOTS = 20

export interface NamedSnapshot {
  readonly name: string
  readonly snapshot: TenantSnapshot
}

/** Snapshots of one tenant by name, as long as the process runs. */
export class NamedSnapshots {
  readonly #snapshots = new Map<string, TenantSnapshot>()
  #number = 0

  /** Without a name: `snapshot-1` and so on. @throws UserError for a bad or taken name, and when there are too many */
  add(snapshot: TenantSnapshot, name = this.#freeName()): NamedSnapshot {
    if (!/^[A-Za-z0-9_.-]{1,64}$/.test(name) || /^\.+$/.test(name))
      throw new UserError({
        code: 'E_SNAPSHOT_NAME',
        what: `"${name}" cannot be the name of a snapshot.`,
        expected: '1 to 64 letters, digits, "-", "_" or "."',
      })
    if (this.#snapshots.has(name))
      throw new UserError({
        code: 'E_SNAPSHOT_EXISTS',
        what: `There is a snapshot ${name} already.`,
        next: 'Choose another name, or delete that snapshot first.',
      })
    if (this.#snapshots.size >= MOST_SNAPSHOTS)
      throw new UserError({
        code: 'E_SNAPSHOT_LIMIT',
        what: `There are ${MOST_SNAPSHOTS} snapshots of this tenant already.`,
        next: 'Delete one of them, or export the tenant to keep its state in a file.',
      })
    this.#snapshots.set(name, snapshot)
    return { name, snapshot }
  }

  get(name: string): TenantSnapshot | undefined {
    return this.#snapshots.get(name)
  }

  /** Oldest first. */
  list(): readonly NamedSnapshot[] {
    return [...this.#snapshots].map(([name, snapshot]) => ({ name, snapshot }))
  }

  /** False when there is none of this name. */
  remove(name: string): boolean {
    return this.#snapshots.delete(name)
  }

  #freeName(): string {
    do this.#number++
    while (this.#snapshots.has(`snapshot-${this.#number}`))
    return `snapshot-${this.#number}`
  }
}
