import { figure, repPicture } from '#contract/repPicture.ts'
import { pictureRecord } from '#contract/formReport.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { PictureRecord } from '#core/record/formReport.ts'
import { readRows } from '#electron/host/tables/readRows.ts'
import type { Database, Row } from '#electron/host/storage/sqlite.ts'
import { z } from '#contract/zod.ts'

/** The pictures of a set, a row each; none where none were asked for. */
export const openPictureTable = (database: Database) => {
  const insert = database.prepare(`
    INSERT OR REPLACE INTO rep_picture (session_id, rep_index, at_ms, face, figure_json, jpeg)
    VALUES (:session_id, :rep, :at_ms, :face, :figure_json, :jpeg)`)
  const list = database.prepare(
    'SELECT rep_index AS rep, at_ms, face FROM rep_picture WHERE session_id = ? ORDER BY rep_index',
  )
  const load = database.prepare(`
    SELECT rep_index AS rep, at_ms, face, figure_json, jpeg FROM rep_picture
    WHERE session_id = ? ORDER BY rep_index`)
  const size = database.prepare('SELECT coalesce(sum(length(jpeg)), 0) AS bytes FROM rep_picture')
  const forget = database.prepare('DELETE FROM rep_picture WHERE session_id = ?')
  const forgetAll = database.prepare('DELETE FROM rep_picture')

  return {
    /** These and no others; saving the same ones again is harmless. */
    replaceAll: (sessionId: number, pictures: readonly z.input<typeof repPicture>[]): void => {
      forget.run(sessionId)
      for (const { rep, at_ms, face, figure: joints, jpeg_base64 } of pictures)
        insert.run({
          session_id: sessionId,
          rep,
          at_ms,
          face,
          figure_json: JSON.stringify(joints),
          jpeg: Buffer.from(jpeg_base64, 'base64'),
        })
    },
    /** That they are there; without the pictures themselves. */
    list: (sessionId: number): PictureRecord[] => readRows(list.all(sessionId), pictureRecord),
    /** One that can't be read is left out. */
    load: (sessionId: number): readonly RepPicture[] => load.all(sessionId).flatMap(readPicture),
    /** Of all sets. */
    bytes: (): number => Number(size.get()?.bytes),
    forget: (sessionId: number) => void forget.run(sessionId),
    forgetAll: () => void forgetAll.run(),
  }
}

const jpegColumn = z.instanceof(Uint8Array)

const readPicture = ({ figure_json, jpeg, ...record }: Row): readonly RepPicture[] => {
  const bytes = jpegColumn.parse(jpeg)
  const read = repPicture.safeParse({
    ...record,
    figure: jsonOf(String(figure_json)),
    jpeg_base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
  })
  return read.success ? [read.data] : []
}

const jsonOf = (text: string): unknown => {
  try {
    return figure.parse(JSON.parse(text))
  } catch {
    return null
  }
}
