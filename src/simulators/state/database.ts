import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import { UserError } from '../../kernel/errors.ts'
import type { StoredEntity } from './store.ts'

/** Where a row belongs: `demo`, `omnium`, `orders`. */
export interface Place {
  readonly tenant: string
  readonly system: string
  readonly name: string
}

/** Raised when what the tables hold changes; older files are refused, not guessed at. */
const FORMAT = 1

/**
 * The folder of `--data-dir`: one SQLite file that this process alone may use as long as it runs. A commit is on its
 * way to the disk before it returns, so that a killed process loses nothing that was answered; a machine that loses
 * its power may lose the last moments (WAL, synchronous NORMAL).
 */
export class StateDatabase {
  readonly #db: DatabaseSync
  readonly #statements: Readonly<Record<'putEntity' | 'dropEntity' | 'putPart' | 'putTenant', StatementSync>>

  /** @throws UserError when another process has it, or when another version wrote it */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'state.db')
    this.#db = new DatabaseSync(file)
    try {
      this.#db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
      // Takes the lock now: a mere open would wait for the first write.
      this.#db.exec('BEGIN IMMEDIATE; COMMIT')
    } catch (error) {
      throw lockedOr(error, folder)
    }
    this.#db.exec(`
      CREATE TABLE IF NOT EXISTS tenant (id TEXT PRIMARY KEY, json TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS part (
        tenant TEXT, system TEXT, name TEXT, json TEXT NOT NULL, PRIMARY KEY (tenant, system, name)
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS entity (
        position INTEGER PRIMARY KEY, tenant TEXT, system TEXT, name TEXT, id TEXT, json TEXT NOT NULL,
        UNIQUE (tenant, system, name, id)
      );
    `)
    this.#checkFormat(file)
    this.#statements = {
      putTenant: this.#db.prepare(
        'INSERT INTO tenant VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
      ),
      // A row keeps its position when it is written again: collections are read in the order of the first write.
      putEntity: this.#db.prepare(
        `INSERT INTO entity (tenant, system, name, id, json) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (tenant, system, name, id) DO UPDATE SET json = excluded.json`,
      ),
      dropEntity: this.#db.prepare(
        'DELETE FROM entity WHERE tenant = ? AND system = ? AND name = ? AND id = ?',
      ),
      putPart: this.#db.prepare(
        'INSERT INTO part VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
      ),
    }
  }

  /** Everything that the function writes is kept, or nothing of it. */
  transaction(write: () => void): void {
    this.#db.exec('BEGIN')
    try {
      write()
      this.#db.exec('COMMIT')
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    }
  }

  tenants(): readonly { readonly id: string; readonly options: unknown }[] {
    return this.#db
      .prepare('SELECT id, json FROM tenant ORDER BY rowid')
      .all()
      .map(({ id, json }) => ({ id: String(id), options: JSON.parse(String(json)) as unknown }))
  }

  putTenant(id: string, options: unknown): void {
    this.#statements.putTenant.run(id, JSON.stringify(options))
  }

  dropTenant(id: string): void {
    this.transaction(() => {
      this.dropState(id)
      this.#db.prepare('DELETE FROM tenant WHERE id = ?').run(id)
    })
  }

  /** What the tenant holds; the tenant itself stays. */
  dropState(tenant: string): void {
    for (const table of ['entity', 'part'])
      this.#db.prepare(`DELETE FROM ${table} WHERE tenant = ?`).run(tenant)
  }

  putEntity({ tenant, system, name }: Place, { id, entity }: StoredEntity): void {
    this.#statements.putEntity.run(tenant, system, name, id, JSON.stringify(entity))
  }

  dropEntity({ tenant, system, name }: Place, id: string): void {
    this.#statements.dropEntity.run(tenant, system, name, id)
  }

  /** The part as JSON text, for that is how it is compared with what was written last. */
  putPart({ tenant, system, name }: Place, json: string): void {
    this.#statements.putPart.run(tenant, system, name, json)
  }

  entities(tenant: string, system: string): Readonly<Record<string, readonly StoredEntity[]>> {
    const collections: Record<string, StoredEntity[]> = {}
    const rows = this.#db
      .prepare('SELECT name, id, json FROM entity WHERE tenant = ? AND system = ? ORDER BY position')
      .iterate(tenant, system)
    for (const { name, id, json } of rows)
      (collections[String(name)] ??= []).push({
        id: String(id),
        entity: JSON.parse(String(json)) as object,
      })
    return collections
  }

  parts(tenant: string, system: string): Readonly<Record<string, unknown>> {
    const rows = this.#db.prepare('SELECT name, json FROM part WHERE tenant = ? AND system = ?')
    return Object.fromEntries(
      rows.all(tenant, system).map(({ name, json }) => [String(name), JSON.parse(String(json)) as unknown]),
    )
  }

  close(): void {
    this.#db.close()
  }

  #checkFormat(file: string): void {
    const { user_version: version } = this.#db.prepare('PRAGMA user_version').get() as {
      user_version: number
    }
    if (version === 0) this.#db.exec(`PRAGMA user_version = ${FORMAT}`)
    else if (version !== FORMAT) {
      this.#db.close()
      throw new UserError({
        code: 'E_DATA_FORMAT',
        what: `The state in ${file} was written in format ${version}; this version reads format ${FORMAT}.`,
        next: 'Export it with the version that wrote it, or choose another --data-dir.',
      })
    }
  }
}

const LOCKED = 5
const NOT_A_DATABASE = 26

function lockedOr(error: unknown, folder: string): unknown {
  const code = (error as { readonly errcode?: number }).errcode
  if (code === LOCKED)
    return new UserError({
      code: 'E_DATA_LOCKED',
      what: `Another process uses the state in ${folder}.`,
      next: 'End that process first, or choose another --data-dir.',
    })
  if (code === NOT_A_DATABASE)
    return new UserError({
      code: 'E_DATA_FORMAT',
      what: `${join(folder, 'state.db')} is no state of the simulators.`,
      next: 'Choose another --data-dir.',
    })
  return error
}
