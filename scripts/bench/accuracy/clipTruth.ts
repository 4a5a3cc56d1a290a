import { z } from 'zod'
import { forBothSides, type BothSides } from '#core/side.ts'
import { milliseconds } from '#core/units.ts'
import {
  bottomFrame,
  bottomFromFrames,
  bottomFromShort,
  type BottomTruth,
  shortBottom,
} from './bottomTruth.ts'
import { heldInward, type TruthPoint } from './heldTruth.ts'

/** Degrees; `inward` is the largest angle that was held. */
export type LegTruth = { readonly inward: number; readonly flexion: number }
export type RepTruth = {
  readonly startedAt: number
  readonly endedAt: number
  readonly legs: BothSides<LegTruth>
  /** Null where the truth says nothing of other measures. */
  readonly bottom: BottomTruth | null
}

export type ClipTruth = {
  readonly mirrored: boolean
  /** Degrees, with the signs that the app uses. */
  readonly camera: { readonly yaw: number; readonly pitch: number; readonly roll: number }
  readonly reps: readonly RepTruth[]
  /** Frame by frame, which live warnings are measured against; null where only the reps are known. */
  readonly course: BothSides<readonly TruthPoint[]> | null
}

const legOfFrame = bottomFrame.leg.extend({ knee_toe_angle: z.number() })
/** What the renderer writes; seconds. */
const renderedTruth = z.object({
  params: z.object({ mirrored: z.boolean().default(false) }),
  camera: z.object({ yaw: z.number(), pitch: z.number(), roll: z.number() }),
  figure: z.object({ shank_m: z.number() }),
  reps: z.array(z.object({ t0: z.number(), t1: z.number() })),
  frames_data: z.array(bottomFrame.body.extend({ t: z.number(), left: legOfFrame, right: legOfFrame })),
})

const legOfRep = z.object({ held_inward_deg: z.number(), max_flexion_deg: z.number() })
/** What lies beside the fixtures. */
const shortTruth = z.object({
  camera: z.object({ yaw_deg: z.number(), pitch_deg: z.number(), roll_deg: z.number() }),
  reps: z.array(
    z.object({
      started_at_ms: z.number(),
      ended_at_ms: z.number(),
      left: legOfRep,
      right: legOfRep,
      bottom: shortBottom.optional(),
    }),
  ),
  /** Per frame: milliseconds, left inward and flexion, right inward and flexion; degrees. */
  course: z.array(z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()])).optional(),
})

/** Throws when the text is neither form of truth. */
export const readClipTruth = (text: string): ClipTruth => {
  const json: unknown = JSON.parse(text)
  const short = shortTruth.safeParse(json)
  return short.success ? fromShort(short.data) : fromRendered(renderedTruth.parse(json))
}

const fromShort = ({ camera, reps, course }: z.infer<typeof shortTruth>): ClipTruth => ({
  mirrored: false,
  camera: { yaw: camera.yaw_deg, pitch: camera.pitch_deg, roll: camera.roll_deg },
  reps: reps.map((rep) => ({
    startedAt: rep.started_at_ms,
    endedAt: rep.ended_at_ms,
    legs: forBothSides((side) => ({ inward: rep[side].held_inward_deg, flexion: rep[side].max_flexion_deg })),
    bottom: rep.bottom === undefined ? null : bottomFromShort(rep.bottom),
  })),
  course:
    course === undefined
      ? null
      : {
          left: course.map(([at, inward, flexion]) => ({ at: milliseconds(at), inward, flexion })),
          right: course.map(([at, , , inward, flexion]) => ({ at: milliseconds(at), inward, flexion })),
        },
})

const fromRendered = ({
  params,
  camera,
  figure,
  reps,
  frames_data: frames,
}: z.infer<typeof renderedTruth>): ClipTruth => {
  const course = forBothSides((side) =>
    frames.map((frame) => ({
      at: milliseconds(frame.t * 1000),
      inward: frame[side].knee_toe_angle,
      flexion: frame[side].knee_flexion,
    })),
  )
  return {
    mirrored: params.mirrored,
    camera: camera,
    reps: reps.flatMap(({ t0, t1 }) => {
      const span = { startedAt: t0 * 1000, endedAt: t1 * 1000 }
      const left = legIn(course.left, span)
      const right = legIn(course.right, span)
      if (left === null || right === null) return []
      const inRep = frames.filter(({ t }) => t >= t0 && t <= t1)
      return [{ ...span, legs: { left, right }, bottom: bottomFromFrames(inRep, figure.shank_m) }]
    }),
    course,
  }
}

/** Null when the leg never bent far enough for the rep to count. */
const legIn = (
  course: readonly TruthPoint[],
  { startedAt, endedAt }: { readonly startedAt: number; readonly endedAt: number },
): LegTruth | null => {
  const points = course.filter(({ at }) => at >= startedAt && at <= endedAt)
  const inward = heldInward(points)
  return inward === null ? null : { inward, flexion: Math.max(...points.map(({ flexion }) => flexion)) }
}
