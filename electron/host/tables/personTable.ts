import { type Person, person, type personChange, personName } from '#contract/person.ts'
import { readRows } from '#electron/host/tables/readRows.ts'
import { type Database, type Row, storableText } from '#electron/host/storage/sqlite.ts'
import type { z } from 'zod'

type PersonChange = z.infer<typeof personChange>

/** One row per person. Exactly one who is not deleted is chosen. */
export const openPersonTable = (database: Database) => {
  const list = database.prepare(selectPeople('person.deleted = 0'))
  const one = database.prepare(selectPeople('person.deleted = 0 AND person.person_id = :person_id'))
  const chosen = database.prepare('SELECT person_id FROM person WHERE chosen = 1 AND deleted = 0')
  const known = database.prepare('SELECT 1 FROM person WHERE person_id = :person_id')
  const insert = database.prepare('INSERT INTO person (name) VALUES (:name) RETURNING person_id')
  const change = database.prepare(`
    UPDATE person SET name = :name, camera_place = :camera_place WHERE person_id = :person_id`)
  const choose = database.prepare('UPDATE person SET chosen = (person_id = :person_id)')
  const chooseFirst = database.prepare(`
    UPDATE person SET chosen = (person_id = (SELECT min(person_id) FROM person WHERE deleted = 0))`)
  const setDeleted = database.prepare('UPDATE person SET deleted = :deleted WHERE person_id = :person_id')
  const purge = database.prepare('DELETE FROM person WHERE deleted = 1')

  const find = (personId: number): Person | null => {
    const row = one.get({ person_id: personId })
    return row === undefined ? null : person.parse(row)
  }
  const chosenId = () => Number(chosen.get()?.person_id)

  return {
    list: (): Person[] => readRows(list.all(), person),
    chosenId,
    /** Whose a new set is. A set is not lost over a person who is gone: it goes to whoever is chosen. */
    ownerOf: (personId: number = chosenId()): number =>
      known.get({ person_id: personId }) === undefined ? chosenId() : personId,
    add: (name: string): number => Number(insert.get({ name: storableText(name) })?.person_id),
    /** False when there is no such person. */
    change: ({ person_id, ...changes }: PersonChange): boolean => {
      const before = find(person_id)
      if (before === null) return false
      const after = { ...before, ...changes }
      return (
        change.run({
          person_id,
          name: storableText(after.name),
          camera_place: after.camera_place,
        }).changes !== 0
      )
    },
    /** False when there is no such person. */
    choose: (personId: number): boolean => {
      if (find(personId) === null) return false
      choose.run({ person_id: personId })
      return true
    },
    /** False when there is no such person, or when nobody would be left. */
    setDeleted: (personId: number, deleted: boolean): boolean => {
      if (deleted && list.all().length < 2) return false
      if (setDeleted.run({ person_id: personId, deleted: deleted ? 1 : 0 }).changes === 0) return false
      if (deleted && chosenId() !== personId && !Number.isNaN(chosenId())) return true
      if (deleted) chooseFirst.run()
      return true
    },
    /** Who was deleted is gone for good; their sets stay, without a person. */
    purgeDeleted: () => void purge.run(),
  }
}

const selectPeople = (which: string) => `
  SELECT person_id, name, camera_place,
    (SELECT count(*) FROM session WHERE session.person_id = person.person_id AND session.deleted = 0) AS set_count
  FROM person WHERE ${which} ORDER BY person_id`

/** Whether a person of another computer could be shown here. The first one has no name. */
export const isReadablePerson = ({ name }: Row): boolean => name === '' || personName.safeParse(name).success
