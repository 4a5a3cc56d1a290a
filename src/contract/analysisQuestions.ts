import { rawPose } from '#contract/rawPose.ts'
import { jpegBase64, pictureWish } from '#contract/repPicture.ts'
import { settings } from '#contract/settings.ts'
import { z } from '#contract/zod.ts'

const nothing = z.strictObject({})

/** What the windowless page asks and tells while it measures a recording for the command line. */
export const analysisQuestions = {
  /** For the windowless page: which recording to measure. */
  nextAnalysis: {
    ask: nothing,
    answer: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('video'),
        url: z.string(),
        name: z.string(),
        engine: settings.shape.engine,
      }),
      z.strictObject({ kind: z.literal('none') }),
    ]),
  },
  /** For the windowless page: measured frames, in order; `done_ms` of `total_ms` drives the progress bar. */
  deliverPoses: {
    ask: z.strictObject({ poses: z.array(rawPose).max(256), done_ms: z.number(), total_ms: z.number() }),
    answer: nothing,
  },
  /** For the windowless page, after the last frame: which pictures to make, `at` milliseconds from the first one. */
  nextPictures: {
    ask: nothing,
    answer: z.strictObject({
      flipped: z.boolean(),
      moments: z.array(z.strictObject({ at: z.number().min(0), wish: pictureWish })).max(2),
    }),
  },
  /** For the windowless page: the pictures in that order, null where one could not be made. */
  deliverPictures: { ask: z.strictObject({ jpegs: z.array(jpegBase64.nullable()).max(2) }), answer: nothing },
  /** For the windowless page: the recording's end, or why it can't be read. */
  finishAnalysis: {
    ask: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('done'), engine: z.string() }),
      z.strictObject({ kind: z.literal('failed'), why: z.string().max(64), detail: z.string().max(2000) }),
    ]),
    answer: nothing,
  },
} as const
