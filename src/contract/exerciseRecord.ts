import { exerciseIds } from '#core/programme/exercise.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import { singleLegFields } from '#contract/singleLegRecord.ts'
import { z } from '#contract/zod.ts'

const turns = z.int().min(0).max(1000)
const time = z.number().min(0)
const portion = z.number().min(0).max(1).nullable()

/** An exercise that was done, as it crosses to the main process and lies in the database. */
export const exerciseRecord = z.strictObject({
  exercise: z.enum(exerciseIds),
  done_at: z.iso.datetime({ offset: true }).max(40),
  duration_ms: time,
  planned_turns: turns,
  checked_turns: turns,
  timed_turns: turns,
  ticked_turns: turns,
  held_ms: time,
  verified_ms: time,
  squeezed_gap: portion,
  let_go_gap: portion,
  ...singleLegFields,
}) satisfies z.ZodType<ExerciseRecord>
