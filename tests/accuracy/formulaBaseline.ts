import { flexionFromHipDrop } from '#core/legModel/pooledRep.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import { percentile } from '#core/geometry/statistics.ts'
import { sides } from '#core/side.ts'
import { findReps, framesOf } from './clipReps.ts'
import type { LegRepReading } from './legRepReading.ts'
import type { RecordedClip } from './recordedClip.ts'
import { truthOfLeg } from './repTruth.ts'

const judgedFrom = Math.PI / 3

/** The simple formula: (knee x − toe x) / standing shin, 70th percentile of a rep's frames above 60°, then a straight line. */
export const readByFormula = (
  clips: readonly RecordedClip[],
  lineFrom: readonly RecordedClip[],
): LegRepReading[] => {
  const known = lineFrom.flatMap(offsetsOf)
  return clips.flatMap(offsetsOf).map(({ offset, ...reading }) => {
    // Leave one figure out: the line is never drawn through the body that it is tried on.
    const line = fitLine(known.filter(({ figure, clip }) => figure !== reading.figure && !isSpecial(clip)))
    return { ...reading, value: offset === null ? null : line(offset) }
  })
}

/** Heel lifts and the like are no ground to learn from. */
const isSpecial = (clip: string) => !/_y\d+_(desk|floor)/.test(clip)

type Offset = LegRepReading & { readonly offset: number | null }

const offsetsOf = (clip: RecordedClip): Offset[] => {
  const standing = poolStanding(clip.frames)
  if (standing === null) return []
  return findReps(clip.frames).flatMap((rep, index) => {
    const seen = framesOf(clip.frames, rep).map((frame) => ({
      frame,
      flexion: flexionFromHipDrop(standing, frame),
    }))
    const deepest = Math.max(...seen.map(({ flexion }) => flexion))
    const deep = seen.filter(({ flexion }) => flexion >= Math.min(judgedFrom, 0.85 * deepest))
    return sides.flatMap((side) => {
      const truth = truthOfLeg(clip.truth, rep, side)
      if (truth === null) return []
      const inward = side === 'left' ? -1 : 1
      const offsets = deep.map(
        ({ frame: { image } }) => (inward * (image[side].knee.x - image[side].toe.x)) / standing.shin,
      )
      const { camera, figure } = clip.truth
      const reading = {
        clip: clip.name,
        figure: figure.name,
        side,
        rep: index,
        cameraYaw: camera.yaw,
        truth: truth.inward,
      }
      return [
        { ...reading, value: null, error: null, offset: deep.length < 2 ? null : percentile(offsets, 0.7) },
      ]
    })
  })
}

const fitLine = (readings: readonly Offset[]) => {
  const points = readings.flatMap(({ offset, truth }) => (offset === null ? [] : [{ x: offset, y: truth }]))
  const mean = (read: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + read(point), 0) / points.length
  const middleX = mean(({ x }) => x)
  const middleY = mean(({ y }) => y)
  const slope = mean(({ x, y }) => (x - middleX) * (y - middleY)) / mean(({ x }) => (x - middleX) ** 2)
  return (x: number) => middleY + slope * (x - middleX)
}
