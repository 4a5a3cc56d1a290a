/** In the order of the source article, with the squat after the lesson that explains it and on one leg after what prepares for it. */
export const exerciseIds = [
  'gluteSqueeze',
  'squat',
  'bridge',
  'singleLegBridge',
  'clam',
  'hipFlexorStretch',
  'singleLegSquat',
  'itBandTwist',
  'rollOuterThigh',
  'rollHipFlexor',
  'ballHipFlexor',
  'ballOuterHip',
] as const
export type ExerciseId = (typeof exerciseIds)[number]

/** How much of it. Seconds are whole. */
export type Dose =
  | { readonly kind: 'lesson' }
  | {
      readonly kind: 'reps'
      readonly sets: number
      readonly reps: number
      readonly holdSeconds: number | null
      readonly restSeconds: number | null
      readonly eachSide: boolean
    }
  /** Small squats, down and up again without a hold, on each leg. */
  | { readonly kind: 'dips'; readonly reps: number }
  | {
      readonly kind: 'timed'
      readonly rounds: number
      readonly leastSeconds: number
      /** Null where the article names only the least. */
      readonly mostSeconds: number | null
      readonly eachSide: boolean
    }

/**
 * - `camera`: Overtoe measures it, and counts what it has seen.
 * - `timer`: Overtoe counts the seconds, the person does the rest.
 */
export type Checking = 'camera' | 'timer'

/** Where the camera stands for an exercise it can watch; `none` where a view would show nothing useful. */
export type ExerciseView = 'front' | 'side' | 'none'

export type Exercise = {
  readonly id: ExerciseId
  readonly dose: Dose
  readonly checking: Checking
  readonly view: ExerciseView
}
