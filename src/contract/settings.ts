import { feedbackModes } from '#core/coach/feedback.ts'
import { squatPlan } from '#core/coach/setPlan.ts'
import { languages } from '#core/language.ts'
import { papers } from '#core/report/paper.ts'
import { z } from '#contract/zod.ts'

/** What the app remembers between runs. A field that is missing or damaged falls back to its default alone. */
export const settings = z.strictObject({
  /** The first-run page has been read. */
  welcomed: z.boolean().catch(false),
  /** Chosen camera's device id; null takes the first one. */
  camera_id: z.string().max(512).nullable().catch(null),
  muted: z.boolean().catch(false),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Of the screens, the voice and the reports. */
  language: z.enum(['system', ...languages]).catch('system'),
  /** Of printed reports; `system` takes the size of the system's region. */
  paper: z.enum(['system', ...papers]).catch('system'),
  contrast: z.enum(['system', 'more']).catch('system'),
  motion: z.enum(['system', 'less']).catch('system'),
  /** `auto` picks the fastest engine that starts. */
  engine: z.enum(['auto', 'litert', 'mediapipe']).catch('auto'),
  /** `auto` takes the best model this computer keeps up with. */
  pose_model: z.enum(['auto', 'full', 'lite']).catch('auto'),
  /** Fewer frames a second, for fan and battery. */
  quiet: z.boolean().catch(false),
  /** How a warning is worded: external focus ("point it at the cone") or the body ("right knee out"). */
  cue_wording: z.enum(['cones', 'body']).catch('cones'),
  /** Whether the coach speaks or only sounds; `muted` silences both. */
  cue_mode: z.enum(['voice', 'tones']).catch('voice'),
  /** How much is said and shown of the knees during a set; `fading` goes from full to none over the sets. */
  feedback: z.enum([...feedbackModes, 'fading']).catch('full'),
  /** Reps of a set; null ends a set by standing still. */
  plan_reps: z.int().min(1).max(50).nullable().catch(squatPlan.reps),
  plan_sets: z.int().min(1).max(10).catch(squatPlan.sets),
  rest_seconds: z.int().min(0).max(600).catch(squatPlan.restSeconds),
  /** Every frame's points are stored, so that reps can be looked at again. */
  keep_landmarks: z.boolean().catch(true),
  /** A picture each of a set's best and worst rep is stored. */
  keep_pictures: z.boolean().catch(false),
  /** In those pictures. */
  blur_face: z.boolean().catch(true),
  /** The whole video of a set in front of the camera is stored, faces and all. */
  keep_video: z.boolean().catch(false),
})
export type Settings = z.infer<typeof settings>
export const defaultSettings: Settings = settings.parse({
  welcomed: undefined,
  camera_id: undefined,
  muted: undefined,
  theme: undefined,
  language: undefined,
  paper: undefined,
  contrast: undefined,
  motion: undefined,
  engine: undefined,
  pose_model: undefined,
  quiet: undefined,
  cue_wording: undefined,
  cue_mode: undefined,
  feedback: undefined,
  plan_reps: undefined,
  plan_sets: undefined,
  rest_seconds: undefined,
  keep_landmarks: undefined,
  keep_pictures: undefined,
  blur_face: undefined,
  keep_video: undefined,
})
