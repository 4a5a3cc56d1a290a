import { saved } from '#contract/storageAnswers.ts'
import { z } from '#contract/zod.ts'

const sessionId = z.int().min(1)

/** Characters of base64 in one message, 390 kB: twice what a second of video takes. */
export const videoPiece = 2 ** 19
/** What every WebM file begins with, 1A 45 DF A3, in base64. */
const startOfWebm = 'GkXfo'

/** The whole video of a set, on request. It lies in a file of its own, named by the set's number. */
export const videoQuestions = {
  /** The next piece, in order. The first one begins the file anew; only a set that is running takes any. */
  appendVideo: {
    ask: z
      .strictObject({
        session_id: sessionId,
        first: z.boolean(),
        base64: z.string().min(4).max(videoPiece).pipe(z.base64()),
      })
      .refine(({ first, base64 }) => !first || base64.startsWith(startOfWebm)),
    answer: saved,
  },
  /** Shows the file in the system's file manager. */
  revealVideo: { ask: z.strictObject({ session_id: sessionId }), answer: z.strictObject({}) },
  /** Deletes the video of one set, or of all sets; their numbers stay. */
  forgetVideo: { ask: z.strictObject({ session_id: sessionId.nullable() }), answer: saved },
}
