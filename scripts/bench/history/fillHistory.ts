import { join } from 'node:path'
import { inTransaction } from '#electron/host/storage/inTransaction.ts'
import { openDatabase } from '#electron/host/storage/openDatabase.ts'
import type { LegRecord } from '#core/record/formReport.ts'
import { cameraSource, fineLeg, sampleRep, straightCamera } from '#tests/electron/host/sampleSet.ts'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'

/** Sets of the one person, every tenth with a name, every fifth from a video, newest in November 2026, six hours apart. */
export const fillHistory = (folder: string, sets: number, reps: number) => {
  const opened = openDatabase(join(folder, 'overtoe.db'))
  if (opened.kind === 'failed') throw new Error(opened.detail)
  const { database, tables } = opened
  const newest = Date.UTC(2026, 10, 20)
  inTransaction(database, () => {
    for (let set = 0; set < sets; set += 1) {
      const recorded_at = new Date(newest - (sets - set) * 6 * 3_600_000).toISOString()
      const source =
        set % 5 === 0 ? cameraSource({ kind: 'video', name: `garage ${set}.mp4` }) : cameraSource()
      const sessionId = tables.sessions.begin({ recorded_at, source }, '0.1.0', 1)
      for (let rep = 1; rep <= reps; rep += 1)
        tables.reps.save(sessionId, sampleRep(rep, { left: legOf(set, rep, 0.5), right: legOf(set, rep, 1) }))
      tables.sessions.finish(sessionId, { ...source, duration_ms: 60_000 }, straightCamera)
      if (set % 10 === 0) tables.sessions.rename(sessionId, `After the hike ${set}`)
    }
  })
  database.close()
}

/** Falls from 12° to 2° over the years, as a knee that is trained, with good sets between; a rep in eleven can't be told. */
const legOf = (set: number, rep: number, share: number): LegRecord => {
  if ((set * 3 + rep) % 11 === 0) return unseenLeg('out-of-frame')
  const inward = set % 3 === 0 ? 2 : share * (2 + 10 * Math.exp(-set / 4000) + ((set * 7 + rep * 3) % 5) - 2)
  return { ...fineLeg, knee_inward_deg: inward, verdict: inward > 6.5 ? 'inside' : 'fine' }
}
