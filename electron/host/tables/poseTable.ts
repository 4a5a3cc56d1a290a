import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from '#contract/zod.ts'
import { packPoses, unpackPoses } from '#core/body/packPoses.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { Database, Row } from '#electron/host/storage/sqlite.ts'

/** Pieces of a few seconds each, so that one rep is read without the whole set. */
export const openPoseTable = (database: Database) => {
  const insert = database.prepare(`
    INSERT OR REPLACE INTO pose_chunk (session_id, from_ms, to_ms, frames, width, height, packed)
    VALUES (:session_id, :from_ms, :to_ms, :frames, :width, :height, :packed)`)
  const between = database.prepare(`
    SELECT frames, width, height, packed FROM pose_chunk
    WHERE session_id = :session_id AND to_ms >= :from_ms AND from_ms <= :to_ms ORDER BY from_ms`)
  const size = database.prepare('SELECT coalesce(sum(length(packed)), 0) AS bytes FROM pose_chunk')
  const count = database.prepare(
    'SELECT coalesce(sum(frames), 0) AS frames FROM pose_chunk WHERE session_id = ?',
  )
  const forget = database.prepare('DELETE FROM pose_chunk WHERE session_id = ?')
  const forgetAll = database.prepare('DELETE FROM pose_chunk')

  return {
    /** Poses in order. Saving the same ones again replaces them, so a retry is harmless. */
    save: (sessionId: number, poses: readonly RawPose[]): void => {
      for (const run of runsOfOneSize(poses)) {
        const { bytes, ...shape } = packPoses(run)
        insert.run({
          session_id: sessionId,
          from_ms: run[0]?.at ?? 0,
          to_ms: run.at(-1)?.at ?? 0,
          ...shape,
          packed: deflateRawSync(bytes),
        })
      }
    },
    /** All frames from `fromMs` to `toMs`; a damaged piece is left out. */
    between: (sessionId: number, fromMs: number, toMs: number): readonly RawPose[] =>
      between
        .all({ session_id: sessionId, from_ms: fromMs, to_ms: toMs })
        .flatMap(readChunk)
        .filter(({ at }) => at >= fromMs && at <= toMs),
    count: (sessionId: number): number => Number(count.get(sessionId)?.frames),
    /** Of all sets. */
    bytes: (): number => Number(size.get()?.bytes),
    forget: (sessionId: number) => void forget.run(sessionId),
    forgetAll: () => void forgetAll.run(),
  }
}

/** A phone's video may turn in the middle. */
const runsOfOneSize = (poses: readonly RawPose[]): readonly (readonly RawPose[])[] => {
  const turn = poses.findIndex(
    ({ width, height }) => width !== poses[0]?.width || height !== poses[0]?.height,
  )
  if (poses.length === 0) return []
  return turn < 0 ? [poses] : [poses.slice(0, turn), ...runsOfOneSize(poses.slice(turn))]
}

const chunk = z.object({
  frames: z.int(),
  width: z.number(),
  height: z.number(),
  packed: z.instanceof(Uint8Array),
})

/** Bytes; many times what a message may hold, so that a damaged piece can't fill the memory. */
const mostBytes = 4_000_000

const readChunk = (row: Row): readonly RawPose[] => {
  try {
    const { packed, ...shape } = chunk.parse(row)
    return unpackPoses({ ...shape, bytes: inflateRawSync(packed, { maxOutputLength: mostBytes }) }) ?? []
  } catch {
    return []
  }
}
