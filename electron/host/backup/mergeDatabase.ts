import { isReadablePerson } from '#electron/host/tables/personTable.ts'
import { isReadableSession } from '#electron/host/tables/sessionTable.ts'
import type { Database, Row } from '#electron/host/storage/sqlite.ts'

/** A table whose rows stand for themselves, and how to tell that a row of another computer is known here. */
type Entity = {
  readonly table: string
  readonly id: string
  readonly sameWhen: readonly string[]
  /** A row that nothing here could show is left behind. */
  readonly isReadable: (row: Row) => boolean
  /** What a row does not bring along. */
  readonly instead?: Row
}

/**
 * In the order in which they refer to each other. A set is known by the moment it was recorded (milliseconds) and its
 * source, so notes or a person changed later don't make it another set.
 */
export const entities: readonly Entity[] = [
  {
    table: 'person',
    id: 'person_id',
    sameWhen: ['name'],
    isReadable: isReadablePerson,
    instead: { chosen: 0 },
  },
  {
    table: 'session',
    id: 'session_id',
    sameWhen: ['recorded_at_iso', 'source_kind', 'source_name'],
    isReadable: isReadableSession,
  },
  // Exercises come and go between versions: one that is not known here waits for a version that knows it.
  { table: 'exercise', id: 'exercise_id', sameWhen: ['done_at_iso', 'exercise'], isReadable: () => true },
]
/** Rows that belong to an entity and come with it. */
export const parts: Readonly<Record<string, string>> = {
  rep: 'session_id',
  warning: 'session_id',
  dropped: 'session_id',
  pose_chunk: 'session_id',
  rep_picture: 'session_id',
}
/** A computer's own, its camera and its look, and what the database adds up by itself. */
export const leftOut: readonly string[] = ['setting', 'set_sums']

export type Merged = {
  /** Sets that were added, or brought back after they had been deleted. */
  readonly added: number
  /** Sets that were here already. */
  readonly known: number
}

/**
 * Adds to `main` what the attached database `incoming`, of the same version, has and it lacks. What is here already stays as
 * it is. Runs inside the caller's transaction.
 */
export const mergeDatabase = (database: Database): Merged => {
  const renumbered = new Map<string, Map<number, number>>()
  let merged: Merged = { added: 0, known: 0 }
  for (const entity of entities) {
    const numbers = new Map<number, number>()
    const fresh = new Map<number, number>()
    let restored = 0
    const find = findSame(database, entity)
    const restore = restoreIn(database, entity)
    const insert = insertInto(database, entity.table, [entity.id])
    for (const row of rowsOf(database, entity.table).filter(entity.isReadable)) {
      const old = Number(row[entity.id])
      const known = find(row)
      const id = known ?? insert({ ...renumber(row, renumbered), ...entity.instead })
      numbers.set(old, id)
      if (known === null) fresh.set(old, id)
      else if (restore(known)) restored += 1
    }
    renumbered.set(entity.id, numbers)
    for (const [part, owner] of Object.entries(parts))
      if (owner === entity.id) copyParts(database, part, owner, fresh)
    const added = fresh.size + restored
    if (entity.table === 'session') merged = { added, known: numbers.size - added }
  }
  return merged
}

const rowsOf = (database: Database, table: string): Row[] =>
  database
    .prepare(`SELECT * FROM incoming.${table} ${canBeDeleted(database, table) ? 'WHERE deleted = 0' : ''}`)
    .all()

/** The same row here; of several one that was not deleted. */
const findSame = (database: Database, { table, id, sameWhen }: Entity) => {
  const find = database.prepare(
    `SELECT ${id} AS id FROM main.${table} WHERE ${sameWhen.map((name) => `${name} = :${name}`).join(' AND ')}
     ${canBeDeleted(database, table) ? 'ORDER BY deleted' : ''} LIMIT 1`,
  )
  return (row: Row): number | null => {
    const same = find.get(Object.fromEntries(sameWhen.map((name) => [name, valueOf(row[name])])))
    return same === undefined ? null : Number(same.id)
  }
}

/** What was deleted in this run is only hidden; without this it would go with the program's end. False when it was not. */
const restoreIn = (database: Database, { table, id }: Entity) => {
  if (!canBeDeleted(database, table)) return () => false
  const restore = database.prepare(`UPDATE main.${table} SET deleted = 0 WHERE ${id} = ? AND deleted = 1`)
  return (known: number): boolean => restore.run(known).changes !== 0
}

const canBeDeleted = (database: Database, table: string): boolean =>
  columnsOf(database, table).includes('deleted')

const columnsOf = (database: Database, table: string): readonly string[] =>
  database
    .prepare(`SELECT name FROM pragma_table_info('${table}', 'main')`)
    .all()
    .map((row) => String(row.name))

/** Numbers are given out anew, because the other computer has given out the same ones. */
const insertInto = (database: Database, table: string, without: readonly string[]) => {
  const columns = columnsOf(database, table).filter((name) => !without.includes(name))
  const statement = database.prepare(
    `INSERT INTO main.${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')}) RETURNING rowid AS id`,
  )
  return (row: Row): number =>
    Number(statement.get(Object.fromEntries(columns.map((name) => [name, valueOf(row[name])])))?.id)
}

/** References follow the entities they point at; one that was left behind is forgotten. */
const renumber = (row: Row, renumbered: ReadonlyMap<string, ReadonlyMap<number, number>>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const numbers = renumbered.get(name)
      return [name, numbers === undefined ? value : (numbers.get(Number(value)) ?? null)]
    }),
  )

const copyParts = (database: Database, part: string, owner: string, fresh: ReadonlyMap<number, number>) => {
  const others = columnsOf(database, part).filter((name) => name !== owner)
  const copy = database.prepare(
    `INSERT INTO main.${part} (${[owner, ...others].join(', ')})
     SELECT :id, ${others.join(', ')} FROM incoming.${part} WHERE ${owner} = :old`,
  )
  for (const [old, id] of fresh) copy.run({ id, old })
}

const valueOf = (value: unknown): null | number | string =>
  typeof value === 'number' || typeof value === 'string' ? value : null
