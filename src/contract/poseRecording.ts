import type { RawPose } from '#core/body/rawPose.ts'
import { landmarkCount } from '#core/body/readPose.ts'
import { milliseconds } from '#core/units.ts'
import { z } from '#contract/zod.ts'

const landmark = z.tuple([z.number(), z.number(), z.number(), z.number()])
const landmarks = z.array(landmark).length(landmarkCount)

/**
 * Recorded landmarks: per frame the time in seconds, 33 image landmarks [x, y, z, visibility] in shares of width and height,
 * and 33 world landmarks in metres; null or an empty list where nobody was found. Other fields are left alone.
 */
const recording = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  frames: z.array(
    z.object({
      t: z.number().min(0),
      lm: landmarks.nullish().or(z.tuple([])),
      w: landmarks.nullish().or(z.tuple([])),
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
  const { width, height, frames } = parsed.data
  const backwards = frames.findIndex((frame, index) => index > 0 && frame.t < (frames[index - 1]?.t ?? 0))
  if (backwards > 0) return unreadable(`frame ${backwards} is earlier than the frame before it`)
  if (frames.length === 0) return unreadable('it holds no frames')
  return {
    kind: 'read',
    poses: frames.map(({ t, lm, w }) => ({
      at: milliseconds(t * 1000),
      width,
      height,
      person: lm?.length === landmarkCount && w?.length === landmarkCount ? { image: lm, world: w } : null,
    })),
  }
}

const parseJson = (
  text: string,
): { kind: 'json'; value: unknown } | { kind: 'unreadable'; detail: string } => {
  try {
    return { kind: 'json', value: JSON.parse(text) }
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
  return issue === undefined
    ? 'it has another shape'
    : `${issue.path.join('.') || 'the file'}: ${issue.message}`
}
