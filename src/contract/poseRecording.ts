import type { RawPose } from '#core/body/rawPose.ts'
import { landmarkCount } from '#core/body/readPose.ts'
import { milliseconds } from '#core/units.ts'
import { z } from '#contract/zod.ts'

/** Pictures away from the corner, or metres: what lies farther off is no landmark, and its squares would overflow. */
const farthest = 1000
const coordinate = z.number().min(-farthest).max(farthest)
const landmark = z.tuple([coordinate, coordinate, coordinate, coordinate])
const landmarks = z.array(landmark).length(landmarkCount)
/** An empty list stands for nobody, and leaves whatever else is wrong with the list its own words. */
const nobodyOr = (list: typeof landmarks) =>
  z
    .preprocess((value) => (Array.isArray(value) && value.length === 0 ? null : value), list.nullish())
    .optional()
/** Pixels; no camera or film comes near. */
const largestPicture = 100_000
/** Seconds: a day. */
const longestRecording = 86_400

/**
 * Recorded landmarks: per frame the time in seconds, 33 image landmarks [x, y, z, visibility] in shares of width and height,
 * and 33 world landmarks in metres; null or an empty list where nobody was found. Other fields are left alone.
 */
const recording = z.object({
  width: z.number().positive().max(largestPicture),
  height: z.number().positive().max(largestPicture),
  /** MediaPipe's own name for the choice of model: 0 is lite. */
  complexity: z.unknown().optional(),
  frames: z.array(
    z.object({
      t: z.number().min(0).max(longestRecording),
      lm: nobodyOr(landmarks),
      w: nobodyOr(landmarks),
    }),
  ),
})

export type RecordingRead =
  | { readonly kind: 'read'; readonly poses: readonly RawPose[] }
  | { readonly kind: 'unreadable'; readonly detail: string }

/** Parses a recording's text. Says where it is broken instead of measuring nonsense. */
export const readPoseRecording = (text: string): RecordingRead => {
  const json = parseJson(text)
  if (json.kind === 'unreadable') return json
  const parsed = recording.safeParse(json.value)
  if (!parsed.success) return unreadable(describe(parsed.error))
  const { width, height, complexity, frames } = parsed.data
  const backwards = frames.findIndex((frame, index) => index > 0 && frame.t < (frames[index - 1]?.t ?? 0))
  if (backwards > 0)
    return unreadable(`the time of frame ${backwards + 1} is earlier than that of the frame before it`)
  const halved = frames.findIndex(({ lm, w }) => isThere(lm) !== isThere(w))
  if (halved >= 0) return unreadable(describeHalf(halved, isThere(frames[halved]?.lm)))
  if (frames.length === 0) return unreadable('it holds no frames')
  return {
    kind: 'read',
    poses: frames.map(({ t, lm, w }) => ({
      at: milliseconds(t * 1000),
      width,
      height,
      person: isThere(lm) && isThere(w) ? { image: lm, world: w } : null,
      ...(complexity === 0 && { model: 'lite' as const }),
    })),
  }
}

type Landmarks = z.infer<typeof landmarks>

const isThere = (list: Landmarks | null | undefined): list is Landmarks => list?.length === landmarkCount

/** Taken for nobody, it would end as a recording without a single squat. */
const describeHalf = (index: number, hasImage: boolean): string =>
  hasImage
    ? `frame ${index + 1} has landmarks (lm) but no world landmarks (w), and both are needed`
    : `frame ${index + 1} has world landmarks (w) but no landmarks (lm), and both are needed`

const parseJson = (
  text: string,
): { kind: 'json'; value: unknown } | { kind: 'unreadable'; detail: string } => {
  try {
    return { kind: 'json', value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    const hint = /\bNaN\b|\bInfinity\b/.test(text)
      ? 'it holds NaN or Infinity where a number should be'
      : 'it is not JSON'
    return unreadable(`${hint} (${error instanceof Error ? error.message.slice(0, 120) : 'unknown error'})`)
  }
}

const unreadable = (detail: string) => ({ kind: 'unreadable' as const, detail })

const describe = (error: z.ZodError): string => {
  const issue = error.issues[0]
  if (issue === undefined) return 'it has another shape'
  const [list, frame, part, place] = issue.path
  if (list === undefined) return `it should be an object with width, height and frames (${issue.message})`
  if (list !== 'frames' || frame === undefined) return `${String(list)}: ${issue.message}`
  const which = `frame ${Number(frame) + 1}`
  if (part === 't') return `the time t of ${which}: ${issue.message}`
  const kind = part === 'w' ? 'world landmarks' : 'landmarks'
  if (part !== 'lm' && part !== 'w') return `${which}: ${issue.message}`
  return place === undefined
    ? `${which} should have ${landmarkCount} ${kind} or none (${issue.message})`
    : `number ${Number(place) + 1} of the ${kind} of ${which} should be four numbers, none beyond ${farthest} (${issue.message})`
}
