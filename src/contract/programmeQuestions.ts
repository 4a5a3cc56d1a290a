import { exerciseRecord } from '#contract/exerciseRecord.ts'
import { heelLiftRecord } from '#contract/heelLiftRecord.ts'
import { personId } from '#contract/person.ts'
import { saved, storageFailed } from '#contract/storageAnswers.ts'
import { z } from '#contract/zod.ts'

const sessionId = z.int().min(1)

/** An exercise in the log. */
export const loggedExercise = exerciseRecord.extend({ exercise_id: z.int().min(1) })
export type LoggedExercise = z.infer<typeof loggedExercise>

/** The guided programme's part of the contract. */
export const programmeQuestions = {
  /** Two sets are the halves of a heel-lift test; what it says stands in both reports. */
  saveHeelLift: {
    ask: z.strictObject({ flat_session_id: sessionId, raised_session_id: sessionId }),
    answer: saved,
  },
  /** The person's newest test. */
  lastHeelLift: {
    ask: z.strictObject({ person_id: personId }),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('found'), session_id: sessionId, test: heelLiftRecord }),
      z.strictObject({ kind: z.literal('none') }),
    ]),
  },
  /** An exercise that was done, or as much of it as was. */
  saveExercise: {
    ask: exerciseRecord,
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), exercise_id: z.int().min(1) }),
      storageFailed,
    ]),
  },
  /** Newest first, of one person or, with null, of everybody. */
  listExercises: {
    ask: z.strictObject({
      limit: z.int().min(1).max(1000),
      offset: z.int().min(0),
      person_id: personId.nullable(),
    }),
    answer: z.strictObject({
      total: z.int(),
      exercises: z.array(loggedExercise),
      /** Set when the log could not be read. */
      trouble: storageFailed.exactOptional(),
    }),
  },
  /** For good, so the page asks twice. */
  deleteExercise: { ask: z.strictObject({ exercise_id: z.int().min(1) }), answer: saved },
} as const
